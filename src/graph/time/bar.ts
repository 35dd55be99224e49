import type { DateSpan } from '../../model/value';
import { dayNumber } from './day-number';

/** A stretch of days from the beginning of one to the end of another: a quarter is as wide as its days. */
export interface Stretch {
	/** First day; -Infinity where the span has no start. */
	readonly from: number;
	/** The day after the last; Infinity where the span has no end. */
	readonly to: number;
}

/** Null for a span that says nothing of when, or whose end lies before its start. */
export function stretchOf({ start, end }: DateSpan): Stretch | null {
	const first = start === null ? -Infinity : dayNumber(start);
	const last = end === null ? Infinity : dayNumber(end);
	if (first === null || last === null || last < first) return null;
	return first === -Infinity && last === Infinity ? null : { from: first, to: last + 1 };
}
