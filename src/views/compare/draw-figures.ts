import type { ResultPen } from '../code-block/result-pen';
import { drawDoubt } from '../code-block/result-row';
import { drawAnswerCell } from '../answer/draw-cell';
import { cellTitle } from '../answer/cell-title';
import { keyed } from '../draw/keys';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import type { Figure, FigureLine } from './side-by-side';

/** A line for each figure, a column for each actor. */
export function drawFigures(place: HTMLElement, lines: readonly FigureLine[], pen: ResultPen): void {
	drawEach(place, keyed(lines, ({ key }) => key), {
		tag: 'div',
		cls: 'actor-atlas-compare-line',
		key: ({ key }) => key,
		draw: (el, { item }) => {
			el.setAttr('role', 'row');
			const metric = part(el, 'div', 'actor-atlas-compare-metric');
			metric.setAttr('role', 'rowheader');
			metric.setText(item.metric);
			drawEach(el, item.figures.map((figure, at) => ({ figure, at })), {
				tag: 'div',
				cls: 'actor-atlas-compare-cell',
				key: ({ at }) => String(at),
				draw: (cell, { figure }) => drawFigure(cell, figure, pen),
			});
		},
	});
}

function drawFigure(cell: HTMLElement, figure: Figure | null, pen: ResultPen): void {
	cell.setAttr('role', 'cell');
	drawMaybe(cell, figure, 'div', 'actor-atlas-row', (el, { row, value, when }) => {
		drawRowLead(el, { path: row.path, line: row.line, copies: [] }, pen.gestures);
		el.setAttr('title', cellTitle(value, row, 'value', when));
		drawAnswerCell(part(el, 'span', 'actor-atlas-figure'), value, row.path, pen);
		drawDoubt(el, row);
		drawMaybe(el, when, 'span', 'actor-atlas-as-of', (span, day) => span.setText(day));
	});
	drawMaybe(cell, figure === null ? '–' : null, 'span', 'actor-atlas-missing', (el, dash) => {
		el.setText(dash);
		el.setAttr('aria-label', 'Not stated');
	});
}
