import type { ImpactForm, Polarity } from '../../model/mention';
import { drawIcon } from '../draw/icon';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import { rowLead } from '../table/row-lead';
import { drawLink, drawText } from '../text/draw-text';
import { noteTitle } from '../text/note-name';
import type { EntryText, ImpactEntry } from './impact-entries';
import type { PanelPen } from './panel-pen';
import type { ImpactsSection } from './sections';

interface Marker {
	readonly icon: string;
	readonly label: string;
}

const markers: Readonly<Record<Polarity, Marker>> = {
	positive: { icon: 'trending-up', label: 'Helps' },
	negative: { icon: 'trending-down', label: 'Hurts' },
	mixed: { icon: 'arrow-up-down', label: 'Mixed' },
	neutral: { icon: 'minus', label: 'Neutral' },
};

/** A longer word of the note is no marker. */
const longestWord = 20;

/** Where it is said, when that is not a row or line about the thesis itself. */
const forms: Readonly<Record<ImpactForm, string | null>> = {
	table: null,
	bullet: null,
	paragraph: null,
	group: null,
	related: 'under related',
	role: 'as a role',
	evidence: 'evidence log',
	prose: 'in passing',
};

/** Which theses the actor bears on, how, and in which words. */
export function drawImpacts(body: HTMLElement, { entries }: ImpactsSection, pen: PanelPen): void {
	drawEach(part(body, 'ul', 'actor-atlas-rows'), entries, {
		tag: 'li',
		cls: 'actor-atlas-impact',
		key: ({ key }) => key,
		draw: (li, entry) => drawEntry(li, entry, pen),
	});
}

function drawEntry(li: HTMLElement, entry: ImpactEntry, pen: PanelPen): void {
	const { origin, path, line } = entry;
	drawRowLead(li, origin === null ? { path, line, copies: [] } : rowLead(path, origin.table, origin.row), pen.gestures);
	li.toggleClass('actor-atlas-continued', entry.continued);
	const head = part(li, 'div', 'actor-atlas-impact-head');
	drawName(part(head, 'span', 'actor-atlas-impact-name'), entry, pen);
	drawMaybe(head, entry.polarity, 'span', 'actor-atlas-polarity', (el, polarity) => drawPolarity(el, polarity, entry));
	drawEach(part(li, 'div', 'actor-atlas-impact-details'), entry.details.map((detail, index) => ({ detail, index })), {
		tag: 'div',
		cls: 'actor-atlas-impact-detail',
		key: ({ index }) => String(index),
		draw: (el, { detail }) => drawDetail(el, detail, entry, pen),
	});
	drawMaybe(li, toldBy(entry, pen.path), 'div', 'actor-atlas-told-by', (el, words) => el.setText(words));
}

/** Which note says it, in what form and when, as far as that is not plain from where it stands. */
function toldBy({ path, name, form, asOf, origin }: ImpactEntry, shownPath: string): string | null {
	const note = noteTitle(path);
	const isOther = path !== shownPath;
	const parts = [isOther && note !== name.text ? `in ${note}` : null, origin === null ? forms[form] : null, isOther || form === 'evidence' ? asOf : null];
	return parts.filter(said => said !== null).join(' · ') || null;
}

function drawName(el: HTMLElement, { name, namePath, line, origin }: ImpactEntry, pen: PanelPen): void {
	el.classList.toggle('actor-atlas-cell', origin !== null);
	const place = part(el, 'span', 'actor-atlas-impact-words');
	if (namePath === null) drawText(place, { text: name.text, links: name.links, line: origin === null ? -1 : line }, pen);
	else drawLink(place, name.text, { linktext: namePath, target: namePath, inferred: origin !== null }, pen);
}

function drawDetail(el: HTMLElement, { header, text, links }: EntryText, { line, origin }: ImpactEntry, pen: PanelPen): void {
	const label = part(el, 'span', 'actor-atlas-detail-label');
	label.setText(header ?? '');
	label.hidden = header === null;
	const words = part(el, 'span', 'actor-atlas-detail-words');
	words.classList.toggle('actor-atlas-cell', origin !== null);
	drawText(words, { text, links, line: origin === null ? -1 : line }, pen);
}

/** Colour, icon and word say the same, so that none is needed alone. */
function drawPolarity(el: HTMLElement, polarity: Polarity, { by, word, words, details }: ImpactEntry): void {
	const { icon, label } = markers[polarity];
	// A role such as "supplier, shares the moat" stands below in full.
	const isOwnWord = word !== null && word.length <= longestWord && details[0]?.text.startsWith(word) !== true;
	const said = word === null ? label : `${word}: ${label.toLowerCase()}`;
	el.setAttrs({ 'data-polarity': polarity, 'data-inferred': String(by === 'words'), role: 'img', 'aria-label': `${said}, ${reasonOf(by, words)}` });
	drawIcon(el, icon);
	part(el, 'span', 'actor-atlas-polarity-word').setText(isOwnWord ? word : label);
}

/** Why we say so: what the note states, or what was inferred and from which words. */
function reasonOf(by: ImpactEntry['by'], words: readonly string[]): string {
	switch (by) {
		case 'words': return words.length === 0 ? 'inferred from the words' : `inferred from the words: ${words.join(', ')}`;
		case 'sign': return 'by the sign in the note';
		case 'group': return 'by the group that it stands in';
		case 'column':
		case null: return 'as the note says';
	}
}
