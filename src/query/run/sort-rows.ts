import { Order, type OrderBy } from '../../index/columns/order';
import type { RecordSet } from '../../index/columns/record-set';
import type { StatedCell } from '../../model/answer';
import type { FieldType } from '../../model/query';
import type { Asked, RunEnv } from './asked';

/** Columns whose cells are ordered by what they mean. */
const ORDERED_BY: Partial<Readonly<Record<FieldType, OrderBy>>> = { amount: 'value', capacity: 'value', node: 'value', status: 'value', value: 'value', number: 'value', date: 'date' };

export function orderedBy(type: FieldType): OrderBy {
	return ORDERED_BY[type] ?? 'text';
}

export interface SortField {
	readonly asked: Asked;
	readonly descending: boolean;
}

/** The rows in order, those that are equal as they were; what is empty is last, whichever way it goes. */
export function sortRows(rows: Int32Array, by: readonly SortField[], { set }: RunEnv): Int32Array {
	let sorted = rows;
	for (let at = by.length - 1; at >= 0; at--) {
		const { asked, descending } = by[at]!;
		if (rows.length * FEW < set.records.length) sorted = sortedFew(sorted, cellAt(asked, sorted, set), orderedBy(asked.type), descending);
		else sorted = sortedBy(sorted, set.order(asked.field, orderedBy(asked.type)), descending);
	}
	return sorted;
}

/** Ordering all records for the sake of so few of them would take longer than it saves. */
const FEW = 4;

function cellAt({ field }: Asked, rows: Int32Array, set: RecordSet): (at: number) => StatedCell | null {
	const read = set.reader(field);
	return at => read(set.records[rows[at]!]!);
}

/** Sorts rows whose cells are given by their place among them. */
export function sortedFew(rows: Int32Array, cellOf: (at: number) => StatedCell | null, by: OrderBy, descending: boolean): Int32Array {
	const places = new Int32Array(rows.length);
	for (let at = 0; at < places.length; at++) places[at] = at;
	return sortedBy(places, new Order(rows.length, cellOf, by), descending).map(at => rows[at]!);
}

/** Rank and place in one number each, so that the engine's own sort of numbers does it, and stably. */
function sortedBy(rows: Int32Array, order: Order, descending: boolean): Int32Array {
	const { group, rank, ranks } = order;
	const places = usualFirst(rows, order);
	const keys = new Float64Array(rows.length);
	const count = rows.length;
	for (let at = 0; at < count; at++) {
		const row = rows[at]!;
		const within = descending ? ranks - 1 - rank[row]! : rank[row]!;
		keys[at] = (places[group[row]!]! * ranks + within) * count + at;
	}
	keys.sort();
	const sorted = new Int32Array(count);
	for (let at = 0; at < count; at++) sorted[at] = rows[keys[at]! % count]!;
	return sorted;
}

/** Where each group of an order stands: of those on different scales of one kind, the one that most rows have is first. */
function usualFirst(rows: Int32Array, { group, kinds }: Order): Int32Array {
	const counts = new Int32Array(kinds.length);
	for (let at = 0; at < rows.length; at++) counts[group[rows[at]!]!]!++;
	const places = new Int32Array(kinds.length);
	const ordered = kinds.map((kind, of) => ({ kind, of })).sort((a, b) => a.kind - b.kind || counts[b.of]! - counts[a.of]!);
	ordered.forEach(({ of }, place) => (places[of] = place));
	return places;
}
