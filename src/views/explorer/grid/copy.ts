import type { Answer, AnswerCell, AnswerRow } from '../../../model/answer';
import type { Range } from './selection';
import type { Line, SheetColumn } from './sheet';

/** The selected part of an answer as an answer of its own, so that every format can write it. */
export function partOf(answer: Answer, lines: readonly Line[], columns: readonly SheetColumn[], range: Range, cell: (line: Line, column: SheetColumn) => AnswerCell): Answer {
	const kept = columns.slice(range.first, range.last + 1);
	const chosen = lines.slice(Math.max(0, range.top), range.bottom + 1);
	const rows = chosen.map((line): AnswerRow => withCells(line.row, kept.map(column => cell(line, column))));
	return { ...answer, columns: kept, rows, notes: [] };
}

/** The row with other cells; rows are no plain objects, so they cannot be spread. */
export function withCells(row: AnswerRow, cells: readonly AnswerCell[]): AnswerRow {
	const { key, path, line, asOf, doubts, apart, watch, date, members } = row;
	return { key, path, line, asOf, doubts, apart, watch, date, members, cells };
}

/** The group with other rows. */
export function withMembers({ key, path, line, cells, asOf, doubts, apart, watch, date }: AnswerRow, members: readonly AnswerRow[]): AnswerRow {
	return { key, path, line, cells, asOf, doubts, apart, watch, date, members };
}

/** A table as other programs paste it. */
export function asHtml({ rows }: Answer): string {
	const lines = rows.map(({ cells }) => `<tr>${cells.map(({ text }) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
	return `<table>${lines.join('')}</table>`;
}

/** Without its first line, which has the names of the columns. */
export function withoutHead(table: string): string {
	return table.slice(table.indexOf('\n') + 1);
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
