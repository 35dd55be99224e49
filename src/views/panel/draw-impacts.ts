import type { Polarity } from '../../model/mention';
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
	const head = part(li, 'div', 'actor-atlas-impact-head');
	drawName(part(head, 'span', 'actor-atlas-impact-name'), entry, pen);
	drawMaybe(head, entry.polarity, 'span', 'actor-atlas-polarity', (el, polarity) => drawPolarity(el, polarity, entry));
	drawEach(part(li, 'div', 'actor-atlas-impact-details'), entry.details.map((detail, index) => ({ detail, index })), {
		tag: 'div',
		cls: 'actor-atlas-impact-detail',
		key: ({ index }) => String(index),
		draw: (el, { detail }) => drawDetail(el, detail, entry, pen),
	});
	drawMaybe(li, toldBy(entry, pen.path), 'div', 'actor-atlas-told-by', (el, note) => el.setText(`in ${note}`));
}

/** The note that says it, when it is neither the one shown nor the one named. */
function toldBy({ path, name }: ImpactEntry, shownPath: string): string | null {
	const note = noteTitle(path);
	return path === shownPath || note === name.text ? null : note;
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
function drawPolarity(el: HTMLElement, polarity: Polarity, { by, word }: ImpactEntry): void {
	const { icon, label } = markers[polarity];
	const isInferred = by === 'words';
	el.setAttrs({ 'data-polarity': polarity, 'data-inferred': String(isInferred) });
	el.setAttr('aria-label', isInferred ? `${label}, inferred from the words` : null);
	drawIcon(el, icon);
	part(el, 'span', 'actor-atlas-polarity-word').setText(word ?? label);
}
