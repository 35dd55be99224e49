import type { ImpactForm } from '../../model/mention';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import { rowLead } from '../table/row-lead';
import { drawPolarity } from '../text/draw-polarity';
import { drawLink, drawText } from '../text/draw-text';
import { noteTitle } from '../text/note-name';
import type { EntryText, ImpactEntry } from './impact-entries';
import type { PanelPen } from './panel-pen';
import type { ImpactsSection } from './sections';

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
	drawMaybe(head, entry.polarity, 'span', 'actor-atlas-polarity', (el, polarity) => drawPolarity(el, polarity, { ...entry, beside: entry.details[0]?.text ?? '' }));
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
