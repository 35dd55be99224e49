import type { ImpactForm } from '../../model/mention';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import { rowLead } from '../table/row-lead';
import { drawLink, drawText } from '../text/draw-text';
import { drawMore, firstFew } from './draw-more';
import { drawSign, signMenu } from './draw-sign';
import { drawWhence, type Whence } from './draw-sources';
import type { EntryText, ImpactEntry } from './impact-entries';
import type { PanelPen } from './panel-pen';
import type { SectionOf } from './section';

/** More than these are drawn when they are asked for. */
const manyEntries = 20;

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
export function drawImpacts(body: HTMLElement, { id, entries }: SectionOf<'impacts'>, pen: PanelPen): void {
	const shown = firstFew(entries, id, manyEntries, pen);
	drawEntries(part(body, 'ul', 'actor-atlas-rows'), shown, pen);
	drawMore(body, entries.length, shown.length, id, pen);
}

export function drawEntries(list: HTMLElement, entries: readonly ImpactEntry[], pen: PanelPen): void {
	drawEach(list, entries, { tag: 'li', cls: 'actor-atlas-impact', key: ({ key }) => key, draw: (li, entry) => drawEntry(li, entry, pen) });
}

/** One thing that is said of a thesis and an actor. */
export function drawEntry(li: HTMLElement, entry: ImpactEntry, pen: PanelPen): void {
	const { origin, path, line, impact } = entry;
	const lead = origin === null ? { path, line, copies: [] } : rowLead(path, origin.table, origin.row);
	drawRowLead(li, { ...lead, ...signMenu(impact, pen) }, pen.gestures);
	li.toggleClass('actor-atlas-continued', entry.continued);
	const head = part(li, 'div', 'actor-atlas-impact-head');
	drawName(part(head, 'span', 'actor-atlas-impact-name'), entry, pen);
	drawSign(head, entry.impact, entry.details[0]?.text ?? '', pen);
	drawEach(part(li, 'div', 'actor-atlas-impact-details'), entry.details.map((detail, index) => ({ detail, index })), {
		tag: 'div',
		cls: 'actor-atlas-impact-detail',
		key: ({ index }) => String(index),
		draw: (el, { detail }) => drawDetail(el, detail, entry, pen),
	});
	const whence = whenceOf(entry, pen.path);
	const says = whence.day !== null || whence.sources.length > 0 || whence.remarks.length > 0;
	drawMaybe(li, says ? whence : null, 'div', 'actor-atlas-told-by', (el, from) => drawWhence(el, from, pen));
}

/** Which note says it, in what form and when, and from which words its polarity was inferred, as far as that is not plain from where it stands. */
function whenceOf({ path, line, form, asOf, origin, by, words, polarity }: ImpactEntry, shownPath: string): Whence {
	const isOther = path !== shownPath;
	const inferred = polarity !== null && by === 'words' && words.length > 0 ? `inferred from: ${words.join(', ')}` : null;
	return {
		day: isOther || form === 'evidence' ? asOf : null,
		dayBy: null,
		sources: isOther ? [{ path, line }] : [],
		remarks: [origin === null ? forms[form] : null, inferred].filter(said => said !== null),
	};
}

function drawName(el: HTMLElement, { name, namePath, line, origin }: ImpactEntry, pen: PanelPen): void {
	el.classList.toggle('actor-atlas-cell', origin !== null);
	const place = part(el, 'span', 'actor-atlas-impact-words');
	if (namePath === null) drawText(place, { text: name.text, links: name.links, line: origin === null ? -1 : line }, pen);
	else drawLink(place, name.text, { linktext: namePath, target: namePath, inferred: origin !== null }, pen);
}

function drawDetail(el: HTMLElement, { header, text, links }: EntryText, { line, origin }: ImpactEntry, pen: PanelPen): void {
	const label = part(el, 'span', 'actor-atlas-detail-label');
	label.setText(`${header ?? ''}:`);
	label.hidden = header === null;
	const words = part(el, 'span', 'actor-atlas-detail-words');
	words.classList.toggle('actor-atlas-cell', origin !== null);
	drawText(words, { text, links, line: origin === null ? -1 : line }, pen);
}
