import type { ListItem, Note } from '../../model/note';
import type { RecordTable } from '../../model/record';
import type { Place, WatchItem } from '../../model/watch';
import { headingPath } from '../headings';
import { speaksOf } from '../recognise';
import { WATCH_SECTIONS } from '../watch-sections';
import { dueIn } from './due';
import { readCondition } from './outcome';
import { placesOf } from './places';
import { sideOf } from './side';

/** Every checkbox of the note, and the bullets and rows under its watch headings, by line. */
export function readWatch(note: Note, tables: readonly RecordTable[]): WatchItem[] {
	const paths = note.headings.map((_, at) => headingPath(note, at));
	const watched = paths.map(path => speaksOf(path, WATCH_SECTIONS));
	const places = placesOf(note);
	const listed = note.items.flatMap((item, at) => {
		const bullet = item.parent < 0 && (watched[item.heading] ?? false);
		return item.status !== null || bullet ? watchItem(item, paths[item.heading] ?? [], places[at] ?? null) : [];
	});
	const rows = tables.filter(({ headings }) => speaksOf(headings, WATCH_SECTIONS)).flatMap(rowItems);
	return [...listed, ...rows].sort((a, b) => a.line - b.line);
}

function watchItem({ text, raw, links, bold, line, status }: ListItem, headings: readonly string[], place: Place | null): WatchItem {
	const form = status === null ? 'bullet' : 'task';
	const done = status !== null && status !== ' ';
	const { condition, outcome } = readCondition(raw, text, done);
	const due = done ? null : dueIn(condition);
	return { form, status, text, raw, links, bold, headings, line, condition, outcome, side: sideOf(headings), due, place };
}

function rowItems({ rows, headings, columns }: RecordTable): WatchItem[] {
	const side = sideOf(headings);
	return rows.map(({ cells, line }) => {
		const filled = cells.filter(({ text }) => text !== '');
		const text = filled.map(cell => cell.text).join(' — ');
		const dated = cells.find(({ value }, at) => columns[at]?.type === 'date' && value.date !== null);
		const due = dated?.value.date ?? dueIn(text);
		return { form: 'row', status: null, text, raw: text, links: [], bold: false, headings, line, condition: text, outcome: null, side, due, place: null };
	});
}
