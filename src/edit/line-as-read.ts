import type { LineAsRead } from '../model/line-as-read';
import type { Link, Note } from '../model/note';
import { lineAt } from '../parse/lines';
import { pathOf } from './heading-paths';
import { openNote } from './plan';

interface Piece {
	readonly line: number;
	readonly heading: number;
	readonly links: readonly Link[];
}

/** The line of a text as an edit must find it again, with whom it links to; null where it is no line of an item, a paragraph or a table. */
export function lineAsRead(path: string, text: string, line: number): LineAsRead | null {
	const { note, lines, equals } = openNote(path, text);
	const pieces = piecesAt(note, line);
	const [first] = pieces;
	const rawLine = lineAt(lines, line);
	if (first === undefined || rawLine === null) return null;
	const headings = pathOf(note, first.heading);
	const same = equals.find({ headings, rawLine }, 'all');
	const targets = new Set(pieces.flatMap(({ links }) => links.flatMap(({ embed, target }) => (embed || target === '' ? [] : [target]))));
	return { place: { headings, rawLine, ordinal: same.indexOf(line), count: same.length }, targets: [...targets] };
}

function piecesAt({ items, paragraphs, tables }: Note, line: number): Piece[] {
	const rows = tables.flatMap(({ rows: below, heading }) => below.map(({ line: at, cells }) => ({ line: at, heading, links: cells.flatMap(({ links }) => links) })));
	return [...items, ...paragraphs, ...rows].filter(piece => piece.line === line);
}
