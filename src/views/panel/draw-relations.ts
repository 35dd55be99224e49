import type { Related, RelationGroup } from '../../model/about';
import type { RelationKind } from '../../model/mention';
import { keyed } from '../draw/keys';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import { drawLink } from '../text/draw-text';
import { counted } from './age';
import { drawMore, firstFew } from './draw-more';
import { drawWhence } from './draw-sources';
import type { SectionOf } from './section';
import type { PanelPen } from './panel-pen';

const few = 6;

/** What the others are to the actor that is shown. */
const titles: Readonly<Record<RelationKind, string>> = {
	customer: 'Customers',
	supplier: 'Suppliers',
	partner: 'Partners',
	investor: 'Investors',
	holding: 'Holdings',
	competitor: 'Competitors',
	person: 'People',
	related: 'Related',
};

/** Whom the actor has to do with, whichever note says so. */
export function drawRelations(body: HTMLElement, { groups }: SectionOf<'relations'>, pen: PanelPen): void {
	drawEach(body, groups, { tag: 'div', cls: 'actor-atlas-relation-group', key: ({ kind }) => kind, draw: (el, group) => drawGroup(el, group, pen) });
}

function drawGroup(el: HTMLElement, { kind, others }: RelationGroup, pen: PanelPen): void {
	const caption = part(el, 'div', 'actor-atlas-caption');
	part(caption, 'span', 'actor-atlas-caption-title').setText(titles[kind]);
	part(caption, 'span', 'actor-atlas-count').setText(countWords(others));
	const key = `relations ${kind}`;
	const shown = firstFew(others, key, few, pen);
	drawEach(part(el, 'ul', 'actor-atlas-rows'), keyed(shown, ({ path, name }) => path ?? name), {
		tag: 'li',
		cls: 'actor-atlas-related',
		key: one => one.key,
		draw: (li, { item }) => drawRelated(li, item, pen),
	});
	drawMore(el, others.length, shown.length, key, pen);
}

/** "5, 3 of them named only by others". */
function countWords(others: readonly Related[]): string {
	const told = others.filter(({ own }) => !own).length;
	const all = others.length.toLocaleString('en');
	return told === 0 ? all : told === others.length ? `${all}, named by ${counted(told, 'other')}` : `${all}, ${told} of them named by others only`;
}

function drawRelated(li: HTMLElement, { name, path, former, own, says }: Related, pen: PanelPen): void {
	const [first] = says;
	if (first === undefined) return;
	drawRowLead(li, { path: first.source.path, line: first.source.line, copies: [{ title: 'Copy relation', text: () => first.text }] }, pen.gestures);
	const place = part(li, 'span', 'actor-atlas-related-name');
	drawMaybe(place, path === null ? null : path, 'span', 'actor-atlas-linked', (span, to) => drawLink(span, name, { linktext: to, target: to, inferred: own && first.inferred }, pen));
	drawMaybe(place, path === null ? name : null, 'span', 'actor-atlas-words', (span, words) => span.setText(words));
	drawMaybe(li, former ? 'former' : null, 'span', 'actor-atlas-former', (span, word) => span.setText(word));
	const words = first.text === name ? '' : first.text;
	drawMaybe(li, words === '' ? null : words, 'span', 'actor-atlas-related-words', (span, text) => span.setText(text));
	const sources = says.map(({ source }) => source);
	drawWhence(part(li, 'span', 'actor-atlas-told-by'), { day: null, dayBy: null, sources, remarks: [] }, pen);
}
