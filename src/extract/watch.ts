import type { ListItem, Note } from '../model/note';
import type { RecordTable } from '../model/record';
import type { Place, WatchItem } from '../model/watch';
import { headingPath } from './headings';
import { WATCH_SECTIONS } from './kinds/watch';
import { speaksOf } from './recognise';

/** Every checkbox of the note, and the bullets and rows under its watch headings, by line. */
export function readWatch(note: Note, tables: readonly RecordTable[]): WatchItem[] {
	const paths = note.headings.map((_, at) => headingPath(note, at));
	const watched = paths.map(path => speaksOf(path, WATCH_SECTIONS));
	const places = placesOf(note);
	const listed = note.items.flatMap((item, at) => {
		const bullet = item.parent < 0 && (watched[item.heading] ?? false);
		return item.status !== null || bullet ? watchItem(item, paths[item.heading] ?? [], places[at] ?? null) : [];
	});
	const rows = tables.filter(({ kind }) => kind === 'watch').flatMap(rowItems);
	return [...listed, ...rows].sort((a, b) => a.line - b.line);
}

function watchItem({ text, raw, links, bold, line, status }: ListItem, headings: readonly string[], place: Place | null): WatchItem {
	const form = status === null ? 'bullet' : 'task';
	return { form, status, text, raw, links, bold, headings, line, place };
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
