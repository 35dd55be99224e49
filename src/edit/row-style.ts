import type { Lines } from '../parse/lines';
import { GREATER, isBlank, PIPE } from '../parse/characters';
import { RowCells, splitRow } from '../parse/table-syntax';

/** How a table writes its rows, by one of them. */
interface RowStyle {
	/** Indentation and marks of quotes. */
	readonly prefix: string;
	readonly opens: boolean;
	readonly closes: boolean;
	/** Blanks beside what a cell says. */
	readonly pad: string;
	/** How wide its cells are, where they are filled up with blanks; else nothing. */
	readonly widths: readonly number[];
}

/** A row of these cells, written as the one on this line is. */
export function rowLike(lines: Lines, line: number, cells: readonly string[]): string {
	const { prefix, opens, closes, pad, widths } = styleOf(lines, line);
	const filled = cells.map((cell, at) => (cell === '' ? pad : `${pad}${cell}${pad}`).padEnd(widths[at] ?? 0));
	// An empty cell at an edge is one only behind a pipe.
	const isOpen = opens || cells[0] === '';
	const isClosed = closes || cells.at(-1) === '';
	const row = filled.join('|');
	return `${prefix}${isOpen ? `|${row}` : row.trimStart()}${isClosed ? '|' : ''}`.trimEnd();
}

function styleOf({ text, starts, ends }: Lines, line: number): RowStyle {
	const [start, end] = [starts[line] ?? 0, ends[line] ?? 0];
	let first = start;
	while (first < end && (isBlank(text.charCodeAt(first)) || text.charCodeAt(first) === GREATER)) first++;
	const row = text.slice(first, end).trimEnd();
	const cells = new RowCells();
	splitRow(text, first, end, cells);
	const opens = text.charCodeAt(first) === PIPE;
	const isTight = opens && !isBlank(text.charCodeAt(first + 1));
	const closes = row.endsWith('|') && !row.endsWith('\\|');
	return { prefix: text.slice(start, first), opens, closes, pad: isTight ? '' : ' ', widths: widthsOf(text, cells, first + row.length) };
}

/** From behind each pipe to the next; none where no cell is filled up with more than the one blank. */
function widthsOf(text: string, { count, starts, ends }: RowCells, end: number): number[] {
	const widths: number[] = [];
	let isFilled = false;
	for (let at = 0; at < count; at++) {
		const [from, to] = [starts[at] ?? 0, ends[at] ?? 0];
		let before = from;
		while (before > 0 && isBlank(text.charCodeAt(before - 1))) before--;
		let behind = to;
		while (behind < end && isBlank(text.charCodeAt(behind))) behind++;
		isFilled ||= to > from && behind - to > 1;
		widths.push(behind - before);
	}
	return isFilled ? widths : [];
}
