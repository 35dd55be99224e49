import type { Value, ValueKind } from '../model/value';
import { magnitudeOf } from './magnitude';

/** What is sorted: a value and the text that it was read from. */
export interface Sortable {
	readonly value: Value;
	readonly text: string;
}

/** Kinds stand together, figures before words, since there is no order between them. */
const KINDS: readonly ValueKind[] = ['money', 'power', 'energy', 'percent', 'multiple', 'count', 'measure', 'duration', 'node', 'rank', 'ratio', 'date', 'status', 'ticker', 'text', 'empty'];
const PLACES: ReadonlyMap<ValueKind, number> = new Map(KINDS.map((kind, at) => [kind, at]));
const EMPTY = KINDS.indexOf('empty');
/** Texts as a reader sorts them: `Phase 9` before `Phase 10`. */
export const TEXT_ORDER = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** By what a cell is sorted. */
export interface SortKey {
	readonly place: number;
	readonly scale: string;
	/** Middle of a range; null where there is no figure. */
	readonly size: number | null;
	readonly text: string;
}

/** The items in order, those that are equal as they were; empty cells last, whichever way it goes. */
export function sorted<Item>(items: readonly Item[], cellOf: (item: Item) => Sortable, descending = false): Item[] {
	const keyed = items.map(item => ({ item, key: sortKey(cellOf(item)) }));
	keyed.sort((a, b) => compareKeys(a.key, b.key, descending ? -1 : 1));
	return keyed.map(({ item }) => item);
}

/** Negative when the first stands before the second; empty cells are last either way. */
export function compareCells(a: Sortable, b: Sortable, descending = false): number {
	return compareKeys(sortKey(a), sortKey(b), descending ? -1 : 1);
}

export function sortKey({ value, text }: Sortable): SortKey {
	const place = PLACES.get(value.kind) ?? KINDS.length;
	if (value.kind === 'date') return { place, scale: '', size: value.date === null ? null : dayNumber(value.date.start ?? value.date.end), text };
	const magnitude = magnitudeOf(value);
	if (magnitude === null) return { place, scale: '', size: null, text };
	const { scale, low, high } = magnitude;
	return { place, scale, size: Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high, text };
}

function dayNumber(day: string | null): number | null {
	return day === null ? null : Date.parse(day);
}

export function compareKeys(a: SortKey, b: SortKey, direction: 1 | -1): number {
	const group = a.place - b.place || (a.scale < b.scale ? -1 : a.scale > b.scale ? 1 : 0);
	if (group !== 0) return group;
	if (a.size !== null && b.size !== null) return (a.size - b.size) * direction;
	if (a.size !== null || b.size !== null) return a.size === null ? 1 : -1;
	if (a.place === EMPTY) return 0;
	return TEXT_ORDER.compare(a.text, b.text) * direction;
}
