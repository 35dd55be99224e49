import type { AnswerRow } from '../../../model/answer';
import { alignOf } from '../../answer/draw-cell';
import { cellOf, type SheetColumn } from './sheet';

/** Px by column key. */
export type Widths = Readonly<Record<string, number>>;

export const leastWidth = 48;
export const mostWidth = 1200;

const characterPx = 6.8;
const gapPx = 24;
/** The link to the source, and marks, stand before the words of the first column. */
const leadPx = 56;
/** Rows by which widths are settled. */
export const sampledRows = 120;
const widestFigure = 200;
const widestWords = 320;

/** How wide each column is: as the user left it, else as its words want. */
export function columnWidths(columns: readonly SheetColumn[], rows: readonly AnswerRow[], chosen: Widths): number[] {
	return columns.map((column, index) => chosen[column.key] ?? naturalWidth(column, rows) + (index === 0 ? leadPx : 0));
}

function naturalWidth(column: SheetColumn, rows: readonly AnswerRow[]): number {
	const lengths = rows.map(row => cellOf(row, column).text.length).sort((a, b) => a - b);
	// One long remark does not set the width of its column.
	const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	const longest = Math.max(usual, column.title.length + 3);
	const widest = alignOf(column.type) === 'number' ? widestFigure : widestWords;
	return Math.round(Math.min(widest, Math.max(leastWidth, longest * characterPx + gapPx)));
}

/** The columns as CSS writes them: those of words share what is left over, unless the user has set their width. */
export function columnTemplate(columns: readonly SheetColumn[], widths: readonly number[], chosen: Widths): string {
	const stretches = columns.map(column => chosen[column.key] === undefined && alignOf(column.type) === 'start');
	const tracks = columns.map((_, index) => {
		const width = widths[index] ?? leastWidth;
		return stretches[index] === true ? `minmax(${width}px, ${width}fr)` : `${width}px`;
	});
	return stretches.includes(true) ? tracks.join(' ') : `${tracks.join(' ')} 1fr`;
}

export function clampWidth(width: number): number {
	return Math.round(Math.max(leastWidth, Math.min(mostWidth, width)));
}
