import type { Order, OrderBy } from '../../index/columns/order';
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
		sorted = sortedBy(sorted, set.order(asked.field, orderedBy(asked.type)), descending);
	}
	return sorted;
}

/** Rank and place in one number each, so that the engine's own sort of numbers does it, and stably. */
export function sortedBy(rows: Int32Array, { group, rank, ranks }: Order, descending: boolean): Int32Array {
	const keys = new Float64Array(rows.length);
	const count = rows.length;
	rows.forEach((row, at) => {
		const within = descending ? ranks - 1 - rank[row]! : rank[row]!;
		keys[at] = (group[row]! * ranks + within) * count + at;
	});
	keys.sort();
	return Int32Array.from(keys, key => rows[key % count]!);
}
