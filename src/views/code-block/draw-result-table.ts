import type { Answer, AnswerColumn, AnswerRow } from '../../model/answer';
import { cellTitle } from '../answer/cell-title';
import { alignOf, drawAnswerCell } from '../answer/draw-cell';
import { keyed } from '../draw/keys';
import { drawEach, part } from '../draw/parts';
import { drawDoubt, drawResultRow } from './result-row';
import type { ResultPen } from './result-pen';

/** A figure or a day: broken in two it would be hard to read. */
const shortText = 12;
/** Two columns are what cards would be. */
const fewColumns = 2;

/** Rows and columns; in a narrow pane each row becomes a card. */
export function drawResultTable(place: HTMLElement, { columns, rows }: Answer, pen: ResultPen): void {
	const grid = part(place, 'table', 'actor-atlas-result-table');
	grid.setAttrs({ role: 'grid', 'aria-label': 'Answer', 'data-cards': String(columns.length > fewColumns) });
	drawHead(part(part(grid, 'thead', 'actor-atlas-result-head'), 'tr', 'actor-atlas-result-head-row'), columns);
	const body = part(grid, 'tbody', 'actor-atlas-rows');
	drawEach(body, keyed(rows, ({ key }) => key), {
		tag: 'tr',
		cls: 'actor-atlas-row',
		key: ({ key }) => key,
		draw: (el, { item }) => drawRow(el, item, columns, pen),
	});
}

function drawHead(row: HTMLElement, columns: readonly AnswerColumn[]): void {
	row.setAttr('role', 'row');
	drawEach(row, numbered(columns), {
		tag: 'th',
		cls: 'actor-atlas-result-head-cell',
		key: ({ at }) => String(at),
		draw: (el, { item, at }) => {
			el.setText(item.title);
			el.setAttrs({ role: 'columnheader', 'data-align': alignAt(columns, at) });
		},
	});
}

function drawRow(el: HTMLElement, row: AnswerRow, columns: readonly AnswerColumn[], pen: ResultPen): void {
	drawResultRow(el, row, pen);
	el.setAttr('role', 'row');
	drawEach(el, numbered(row.cells), {
		tag: 'td',
		cls: 'actor-atlas-cell',
		key: ({ at }) => String(at),
		draw: (td, { item, at }) => {
			const column = columns[at];
			td.setAttrs({ role: 'gridcell', 'data-key': column?.key ?? '', 'data-label': column?.title ?? '', 'data-align': alignAt(columns, at), title: cellTitle(item, row, column?.type ?? 'text') });
			td.classList.toggle('actor-atlas-short-cell', item.text.length <= shortText);
			td.classList.toggle('actor-atlas-blank-cell', item.text === '');
			if (item.source !== undefined) pen.gestures.lead(td, { ...item.source, copies: [] });
			drawAnswerCell(part(td, 'span', 'actor-atlas-cell-words'), item, item.source?.path ?? row.path, pen);
			if (at === 0) drawDoubt(td, row);
		},
	});
}

function alignAt(columns: readonly AnswerColumn[], at: number): string {
	return alignOf(columns[at]?.type ?? 'text');
}

function numbered<T>(items: readonly T[]): Array<{ readonly item: T; readonly at: number }> {
	return items.map((item, at) => ({ item, at }));
}
