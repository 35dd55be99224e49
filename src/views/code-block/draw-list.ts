import type { Answer, AnswerCell, AnswerColumn, AnswerRow } from '../../model/answer';
import { drawAnswerCell } from '../answer/draw-cell';
import { keyed } from '../draw/keys';
import { drawEach, part } from '../draw/parts';
import { drawDoubt, drawResultRow } from './result-row';
import type { ResultPen } from './result-pen';

/** Rows as items: the first cell, and what else is asked for in smaller words. */
export function drawList(place: HTMLElement, answer: Answer, pen: ResultPen): void {
	drawItems(place, answer.rows, (el, row) => drawWords(el, row, answer.columns, pen), pen);
}

export function drawItems(place: HTMLElement, rows: readonly AnswerRow[], draw: (el: HTMLElement, row: AnswerRow) => void, pen: ResultPen): void {
	const list = part(place, 'ul', 'actor-atlas-rows');
	drawEach(list, keyed(rows, ({ key }) => key), {
		tag: 'li',
		cls: 'actor-atlas-result-item',
		key: ({ key }) => key,
		draw: (li, { item }) => {
			drawResultRow(li, item, pen);
			draw(li, item);
		},
	});
}

/** The cells of a row as a name and details; cells without words are left out, and columns that are shown elsewhere. */
export function drawWords(el: HTMLElement, row: AnswerRow, columns: readonly AnswerColumn[], pen: ResultPen): void {
	const [main, ...others] = row.cells.map((cell, at) => ({ cell, at, title: columns[at]?.title ?? '' })).filter(({ cell }) => cell.text !== '');
	const words = part(el, 'span', 'actor-atlas-item-words');
	const name = part(words, 'span', 'actor-atlas-item-name');
	if (main !== undefined) drawAnswerCell(part(name, 'span', 'actor-atlas-cell-words'), main.cell, pathOf(main.cell, row), pen);
	drawDoubt(name, row);
	drawEach(part(words, 'span', 'actor-atlas-item-details'), others, {
		tag: 'span',
		cls: 'actor-atlas-item-detail',
		key: ({ at }) => String(at),
		draw: (span, { cell, title }) => {
			span.setAttr('title', title);
			drawAnswerCell(span, cell, pathOf(cell, row), pen);
		},
	});
}

function pathOf({ source }: AnswerCell, { path }: AnswerRow): string {
	return source?.path ?? path;
}
