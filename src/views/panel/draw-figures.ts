import type { DealConflict, HistoryConflict, HistoryPoint, MetricHistory } from '../../model/history';
import { drawIcon } from '../draw/icon';
import { keyed } from '../draw/keys';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import { noteTitle } from '../text/note-name';
import { drawMore, firstFew } from './draw-more';
import { drawSparkline } from './draw-sparkline';
import { drawWhence } from './draw-sources';
import type { SectionOf } from './section';
import type { PanelPen } from './panel-pen';

const few = 12;

/** Figures over time: the newest value large, earlier ones folded below it, and where notes disagree. */
export function drawFigures(body: HTMLElement, { id, histories, deals }: SectionOf<'figures'>, pen: PanelPen): void {
	drawEach(part(body, 'div', 'actor-atlas-deals'), deals, {
		tag: 'div',
		cls: 'actor-atlas-figure',
		key: ({ between, what }) => `${between.join(' ')} ${what}`,
		draw: (el, deal) => drawDeal(el, deal, pen),
	});
	// Where notes disagree is not to be looked for behind a button.
	const sorted = [...histories.filter(({ conflicts }) => conflicts.length > 0), ...histories.filter(({ conflicts }) => conflicts.length === 0)];
	const shown = firstFew(sorted, id, few, pen);
	const figures = part(body, 'div', 'actor-atlas-figures');
	figures.classList.add('actor-atlas-rows');
	drawEach(figures, shown, {
		tag: 'div',
		cls: 'actor-atlas-figure',
		key: ({ metric }) => metric,
		draw: (el, history) => drawHistory(el, history, pen),
	});
	drawMore(body, histories.length, shown.length, id, pen);
}

function drawHistory(el: HTMLElement, { title, newest, points, series, conflicts, estimateOf }: MetricHistory, pen: PanelPen): void {
	const head = part(el, 'div', 'actor-atlas-figure-head');
	drawPointLead(head, newest, pen);
	part(head, 'span', 'actor-atlas-figure-title').setText(title);
	drawSparkline(part(head, 'span', 'actor-atlas-figure-line'), series);
	part(head, 'span', 'actor-atlas-figure-value').setText(newest.text);
	drawWhence(part(head, 'div', 'actor-atlas-told-by'), whenceOf(newest, estimateOf === null ? [] : ['estimate']), pen);
	drawEach(part(el, 'div', 'actor-atlas-conflicts'), keyed(conflicts, ({ asOf, points: [first] }) => `${asOf ?? ''} ${first?.period ?? ''}`), {
		tag: 'div',
		cls: 'actor-atlas-conflict',
		key: ({ key }) => key,
		draw: (block, { item }) => drawConflict(block, conflictWords(item), item.points, pen),
	});
	const earlier = points.filter(point => point !== newest);
	drawMaybe(el, earlier.length === 0 ? null : earlier, 'details', 'actor-atlas-earlier', (details, rest) => {
		part(details, 'summary', 'actor-atlas-left-out-summary').setText(`${rest.length} earlier`);
		drawPoints(part(details, 'ul', 'actor-atlas-rows'), rest, pen);
	});
}

function conflictWords({ asOf, points: [first] }: HistoryConflict): string {
	return asOf === null ? 'Different values, and neither says for when' : `Different values for ${first?.period ?? asOf}`;
}

function drawDeal(el: HTMLElement, { investor, between, what, points }: DealConflict, pen: PanelPen): void {
	const [first, second] = between.map(noteTitle);
	const into = between.filter(path => path !== investor).map(noteTitle).join('');
	part(el, 'div', 'actor-atlas-figure-title').setText(investor === null ? `${first ?? ''} and ${second ?? ''}: ${what}` : `${noteTitle(investor)} in ${into}: ${what}`);
	drawConflict(part(el, 'div', 'actor-atlas-conflict'), 'Notes disagree', points, pen);
}

function drawConflict(block: HTMLElement, words: string, points: readonly HistoryPoint[], pen: PanelPen): void {
	const title = part(block, 'div', 'actor-atlas-conflict-title');
	drawIcon(title, 'triangle-alert');
	part(title, 'span', 'actor-atlas-conflict-words').setText(words);
	drawPoints(part(block, 'ul', 'actor-atlas-rows'), points, pen);
}

function drawPoints(list: HTMLElement, points: readonly HistoryPoint[], pen: PanelPen): void {
	drawEach(list, keyed(points, ({ path, line, text }) => `${path} ${line} ${text}`), {
		tag: 'li',
		cls: 'actor-atlas-point',
		key: ({ key }) => key,
		draw: (li, { item }) => {
			drawPointLead(li, item, pen);
			part(li, 'span', 'actor-atlas-point-value').setText(item.text);
			drawWhence(part(li, 'span', 'actor-atlas-told-by'), whenceOf(item), pen);
		},
	});
}

function drawPointLead(el: HTMLElement, { path, line, label, text }: HistoryPoint, pen: PanelPen): void {
	drawRowLead(el, { path, line, copies: [{ title: 'Copy figure', text: () => `${label}: ${text}` }] }, pen.gestures);
}

function whenceOf({ path, line, asOf, period, dated, also }: HistoryPoint, remarks: readonly string[] = []) {
	return { day: period ?? asOf ?? 'no date', dayBy: asOf === null || dated || period !== null ? null : 'updated', sources: [{ path, line }, ...also], remarks } as const;
}
