import type { DateSpan } from '../../model/value';
import type { FoundDate } from '../../values/date';
import { unitOf } from './due';
import type { ToldFigures } from './told-figures';

/** Whether an outcome has a date that no date of the condition covers: its figures are then those of another time. */
export function isOfOtherTime(asked: ToldFigures, got: ToldFigures): boolean {
	if (asked.dates.length === 0) return false;
	const spans = asked.dates.map(unit);
	return got.dates.some(date => !spans.some(span => meet(span, unit(date))));
}

/** `by 2027` asks for what is there in 2027. */
function unit({ span }: FoundDate): DateSpan {
	return span.start === null ? unitOf(span) : span;
}

function meet(a: DateSpan, b: DateSpan): boolean {
	return (a.start === null || b.end === null || a.start <= b.end) && (b.start === null || a.end === null || b.start <= a.end);
}
