import type { Problem } from '../model/problem';

/** A line of text glued under a table: GFM makes it a row, a reader does not. */
export function gluedLine(line: number): Problem {
	const message = 'This line stands directly under a table and is not one of its rows. Put a blank line before it.';
	return { code: 'glued-line', severity: 'warning', line, message };
}

export function tornTable(line: number, table: number): Problem {
	const message = `Here the table of line ${table + 1} is torn in two; the rows that follow were read as its own. Move what stands between its rows out of it.`;
	return { code: 'torn-table', severity: 'warning', line, message };
}

export function headlessRow(line: number): Problem {
	const message = 'This looks like a row of a table, but there is no table that it fits, so it was read as text. Put a header and a row of dashes (|---|---|) above it.';
	return { code: 'torn-table', severity: 'warning', line, message };
}

export function repairedLink(line: number): Problem {
	const message = 'A `|` inside a link split this cell; it was read as one. Write `\\|` inside links in tables.';
	return { code: 'repaired-link', severity: 'warning', line, message };
}

export function raggedRow(line: number, found: number, width: number): Problem {
	const what = found < width ? 'empty cells were added. Add the missing ones' : 'the cells beyond the header were left out. Remove them, or write `\\|` where a pipe is meant as text';
	return { code: 'ragged-row', severity: 'warning', line, message: `This row has ${found} cells and its header ${width}: ${what}.` };
}
