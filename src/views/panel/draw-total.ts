import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import { rowLead } from '../table/row-lead';
import { counted } from './age';
import type { PanelPen } from './panel-pen';
import type { ShownTable } from './section';
import { countedRows, type LeftOutRow, leftOutRows, sumsText } from './total-text';

const fewRows = 3;

/** What the amounts add up to, and which rows they leave out and why. */
export function drawTotal(el: HTMLElement, { table, totals }: ShownTable, pen: PanelPen): void {
	const line = part(el, 'div', 'actor-atlas-total-line');
	part(line, 'span', 'actor-atlas-total-label').setText('Total:');
	part(line, 'span', 'actor-atlas-total-sums').setText(sumsText(table, totals));
	part(line, 'span', 'actor-atlas-total-count').setText(`${countedRows(totals)} of ${table.rows.length} rows`);
	const left = leftOutRows(table, totals);
	drawMaybe(el, left.length === 0 ? null : left, 'details', 'actor-atlas-left-out', (details, rows) => {
		openAtFirst(details, rows.length <= fewRows);
		part(details, 'summary', 'actor-atlas-left-out-summary').setText(`Left out: ${counted(rows.length, 'row')}`);
		drawEach(part(details, 'ul', 'actor-atlas-rows'), rows, {
			tag: 'li',
			cls: 'actor-atlas-row',
			key: ({ row }) => String(row),
			draw: (li, one) => drawLeftOut(li, one, table, pen),
		});
	});
}

/** What is left out is said openly, unless it would bury the total. From then on the user decides. */
function openAtFirst(details: HTMLElement, open: boolean): void {
	if (details.childElementCount === 0 && details.instanceOf(HTMLDetailsElement)) details.open = open;
}

function drawLeftOut(li: HTMLElement, { row, what, because }: LeftOutRow, table: ShownTable['table'], pen: PanelPen): void {
	const source = table.rows[row];
	if (source !== undefined) drawRowLead(li, rowLead(pen.path, table, source), pen.gestures);
	part(li, 'span', 'actor-atlas-left-out-what').setText(what);
	part(li, 'span', 'actor-atlas-left-out-why').setText(` — ${because}`);
}
