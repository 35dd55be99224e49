import { select } from 'd3';
import { detailsOf, fullWords } from '../../graph/time/bar-words';
import { lookOf } from '../../graph/time/phase-look';
import { type Piece, piecesOf, type RowSizes, sizesOf } from '../../graph/time/shape';
import type { PlacedBar, Swimlane } from '../../graph/time/swimlanes';
import type { TimelineEntry } from '../../graph/time/timeline';
import { keyed } from '../draw/keys';
import { nameBy } from '../draw/named-by';
import { drawEach, drawMaybe, part } from '../draw/parts';
import type { TimelinePen } from './scene';

const LANE_GAP = 8;

export interface LanesScene {
	readonly lanes: readonly Swimlane[];
	/** A single lane in a side pane needs no name. */
	readonly named: boolean;
	/** Px of a name that stands above its lane; 0 where it stands beside it. */
	readonly above: number;
	readonly sizes: RowSizes;
}

/** The lanes from top to bottom with their names and heights, each a list for its bars. */
export function drawLanes(body: HTMLElement, { lanes, named, above, sizes }: LanesScene, drawn: (list: HTMLElement, lane: Swimlane) => void): void {
	drawEach(body, lanes, {
		tag: 'div',
		cls: 'actor-atlas-lane',
		key: ({ name }) => name,
		draw: (el, lane) => {
			el.setCssProps({ '--actor-atlas-height': `${above + lane.rows * sizes.pitch + LANE_GAP}px` });
			const name = part(el, 'div', 'actor-atlas-lane-name');
			name.hidden = !named;
			name.setAttr('title', lane.name);
			const words = part(name, 'span', 'actor-atlas-lane-words');
			words.setText(laneName(lane.name));
			const list = part(el, 'div', 'actor-atlas-lane-bars');
			list.setAttr('role', 'list');
			nameBy(list, words);
			drawn(list, lane);
		},
	});
}

/** The bars of a lane. */
export function drawBars(list: HTMLElement, { bars }: Swimlane, sizes: RowSizes, pen: TimelinePen): void {
	drawEach(list, keyed(bars, ({ bar }) => bar.entry.key), { tag: 'div', cls: 'actor-atlas-span', key: ({ key }) => key, draw: (bar, { item }) => drawBar(bar, item, sizes, pen) });
}

export function laneName(name: string): string {
	return name === '' ? '(none)' : name;
}

/** What the words of a bar were drawn for: moving the time changes only where they stand. */
const said = new WeakMap<HTMLElement, TimelineEntry>();

function drawBar(el: HTMLElement, placed: PlacedBar, sizes: RowSizes, pen: TimelinePen): void {
	const { bar, left, width, row, from, to, over, label, labelWidth } = placed;
	const { bar: height, top } = sizesOf(over, sizes);
	if (said.get(el) !== bar.entry) drawWords(el, bar.entry, pen);
	el.setCssProps({ '--actor-atlas-left': `${left}px`, '--actor-atlas-top': `${row * sizes.pitch + LANE_GAP / 2}px`, '--actor-atlas-width': `${width}px` });
	part(el, 'span', 'actor-atlas-span-label').setCssProps({ '--actor-atlas-left': `${label - left}px`, '--actor-atlas-width': `${labelWidth}px` });
	drawShape(el, piecesOf(bar, to - from, height), { left: from - left, top });
}

function drawWords(el: HTMLElement, entry: TimelineEntry, pen: TimelinePen): void {
	said.set(el, entry);
	pen.lead(el, entry);
	el.setAttrs({ role: 'listitem', title: fullWords(entry), 'data-phase': entry.phase ?? 'none' });
	drawLabel(part(el, 'span', 'actor-atlas-span-label'), entry);
}

function drawShape(el: HTMLElement, pieces: readonly Piece[], at: { readonly left: number; readonly top: number }): void {
	const svg = select(el).selectChildren<SVGSVGElement, typeof at>('.actor-atlas-span-shape').data([at]).join('svg').attr('class', 'actor-atlas-span-shape').attr('aria-hidden', 'true');
	svg.selectChildren<SVGPathElement, Piece>('path').data(pieces).join('path')
		.attr('transform', `translate(${at.left} ${at.top})`)
		.attr('d', ({ d }) => d)
		.attr('fill-opacity', ({ fill }) => fill)
		.attr('stroke-width', ({ width }) => width)
		.attr('stroke-dasharray', ({ dash }) => (dash === '' ? null : dash));
}

function drawLabel(label: HTMLElement, entry: TimelineEntry): void {
	drawSign(label, lookOf(entry.phase).sign);
	const words = part(label, 'span', 'actor-atlas-span-words');
	words.setText(nameWords(entry));
	const details = detailsOf(entry).join(' · ');
	drawMaybe(label, details === '' ? null : details, 'span', 'actor-atlas-span-details', (el, text) => el.setText(text));
}

/** What is not sure is said by its sign, as in notes. */
export function nameWords({ label, approx }: TimelineEntry): string {
	return approx ? `≈ ${label}` : label;
}

/** @param sign a path in a square of ten by ten; empty for none */
export function drawSign(parent: HTMLElement, sign: string): void {
	const svg = select(parent).selectChildren<SVGSVGElement, string>('.actor-atlas-phase-sign').data(sign === '' ? [] : [sign])
		.join(enter => enter.insert('svg', ':first-child'))
		.attr('class', 'actor-atlas-phase-sign')
		.attr('viewBox', '0 0 10 10')
		.attr('width', 10)
		.attr('height', 10)
		.attr('aria-hidden', 'true');
	svg.selectChildren<SVGPathElement, string>('path').data(path => [path]).join('path').attr('d', path => path);
}
