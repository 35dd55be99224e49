import type { Amount } from '../model/value';

/** An amount and where it stands in the text: [start, end). */
export interface FoundAmount {
	readonly amount: Amount;
	readonly start: number;
	readonly end: number;
	/** No scale is written, so that a header such as `($M)` may give it. */
	readonly unscaled: boolean;
	/** Limited by a sign: `<7nm`. */
	readonly limit: boolean;
	/** A plus or minus is written: `+5%`. */
	readonly signed: boolean;
}

/** What stands at [start, end) and is no bare number: a name, a place, a ratio. */
export function found(amount: Amount, start: number, end: number, unscaled = false): FoundAmount {
	return { amount, start, end, unscaled, limit: false, signed: false };
}
