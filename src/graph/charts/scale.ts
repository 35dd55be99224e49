import { nice, ticks } from 'd3';

/** The numbers that a chart reaches over, with round ones at its ends; nothing is always one of them. */
export interface ValueDomain {
	readonly least: number;
	readonly most: number;
	readonly ticks: readonly number[];
}

const TICKS = 4;

export function niceDomain(values: Iterable<number>): ValueDomain {
	let least = 0;
	let most = 0;
	for (const value of values) {
		if (!Number.isFinite(value)) continue;
		least = Math.min(least, value);
		most = Math.max(most, value);
	}
	if (least === most) most = 1;
	const [from, to] = nice(least, most, TICKS);
	return { least: from, most: to, ticks: ticks(from, to, TICKS) };
}

/** Where a value is between the ends, from 0 to 1. */
export function shareOf(value: number, { least, most }: ValueDomain): number {
	return (value - least) / (most - least);
}
