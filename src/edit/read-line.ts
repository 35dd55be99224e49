import type { Inline, ListItem, Note } from '../model/note';

/** What was read on one line. */
export interface ReadLine {
	/** Several where a list begins on the line of another: `- - text`. */
	readonly items: readonly ListItem[];
	readonly texts: readonly Inline[];
	/** Cells of a table's row, or null. */
	readonly cells: readonly Inline[] | null;
	readonly headings: number;
	/** Names. */
	readonly tags: readonly string[];
}

interface Draft {
	readonly items: ListItem[];
	readonly texts: Inline[];
	cells: readonly Inline[] | null;
	headings: number;
	readonly tags: string[];
}

const NOTHING: ReadLine = { items: [], texts: [], cells: null, headings: 0, tags: [] };

/** What was read on the lines that are asked for. */
export function readLines(note: Note, isAsked: (line: number) => boolean): (line: number) => ReadLine {
	const found = new Map<number, Draft>();
	const at = (line: number): Draft | null => {
		if (!isAsked(line)) return null;
		const known = found.get(line) ?? { items: [], texts: [], cells: null, headings: 0, tags: [] };
		found.set(line, known);
		return known;
	};
	for (const item of note.items) at(item.line)?.items.push(item);
	for (const text of note.paragraphs) at(text.line)?.texts.push(text);
	for (const { line, name } of note.tags) at(line)?.tags.push(name);
	for (const heading of note.headings) {
		const line = at(heading.line);
		if (line !== null) line.headings++;
	}
	for (const { rows, line, header } of note.tables) {
		for (const row of [{ line, cells: header }, ...rows]) {
			const known = at(row.line);
			if (known !== null) known.cells = row.cells;
		}
	}
	return line => found.get(line) ?? NOTHING;
}

/** The item whose text the line holds: the innermost. */
export function itemOf({ items }: ReadLine): ListItem | null {
	return items[items.length - 1] ?? null;
}

export function isRead({ items, texts, cells, headings }: ReadLine): boolean {
	return items.length + texts.length + headings > 0 || cells !== null;
}
