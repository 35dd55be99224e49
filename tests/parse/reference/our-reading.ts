import type { Inline, Note } from '../../../src/model/note';
import { parseNote } from '../../../src/parse/note';
import type { CellReading, Reading } from './reading';

/** Our parser's reading of a text without front matter. */
export function ourReading(text: string): Reading {
	return readingOf(parseNote('note.md', text, () => ({})));
}

export function readingOf(note: Note): Reading {
	return {
		headings: note.headings.map(({ line, level, text }) => ({ line, level, text })),
		tables: note.tables.map(({ line, header, rows }) => ({ line, header: header.map(cell), rows: rows.map(row => ({ line: row.line, cells: row.cells.map(cell) })) })),
		items: note.items.map(({ line, parent, status, text }) => ({ line, parent: note.items[parent]?.line ?? -1, status, text })),
		texts: note.paragraphs.map(({ line, text }) => ({ line, text })),
	};
}

const cell = ({ text, raw }: Inline): CellReading => ({ text, raw });
