import type { LineAsRead } from '../model/line-as-read';
import type { Link, Note } from '../model/note';
import type { Place } from '../model/watch';
import { findLine } from './find-line';
import { openNote } from './plan';

/** With whom the line of a place links, in a text where it still stands as it was read; null where it does not. */
export function lineAsRead(path: string, text: string, place: Place): LineAsRead | null {
	const open = openNote(path, text);
	const line = findLine(open, place, 'all');
	if (typeof line !== 'number') return null;
	const targets = linksAt(open.note, line).flatMap(({ embed, target }) => (embed || target === '' ? [] : [target]));
	return { place, targets: [...new Set(targets)] };
}

function linksAt({ items, paragraphs, tables }: Note, line: number): Link[] {
	const rows = tables.flatMap(({ rows: below }) => below.map(({ line: at, cells }) => ({ line: at, links: cells.flatMap(({ links }) => links) })));
	return [...items, ...paragraphs, ...rows].filter(piece => piece.line === line).flatMap(({ links }) => links);
}
