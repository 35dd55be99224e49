import { select } from 'd3';
import { isoDay } from '../../graph/time/day-number';
import type { Domain } from '../../graph/time/domain';
import { timeTicks, xOf, type TimeTick } from '../../graph/time/time-scale';

export interface AxisScene {
	readonly whole: Domain;
	/** What is seen of it. */
	readonly domain: Domain;
	/** Px of the whole. */
	readonly width: number;
	/** Px of what is seen. */
	readonly visible: number;
	readonly today: number;
	/** Px from the left end of the page to that of the time. */
	readonly offset: number;
}

const EACH = 76;
const TODAY_WIDTH = 40;
const LETTER = 7;

/** The days that are marked: some beyond the edges too, so that a small move finds them there. */
export function ticksOf({ whole, domain, width, visible }: AxisScene): TimeTick[] {
	const [span, count] = [domain.to - domain.from, Math.max(2, Math.round(visible / EACH))];
	const from = Math.max(whole.from, domain.from - span);
	const to = Math.min(whole.to, domain.to + span);
	const ticks = timeTicks({ from, to }, visible, Math.max(2, Math.round((count * (to - from)) / span)));
	return ticks.map(tick => ({ ...tick, x: xOf(tick.day, whole, width) }));
}

/** Marks of time with their names above the lanes, and lines through them; today has a line of its own. */
export function drawAxis(head: HTMLElement, grid: HTMLElement, scene: AxisScene): void {
	const ticks = ticksOf(scene);
	const today = [xOf(scene.today + 0.5, scene.whole, scene.width)];
	const lines = svgIn(grid, 'actor-atlas-timeline-lines');
	drawLines(lines, ticks.map(({ day, x }) => ({ key: day, x })), 'actor-atlas-tick-line', scene.offset);
	drawLines(lines, today.map(x => ({ key: 0, x })), 'actor-atlas-today-line', scene.offset);
	const names = svgIn(head, 'actor-atlas-timeline-names');
	drawNames(names, namesOf(ticks, scene), scene.offset);
	const end = scene.width - TODAY_WIDTH;
	names.selectChildren<SVGTextElement, number>('.actor-atlas-today-name').data(today).join('text')
		.attr('class', 'actor-atlas-today-name')
		.attr('x', x => scene.offset + (x > end ? x - 4 : x + 4))
		.attr('y', 12)
		.attr('text-anchor', x => (x > end ? 'end' : 'start'))
		.text('Today');
}

/** Names that find room; the first in sight says its year. */
export function namesOf(ticks: readonly TimeTick[], { domain, width }: AxisScene): TimeTick[] {
	const first = ticks.find(({ day }) => day >= domain.from);
	let end = -Infinity;
	return ticks.flatMap(tick => {
		const label = tick === first && !tick.isYear ? `${tick.label} ${isoDay(tick.day).slice(0, 4)}` : tick.label;
		if (tick.x < end || tick.x > width - TODAY_WIDTH) return [];
		end = tick.x + label.length * LETTER + LETTER;
		return [{ ...tick, label }];
	});
}

type Svg = ReturnType<typeof svgIn>;

function svgIn(parent: HTMLElement, cls: string) {
	return select(parent).selectChildren<SVGSVGElement, string>(`.${cls}`).data([cls]).join('svg').attr('class', cls).attr('aria-hidden', 'true');
}

function drawLines(svg: Svg, lines: ReadonlyArray<{ readonly key: number; readonly x: number }>, cls: string, offset: number): void {
	svg.selectChildren<SVGLineElement, { readonly key: number; readonly x: number }>(`.${cls}`).data(lines, ({ key }) => key).join('line')
		.attr('class', cls)
		.attr('x1', ({ x }) => offset + x)
		.attr('x2', ({ x }) => offset + x)
		.attr('y1', 0)
		.attr('y2', '100%');
}

function drawNames(svg: Svg, ticks: readonly TimeTick[], offset: number): void {
	svg.selectChildren<SVGTextElement, TimeTick>('.actor-atlas-tick-name').data(ticks, ({ day }) => day).join('text')
		.attr('class', 'actor-atlas-tick-name')
		.attr('x', ({ x }) => offset + x + 4)
		.attr('y', 28)
		.text(({ label }) => label);
}
