import { opening } from '../../atlas/theses/stage';
import type { ThesisRow } from '../../model/thesis';
import { foldText } from '../../values/fold-text';
import type { BoardSort, BoardState } from './board-state';

/** Theses under a title; without one they are all there are. */
export interface BoardGroup {
	readonly key: string;
	readonly title: string | null;
	readonly rows: readonly ThesisRow[];
}

/** A status of theses by its first words, and how many have it. */
export interface BoardStatus {
	readonly key: string;
	readonly title: string;
	readonly count: number;
}

/** What the filters leave of the theses. */
export interface Board {
	readonly groups: readonly BoardGroup[];
	readonly shown: number;
	/** All there are, whatever the filters say. */
	readonly all: number;
	readonly statuses: readonly BoardStatus[];
}

export const NO_BOARD: Board = { groups: [], shown: 0, all: 0, statuses: [] };

/** @param rows in the order that the attention they need gives them */
export function arrangeBoard(rows: readonly ThesisRow[], state: BoardState): Board {
	const words = foldText(state.search).split(/\s+/).filter(word => word !== '');
	const wanted = new Set(state.statuses);
	const found = rows.filter(row => (wanted.size === 0 || wanted.has(statusKey(row))) && (!state.onlyAttention || row.attention.length > 0) && hasWords(row, words));
	const sorted = [...found].sort(orders[state.sort]);
	if (state.reversed) sorted.reverse();
	return { groups: groupsOf(sorted, state).filter(group => group.rows.length > 0), shown: found.length, all: rows.length, statuses: statusesOf(rows) };
}

/** What needs attention stands first as long as nothing else is asked for. */
function groupsOf(rows: readonly ThesisRow[], { sort }: BoardState): BoardGroup[] {
	if (sort !== 'attention') return [{ key: 'all', title: null, rows }];
	return [
		{ key: 'attention', title: 'Needs attention', rows: rows.filter(({ attention }) => attention.length > 0) },
		{ key: 'others', title: 'Other theses', rows: rows.filter(({ attention }) => attention.length === 0) },
	];
}

type Order = (a: ThesisRow, b: ThesisRow) => number;

const never = '9999';

const orders: Readonly<Record<BoardSort, Order>> = {
	attention: () => 0,
	title: (a, b) => a.title.localeCompare(b.title),
	due: (a, b) => compare(dueDay(a), dueDay(b)),
	newest: (a, b) => compare(b.newest?.asOf ?? '', a.newest?.asOf ?? ''),
	review: (a, b) => compare(a.review?.day ?? never, b.review?.day ?? never),
	balance: (a, b) => net(b) - net(a),
};

function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

/** What is overdue comes before what is next. */
function dueDay({ overdue, nextDue }: ThesisRow): string {
	return overdue[0]?.day ?? nextDue?.day ?? never;
}

function net({ balance: { helps, hurts } }: ThesisRow): number {
	return helps - hurts;
}

/** A status by its first words; empty where none is stated. */
export function statusKey({ status }: ThesisRow): string {
	return status === null ? '' : foldText(opening(status.text).trim());
}

function statusesOf(rows: readonly ThesisRow[]): BoardStatus[] {
	const found = new Map<string, BoardStatus>();
	for (const row of rows) {
		const key = statusKey(row);
		const { title, count } = found.get(key) ?? { title: row.status === null ? 'Not stated' : opening(row.status.text).trim(), count: 0 };
		found.set(key, { key, title, count: count + 1 });
	}
	return [...found.values()].sort((a, b) => b.count - a.count || compare(a.title, b.title));
}

const texts = new WeakMap<ThesisRow, string>();

function hasWords(row: ThesisRow, words: readonly string[]): boolean {
	if (words.length === 0) return true;
	const text = texts.get(row) ?? wordsOf(row);
	texts.set(row, text);
	return words.every(word => text.includes(word));
}

function wordsOf({ title, statuses, conviction, attention, validates, invalidates, actors, newest }: ThesisRow): string {
	const conditions = [...validates.items, ...invalidates.items].map(({ text }) => text);
	return foldText([title, ...statuses.map(({ text }) => text), conviction?.text ?? '', ...attention.map(({ words }) => words), ...conditions, ...actors.map(actor => actor.title), newest?.text ?? ''].join('\n'));
}
