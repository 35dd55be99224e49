import type { Stretch } from './bar';
import { RowEnds } from './row-ends';

export interface Packing {
	/** The row of each, in the order in which they were given. */
	readonly rows: readonly number[];
	readonly count: number;
}

/** So many rows may be used where fewer would do, so that a short lane is read from top to bottom as it happens. */
const SHORT = 12;

/**
 * Puts stretches, which are given in the order of time, into rows so that none lies over another, in n log n. Each
 * stands in the row of the one before or below it; only where there are no more rows does it go back to the top.
 */
export function packRows(stretches: readonly Stretch[]): Packing {
	const ends = new RowEnds(stretches.length);
	const enough = Math.max(fewest(stretches), Math.min(SHORT, stretches.length));
	let [row, count] = [0, 0];
	const rows = stretches.map(({ from, to }) => {
		const free = [[row, enough], [0, row], [enough, stretches.length]] as const;
		row = free.reduce((found, [first, before]) => (found >= 0 ? found : ends.firstFree(first, before, from)), -1);
		ends.end(row, to);
		count = Math.max(count, row + 1);
		return row;
	});
	return { rows, count };
}

/** How many stand over one day, at most. */
function fewest(stretches: readonly Stretch[]): number {
	const starts = Float64Array.from(stretches, ({ from }) => from).sort();
	const ends = Float64Array.from(stretches, ({ to }) => to).sort();
	let over = 0;
	return starts.reduce((most, start, at) => {
		while (ends[over]! <= start) over++;
		return Math.max(most, at + 1 - over);
	}, 0);
}
