import type { ListItem, Note } from '../model/note';
import type { RecordTable } from '../model/record';
import type { Place, WatchItem } from '../model/watch';
import { headingPath } from './headings';
import { WATCH_SECTIONS } from './kinds/watch';
import { speaksOf } from './recognise';

/** Every checkbox of the note, and the bullets and rows under its watch headings, by line. */
export function readWatch(note: Note, tables: readonly RecordTable[]): WatchItem[] {
	const places = placesOf(note);
	const listed = note.items.flatMap((item, at) => watchItem(note, item, places[at] ?? null) ?? []);
	const rows = tables.filter(({ kind }) => kind === 'watch').flatMap(rowItems);
	return [...listed, ...rows].sort((a, b) => a.line - b.line);
}

function watchItem(note: Note, item: ListItem, place: Place | null): WatchItem | null {
	const headings = headingPath(note, item.heading);
	const { text, raw, links, bold, line, status } = item;
	if (status !== null) return { form: 'task', status, text, raw, links, bold, headings, line, place };
	if (item.parent >= 0 || !speaksOf(headings, WATCH_SECTIONS)) return null;
	return { form: 'bullet', status: null, text, raw, links, bold, headings, line, place: null };
}

function rowItems({ rows, headings }: RecordTable): WatchItem[] {
	return rows.map(({ cells, line }) => {
		const filled = cells.filter(({ text }) => text !== '');
		const text = filled.map(cell => cell.text).join(' — ');
		return { form: 'row', status: null, text, raw: text, links: [], bold: false, headings, line, place: null };
	});
}

/**
 * For each list item the place of its line: which one it is among the equal lines under its
 * heading, and how many there are. Null for what is no task.
 */
export function placesOf(note: Note): Array<Place | null> {
	const groups = new Map<string, number[]>();
	note.items.forEach((item, at) => {
		if (item.status === null) return;
		const key = JSON.stringify([headingPath(note, item.heading), item.rawLine]);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [at]);
		else group.push(at);
	});
	const places: Array<Place | null> = note.items.map(() => null);
	for (const group of groups.values()) {
		group.forEach((at, ordinal) => {
			const item = note.items[at]!;
			places[at] = { headings: headingPath(note, item.heading), rawLine: item.rawLine, ordinal, count: group.length };
		});
	}
	return places;
}
