import { plain, type Note } from './notes';

export interface TableRow {
	readonly line: number;
	readonly cells: readonly string[];
}

export interface Table {
	readonly path: string;
	/** The title of the note. */
	readonly title: string;
	readonly line: number;
	/** From the outermost heading to the nearest. */
	readonly headings: readonly string[];
	readonly header: readonly string[];
	readonly rows: readonly TableRow[];
}

interface Heading {
	readonly depth: number;
	readonly text: string;
}

/** The pipe tables of a note that writes them plainly: pipes outside, none within a cell. A test holds this against the oracle. */
export function tablesOf(note: Note): Table[] {
	const found: Table[] = [];
	let headings: readonly Heading[] = [];
	let fenced = false;
	note.lines.forEach((line, index) => {
		if (line.startsWith('```')) fenced = !fenced;
		if (fenced) return;
		headings = withHeading(headings, line);
		if (!line.startsWith('|') || !isDelimiter(note.lines[index + 1] ?? '')) return;
		const { path, title } = note;
		found.push({ path, title, line: index, headings: headings.map(({ text }) => text), header: cells(line), rows: rowsFrom(note.lines, index + 2) });
	});
	return found;
}

/** The cell under the first of these headers that the table has. */
export function cellUnder(table: Table, row: TableRow, ...headers: readonly string[]): string | null {
	const column = headers.map(header => table.header.findIndex(name => name.toLowerCase() === header)).find(index => index !== -1);
	return column === undefined ? null : (row.cells[column] ?? '');
}

export function hasHeader(table: Table, ...headers: readonly string[]): boolean {
	return table.header.some(name => headers.includes(name.toLowerCase()));
}

function withHeading(headings: readonly Heading[], line: string): readonly Heading[] {
	const marks = /^#{1,6} /.exec(line);
	if (marks === null) return headings;
	const depth = marks[0].length - 1;
	return [...headings.filter(outer => outer.depth < depth), { depth, text: plain(line.slice(depth)) }];
}

const isDelimiter = (line: string): boolean => /^\|[\s:|-]+$/.test(line);

function rowsFrom(lines: readonly string[], first: number): TableRow[] {
	const after = lines.findIndex((line, index) => index >= first && !line.startsWith('|'));
	return lines.slice(first, after === -1 ? lines.length : after).map((line, index) => ({ line: first + index, cells: cells(line) }));
}

function cells(line: string): string[] {
	const trimmed = line.trim();
	return trimmed.slice(1, trimmed.endsWith('|') ? -1 : undefined).split('|').map(plain);
}
