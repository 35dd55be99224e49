import type { Answer, AnswerCell, AnswerColumn, AnswerRow } from '../../model/answer';
import { drawAnswerCell } from '../answer/draw-cell';
import { keyed } from '../draw/keys';
import { drawEach, part } from '../draw/parts';
import { drawDoubt, drawResultRow } from './result-row';
import type { ResultPen } from './result-pen';

/** Cells that say that there is nothing to say. */
const blank: ReadonlySet<string> = new Set(['', '-', '–', '—']);

/** A day broken in two would be hard to read. */
const shortText = 12;

/** Rows as items: the first cell, and what else is asked for in smaller words. `said` is the key of a column that stands elsewhere. */
export function drawList(place: HTMLElement, { columns, rows }: Answer, pen: ResultPen, said: string | null = null): void {
	drawItems(place, rows, (el, row) => drawWords(el, row, columns, pen, said), pen);
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

/** The cells of a row as a name and details; without cells that say nothing, and the column that is said elsewhere. */
export function drawWords(el: HTMLElement, row: AnswerRow, columns: readonly AnswerColumn[], pen: ResultPen, said: string | null): void {
	const cells = row.cells.map((cell, at) => ({ cell, at, key: columns[at]?.key ?? '', title: columns[at]?.title ?? '' }));
	const [main, ...others] = cells.filter(({ cell, key }) => key !== said && !blank.has(cell.text));
	const words = part(el, 'span', 'actor-atlas-item-words');
	const name = part(words, 'span', 'actor-atlas-item-name');
	name.setAttr('data-key', main?.key ?? null);
	if (main !== undefined) drawAnswerCell(part(name, 'span', 'actor-atlas-cell-words'), main.cell, pathOf(main.cell, row), pen);
	drawDoubt(name, row);
	drawEach(part(words, 'span', 'actor-atlas-item-details'), others, {
		tag: 'span',
		cls: 'actor-atlas-item-detail',
		key: ({ at }) => String(at),
		draw: (span, { cell, key, title }) => {
			span.setAttrs({ 'data-key': key, title });
			span.toggleClass('actor-atlas-short-cell', cell.text.length <= shortText);
			drawAnswerCell(part(span, 'span', 'actor-atlas-cell-words'), cell, pathOf(cell, row), pen);
		},
	});
}

function pathOf({ source }: AnswerCell, { path }: AnswerRow): string {
	return source?.path ?? path;
}
