import type { ListItem, Note } from '../../model/note';
import type { RecordTable } from '../../model/record';
import type { Place, Shortfall, WatchItem } from '../../model/watch';
import { taskSigns } from '../../parse/task-signs';
import { headingPath } from '../headings';
import { speaksOf } from '../recognise';
import { dueAt, dueIn, dueOn, NEVER } from './due';
import { watchLabels } from './labels';
import { readCondition } from './outcome';
import { placesOf } from './places';
import { rowText } from './row-text';
import { shortfallOf } from './shortfall';
import { sideOf } from './side';
import { NOTHING_WRITTEN, withoutSigns, writtenIn } from './written';

/**
 * Every checkbox of the note, the bullets and rows under its watch headings, and the bullets below such labels, by line.
 *
 * @param sections what the headings speak of under which things are to be watched
 */
export function readWatch(note: Note, tables: readonly RecordTable[], sections: readonly string[]): WatchItem[] {
	const paths = note.headings.map((_, at) => headingPath(note, at));
	const watched = paths.map(path => speaksOf(path, sections));
	const labels = watchLabels(note, sections);
	const isWatched = note.items.map(({ status, parent, heading }, at) => status !== null || (parent < 0 && (labels[at] !== null || (watched[heading] ?? false))));
	const places = placesOf(note.items, paths, at => isWatched[at] ?? false);
	const listed = note.items.flatMap((item, at) => {
		if (isWatched[at] !== true) return [];
		const label = labels[at] ?? null;
		const headings = paths[item.heading] ?? [];
		return watchItem(item, { headings, side: sideOf(label === null ? headings : [label]), place: places[at] ?? null });
	});
	const rows = tables.filter(({ headings }) => speaksOf(headings, sections)).flatMap(rowItems);
	return [...listed, ...rows].sort((a, b) => a.line - b.line);
}

interface Standing {
	readonly headings: readonly string[];
	readonly side: WatchItem['side'];
	readonly place: Place | null;
}

/** Done or cancelled: no longer due. */
const CLOSED: ReadonlySet<string | null> = new Set(['x', 'X', '-']);

function watchItem({ text, raw, links, bold, line, status, struck }: ListItem, { headings, side, place }: Standing): WatchItem {
	const form = status === null ? 'bullet' : 'task';
	const signs = taskSigns(text);
	const written = writtenIn(signs);
	const { condition, outcome } = readCondition({ text, struck }, status !== null && status !== ' ');
	const words = { condition: withoutSigns(condition), outcome: outcome === null || isOnlySigns(outcome) ? null : withoutSigns(outcome) };
	const due = CLOSED.has(status) ? NEVER : written.writtenDue === null ? dueIn(words.condition) : dueAt(written.writtenDue);
	return { form, status, text, raw, links, bold, headings, line, ...words, side, ...due, ...written, shortfall: shortfallIn(words, status, struck), place };
}

/** Of what is done, by its box or by what is struck out. */
function shortfallIn({ condition, outcome }: Pick<WatchItem, 'condition' | 'outcome'>, status: string | null, struck: ListItem['struck']): Shortfall | null {
	const isDone = status === 'x' || status === 'X' || struck !== undefined;
	return isDone && outcome !== null ? shortfallOf(condition, outcome) : null;
}

function isOnlySigns(text: string): boolean {
	return taskSigns(text)[0]?.start === 0 && withoutSigns(text) === text;
}

function rowItems({ rows, headings, columns }: RecordTable): WatchItem[] {
	const side = sideOf(headings);
	return rows.map(row => {
		const { text, raw, links } = rowText(row);
		const dated = row.cells.find(({ value }, at) => columns[at]?.type === 'date' && value.date !== null);
		const due = dated?.value.date == null ? dueIn(text) : dueOn(dated.value.date, dated.text);
		return { form: 'row', status: null, text, raw, links, bold: false, headings, line: row.line, condition: text, outcome: null, side, ...due, ...NOTHING_WRITTEN, shortfall: null, place: null };
	});
}
