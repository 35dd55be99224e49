import type { ListItem, Note } from '../../model/note';
import type { RecordTable } from '../../model/record';
import type { Place, WatchItem } from '../../model/watch';
import { headingPath } from '../headings';
import { speaksOf } from '../recognise';
import { WATCH_SECTIONS } from '../watch-sections';
import { dueIn, dueOn, NEVER } from './due';
import { watchLabels } from './labels';
import { readCondition } from './outcome';
import { placesOf } from './places';
import { sideOf } from './side';

/** Every checkbox of the note, the bullets and rows under its watch headings, and the bullets below such labels, by line. */
export function readWatch(note: Note, tables: readonly RecordTable[]): WatchItem[] {
	const paths = note.headings.map((_, at) => headingPath(note, at));
	const watched = paths.map(path => speaksOf(path, WATCH_SECTIONS));
	const places = placesOf(note);
	const labels = watchLabels(note);
	const listed = note.items.flatMap((item, at) => {
		const label = labels[at] ?? null;
		const bullet = item.parent < 0 && (label !== null || (watched[item.heading] ?? false));
		if (item.status === null && !bullet) return [];
		const headings = paths[item.heading] ?? [];
		return watchItem(item, { headings, side: sideOf(label === null ? headings : [label]), place: places[at] ?? null });
	});
	const rows = tables.filter(({ headings }) => speaksOf(headings, WATCH_SECTIONS)).flatMap(rowItems);
	return [...listed, ...rows].sort((a, b) => a.line - b.line);
}

const PLAIN = { writtenDue: null, doneOn: null, recurs: false, shortfall: null } as const;

interface Standing {
	readonly headings: readonly string[];
	readonly side: WatchItem['side'];
	readonly place: Place | null;
}

function watchItem({ text, raw, links, bold, line, status }: ListItem, { headings, side, place }: Standing): WatchItem {
	const form = status === null ? 'bullet' : 'task';
	const done = status !== null && status !== ' ';
	const { condition, outcome } = readCondition(raw, text, done);
	return { form, status, text, raw, links, bold, headings, line, condition, outcome, side, ...(done ? NEVER : dueIn(condition)), ...PLAIN, place };
}

function rowItems({ rows, headings, columns }: RecordTable): WatchItem[] {
	const side = sideOf(headings);
	return rows.map(({ cells, line }) => {
		const filled = cells.filter(({ text }) => text !== '');
		const text = filled.map(cell => cell.text).join(' — ');
		const dated = cells.find(({ value }, at) => columns[at]?.type === 'date' && value.date !== null);
		const due = dated?.value.date == null ? dueIn(text) : dueOn(dated.value.date, dated.text);
		return { form: 'row', status: null, text, raw: text, links: [], bold: false, headings, line, condition: text, outcome: null, side, ...due, ...PLAIN, place: null };
	});
}
