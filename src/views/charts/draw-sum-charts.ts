import { drawEach, drawMaybe, part } from '../draw/parts';
import { settleTabStops } from '../gestures/roving';
import { counted } from '../panel/age';
import { drawCharts, type LeadOfBar } from './draw-bars';
import { drawFold } from './draw-fold';
import { columnCharts, type ColumnCharts, type GroupedResult } from './sum-columns';

/** Px under which charts are shown on demand: there is no room for them and the rows. */
const roomy = 480;

/** The sums of grouped rows as bars; nothing where there are none to compare. */
export function drawSumCharts(place: HTMLElement, result: GroupedResult | null, lead: LeadOfBar): void {
	const columns = result === null ? [] : columnCharts(result);
	// What is not on the page yet has no width.
	const room = place.parentElement?.clientWidth ?? 0;
	drawFold(place, columns.length === 0 ? null : { title: 'Charts', open: room === 0 || room >= roomy, toggled: null, draw: body => drawColumns(body, columns, lead) });
	settleTabStops(place);
}

function drawColumns(body: HTMLElement, columns: readonly ColumnCharts[], lead: LeadOfBar): void {
	drawEach(body, columns, {
		tag: 'section',
		cls: 'actor-atlas-chart-column',
		key: ({ key }) => key,
		draw: (el, column) => {
			el.setAttr('data-key', column.key);
			drawCharts(part(el, 'div', 'actor-atlas-chart-list'), column.charts, lead);
			const words = column.alone.length === 0 ? null : `Alone in its unit: ${column.alone.join(', ')}`;
			drawMaybe(el, words, 'p', 'actor-atlas-chart-note', (p, text) => {
				p.setAttr('title', text);
				p.setText(text);
			});
			drawUncounted(el, column);
		},
	});
}

function drawUncounted(el: HTMLElement, { uncounted, none }: ColumnCharts): void {
	const { rows, counted: shown, reasons } = uncounted;
	drawMaybe(el, shown < rows ? reasons : null, 'details', 'actor-atlas-chart-uncounted', (details, list) => {
		part(details, 'summary', 'actor-atlas-chart-summary').setText(`Not counted: ${rows - shown} of ${counted(rows, 'row')}`);
		const words = [...list.map(([reason, count]) => `${counted(count, 'row')}: ${reason}`), ...(none.length === 0 ? [] : [`Nothing to show for ${named(none)}`])];
		drawEach(part(details, 'ul', 'actor-atlas-chart-reasons'), words.map((text, nth) => ({ text, nth })), {
			tag: 'li',
			cls: 'actor-atlas-chart-reason',
			key: ({ nth }) => String(nth),
			draw: (li, { text }) => li.setText(text),
		});
	});
}

/** Groups that are called by their names; the table has the others. */
const mostNames = 8;

function named(names: readonly string[]): string {
	const others = names.length - mostNames;
	return others > 1 ? `${names.slice(0, mostNames).join(', ')} and ${others} others` : names.join(', ');
}
