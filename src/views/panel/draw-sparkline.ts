import { select } from 'd3';
import type { HistorySeries } from '../../model/history';

const width = 72;
const height = 18;
const margin = 2;

/** A small line of a figure's values over their days; the values themselves stand below it in words. */
export function drawSparkline(parent: HTMLElement, series: HistorySeries | null): void {
	const svg = select(parent).selectChildren<SVGSVGElement, HistorySeries>('svg')
		.data(series === null ? [] : [series])
		.join('svg')
		.attr('class', 'actor-atlas-sparkline')
		.attr('viewBox', `0 0 ${width} ${height}`)
		.attr('width', width)
		.attr('height', height)
		.attr('role', 'img')
		.attr('aria-label', spoken);
	svg.selectChildren<SVGPathElement, Spot[]>('path').data(one => [spots(one)]).join('path').attr('d', pathOf);
	svg.selectChildren<SVGCircleElement, Spot>('circle').data(one => spots(one).slice(-1)).join('circle').attr('cx', ({ x }) => x).attr('cy', ({ y }) => y).attr('r', margin);
}

/** By hand: d3's shapes would weigh 18 KB for this one line. */
function pathOf(spots: readonly Spot[]): string {
	return spots.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');
}

interface Spot {
	readonly x: number;
	readonly y: number;
}

function spots({ points }: HistorySeries): Spot[] {
	const across = scaled(points.map(({ day }) => Date.parse(day)), margin, width - margin);
	const up = scaled(points.map(({ value }) => value), height - margin, margin);
	return points.map((_, at) => ({ x: across[at] ?? 0, y: up[at] ?? 0 }));
}

/** Numbers spread from one end to the other; equal ones lie in the middle. */
function scaled(values: readonly number[], from: number, to: number): number[] {
	const low = Math.min(...values);
	const span = Math.max(...values) - low;
	return values.map(value => from + (to - from) * (span === 0 ? 0.5 : (value - low) / span));
}

function spoken({ points }: HistorySeries): string {
	const [first, last] = [points[0], points[points.length - 1]];
	return `${points.length} values from ${first?.period ?? first?.day ?? ''} to ${last?.period ?? last?.day ?? ''}`;
}
