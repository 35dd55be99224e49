import type { Answer, AnswerCell, AnswerColumn, AnswerRow } from '../../model/answer';
import type { DateSpan } from '../../model/value';
import { nearerDate } from './nearer-date';
import { phaseOf } from './phase-of';
import type { TimelineEntry } from './timeline';

/**
 * What an answer puts on a timeline: a bar for each row; of groups, their rows.
 *
 * @param lanesBy columns that the answer is grouped by, if they are known: else the first; without groups each subject has a lane
 * @param most how many, the first of them
 */
export function entriesOf({ columns, rows }: Answer, lanesBy: readonly string[] = [], most = Infinity): TimelineEntry[] {
	const isGrouped = rows.some(({ members }) => members !== null);
	const places = placesIn(columns, isGrouped ? (lanesBy.length > 0 ? lanesBy : columns.slice(0, 1).map(({ key }) => key)) : []);
	const entries: TimelineEntry[] = [];
	for (const row of rows) {
		const lane = row.members === null ? null : places.groups.map(at => wordsOf(row.cells[at])).filter(words => words !== null).join(', ');
		for (const one of row.members ?? [row]) {
			if (entries.length >= most) return entries;
			entries.push(entryOf(one, places, lane));
		}
	}
	return entries;
}

interface Places {
	readonly subject: number;
	readonly status: number;
	readonly node: number;
	readonly amount: number;
	/** Columns that can say what a row is, rather than whose, when or how far. */
	readonly labels: readonly number[];
	/** Columns whose words are the names of lanes, where rows are grouped. */
	readonly groups: readonly number[];
	/** Columns that can say when. */
	readonly dates: readonly number[];
}

function placesIn(columns: readonly AnswerColumn[], lanesBy: readonly string[]): Places {
	const at = (key: string) => columns.findIndex(column => column.key === key);
	const where = (is: (column: AnswerColumn) => boolean) => columns.flatMap((column, place) => (is(column) ? [place] : []));
	const wanted = new Set(lanesBy.map(key => key.toLowerCase()));
	const isGroup = ({ key }: AnswerColumn) => wanted.has(key.toLowerCase());
	return {
		subject: at('subject'),
		status: at('status'),
		node: at('node'),
		amount: at('amount'),
		labels: where(column => namesRow(column) && !isGroup(column)),
		groups: where(isGroup),
		dates: where(({ key, type }) => type === 'date' && key !== 'asOf' && key !== 'updated'),
	};
}

function namesRow({ key, type }: AnswerColumn): boolean {
	return (type === 'name' || type === 'text') && key !== 'subject' && key !== 'company';
}

/** @param group the lane of a member of a group; null for a row that is in none */
function entryOf(row: AnswerRow, places: Places, group: string | null): TimelineEntry {
	const said = (place: number) => wordsOf(row.cells[place]);
	const subject = said(places.subject);
	const node = said(places.node);
	const status = said(places.status);
	const label = labelOf(places.labels.map(said), node, subject) ?? status ?? subject ?? titleOf(row.path);
	const date = nearerDate(row.date, row.cells[places.status]?.value?.date ?? null);
	return {
		key: row.key,
		lane: group ?? subject ?? titleOf(row.path),
		label: group === null || subject === null || subject === group || subject === label ? label : `${subject}: ${label}`,
		date,
		approx: date !== null && [...places.dates, places.status].some(place => isAbout(row.cells[place], date)),
		phase: phaseOf(date, status),
		status,
		node,
		amount: said(places.amount),
		source: { path: row.path, line: row.line },
	};
}

/** The first that says what a row is; a row that is named by its node has others that say more of it. */
export function labelOf([first = null, ...others]: ReadonlyArray<string | null>, node: string | null, subject: string | null): string | null {
	return [first, node, ...others].find(words => words !== null && words !== subject) ?? null;
}

function isAbout(cell: AnswerCell | undefined, { start, end }: DateSpan): boolean {
	const value = cell?.value ?? null;
	return value !== null && value.approx && value.date?.start === start && value.date.end === end;
}

/** Null for a cell that says nothing, by a dash or not at all. */
function wordsOf(cell: AnswerCell | undefined): string | null {
	return cell === undefined || cell.text === '' || cell.value?.kind === 'empty' ? null : cell.text;
}

function titleOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
