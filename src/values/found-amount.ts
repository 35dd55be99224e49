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
