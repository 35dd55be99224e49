import type { Stretch } from '../../graph/charts/bar-shape';
import { drawEach, drawMaybe, part } from '../draw/parts';
import type { BarChart, ChartBar } from './bar-chart';

/** Makes an element lead to what its bar stands for, by click and key. */
export type LeadOfBar = (el: HTMLElement, bar: ChartBar) => void;

/** More would be a list to read: the others are shown on demand. */
const atFirst = 10;
/** The table has them all. */
const most = 200;

export function drawCharts(place: HTMLElement, charts: readonly BarChart[], lead: LeadOfBar): void {
	drawEach(place, charts, {
		tag: 'figure',
		cls: 'actor-atlas-chart',
		key: ({ key }) => key,
		draw: (figure, { caption, bars }) => {
			const title = part(figure, 'figcaption', 'actor-atlas-chart-caption');
			title.setText(caption);
			drawBars(part(figure, 'ul', 'actor-atlas-chart-bars'), bars.slice(0, atFirst), caption, lead);
			const others = bars.slice(atFirst, most);
			drawMaybe(figure, others.length === 0 ? null : others, 'details', 'actor-atlas-chart-others', (details, rest) => {
				part(details, 'summary', 'actor-atlas-chart-summary').setText(`${rest.length} more${bars.length > most ? ` of ${(bars.length - atFirst).toLocaleString('en')}` : ''}`);
				drawBars(part(details, 'ul', 'actor-atlas-chart-bars'), rest, `${caption}, the others`, lead);
			});
		},
	});
}

function drawBars(list: HTMLElement, bars: readonly ChartBar[], label: string, lead: LeadOfBar): void {
	list.addClass('actor-atlas-rows');
	list.setAttrs({ role: 'list', 'data-label': label });
	drawEach(list, bars, {
		tag: 'li',
		cls: 'actor-atlas-chart-bar',
		// What leads nowhere is another element than what does: listeners stay with theirs.
		key: ({ key, place }) => `${place === null ? 'none' : 'bar'} ${key}`,
		draw: (li, bar) => drawBar(li, bar, lead),
	});
}

function drawBar(li: HTMLElement, bar: ChartBar, lead: LeadOfBar): void {
	const { label, text, title, shape, approx, bound, aside, doubts, place } = bar;
	li.setAttrs({ title, 'data-bound': bound, 'data-approx': approx ? 'true' : null });
	const name = part(li, 'span', 'actor-atlas-chart-name');
	name.setText(label);
	const track = part(li, 'span', 'actor-atlas-chart-track');
	track.setAttr('aria-hidden', 'true');
	drawMaybe(track, shape?.unsure ?? null, 'span', 'actor-atlas-chart-unsure', lay);
	drawMaybe(track, shape?.sure ?? null, 'span', 'actor-atlas-chart-sure', lay);
	const value = part(li, 'span', 'actor-atlas-chart-value');
	part(value, 'span', 'actor-atlas-chart-figure').setText(text);
	drawMaybe(value, doubts.length === 0 ? null : doubts.join('; '), 'span', 'actor-atlas-doubt', (mark, why) => {
		mark.setAttrs({ 'aria-label': `Uncertain: ${why}`, role: 'img' });
		mark.setText('?');
	});
	drawMaybe(value, aside, 'span', 'actor-atlas-chart-aside', (el, words) => el.setText(words));
	if (place !== null) lead(li, bar);
}

function lay(el: HTMLElement, { from, size }: Stretch): void {
	el.setCssProps({ '--actor-atlas-from': percent(from), '--actor-atlas-part': percent(size) });
}

function percent(share: number): string {
	return `${(100 * share).toFixed(2)}%`;
}
