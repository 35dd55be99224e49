import type { ValueKind } from './value';

/** One figure of a total: amounts of one kind, currency and unit. There are no exchange rates. */
export interface Sum {
	readonly kind: ValueKind;
	readonly currency: string | null;
	readonly unit: string | null;
	/** What the amounts are counted per: `year`; null for plain ones. */
	readonly per: string | null;
	/** Sum of the values; null when any part is a range. */
	readonly value: number | null;
	readonly low: number;
	readonly high: number;
	/** Some part is approximate or has an open end. */
	readonly approx: boolean;
	/** Indexes of the rows that it adds up. */
	readonly rows: readonly number[];
}

export interface LeftOut {
	readonly row: number;
	/** In words: "backlog, not an amount of the same sort". */
	readonly because: string;
}

/** An honest total of one column: what was added, and what was left out and why. */
export interface Total {
	/** Index of the column. */
	readonly column: number;
	readonly sums: readonly Sum[];
	readonly leftOut: readonly LeftOut[];
}
