import type { Stretch } from './bar';
import { Heap } from './heap';

export interface Packing {
	/** The row of each, in the order in which they were given. */
	readonly rows: readonly number[];
	/** How many rows there are: no more than stand over one day. */
	readonly count: number;
}

/** Puts stretches into rows so that none lies over another, each in the first row that is free, in n log n. */
export function packRows(stretches: readonly Stretch[]): Packing {
	const order = stretches.map((_, at) => at).sort((a, b) => before(stretches[a]!, stretches[b]!) || a - b);
	const rows = new Array<number>(stretches.length).fill(0);
	const busy = new Heap();
	const free = new Heap();
	let count = 0;
	for (const at of order) {
		const { from, to } = stretches[at]!;
		while (busy.least <= from && busy.least < Infinity) {
			const row = busy.pop();
			free.push(row, row);
		}
		const row = free.least < Infinity ? free.pop() : count++;
		rows[at] = row;
		busy.push(to, row);
	}
	return { rows, count };
}

/** Infinities compare by order, since their difference is no number. */
function before(a: Stretch, b: Stretch): number {
	return a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : a.to > b.to ? 1 : 0;
}
