import { shareOf, type ValueDomain } from './scale';

/** A part of a scale, in shares of it from 0 to 1. */
export interface Stretch {
	readonly from: number;
	readonly size: number;
}

export interface BarShape {
	/** From nothing to the end that is nearer to it. */
	readonly sure: Stretch;
	/** From the low to the high end of a range. */
	readonly unsure: Stretch;
}

/** Where a bar lies on its scale. */
export function barShape({ low, high }: { readonly low: number; readonly high: number }, domain: ValueDomain): BarShape {
	const near = low > 0 ? low : Math.min(high, 0);
	return { sure: stretch(Math.min(0, near), Math.max(0, near), domain), unsure: stretch(low, high, domain) };
}

function stretch(from: number, to: number, domain: ValueDomain): Stretch {
	const start = shareOf(from, domain);
	return { from: start, size: shareOf(to, domain) - start };
}
