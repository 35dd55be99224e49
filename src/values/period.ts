import type { DateSpan, Phase } from '../model/value';

/** What can be said of a statement: `maybe` when part of a range fits, `unknown` when the two cannot be compared. */
export type Answer = 'yes' | 'no' | 'maybe' | 'unknown';

type Span = Pick<DateSpan, 'start' | 'end'>;

/** Days before and after all others, for open ends. ISO days compare as text. */
const FIRST = '';
const LAST = '~';

function startOf({ start }: Span): string {
	return start ?? FIRST;
}

function endOf({ end }: Span): string {
	return end ?? LAST;
}

/** Whether two spans share a day. */
export function overlaps(a: Span, b: Span): boolean {
	return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

/** Whether all of `a` lies within `b`: `Oct 2025` in 2025 is sure, `by 2030` in 2030 may be. */
export function isWithin(a: Span, b: Span): Answer {
	if (!overlaps(a, b)) return 'no';
	return startOf(a) >= startOf(b) && endOf(a) <= endOf(b) ? 'yes' : 'maybe';
}

/** Whether `a` is over before `b` begins. */
export function isBefore(a: Span, b: Span): Answer {
	if (endOf(a) < startOf(b)) return 'yes';
	return startOf(a) >= startOf(b) ? 'no' : 'maybe';
}

/** Whether `a` begins after `b` is over. */
export function isAfter(a: Span, b: Span): Answer {
	if (startOf(a) > endOf(b)) return 'yes';
	return endOf(a) <= endOf(b) ? 'no' : 'maybe';
}

/** Whether `a` is over when `b` is: `due BY June 2026`. */
export function isBy(a: Span, b: Span): Answer {
	if (endOf(a) <= endOf(b)) return 'yes';
	return startOf(a) > endOf(b) ? 'no' : 'maybe';
}

const OPEN_PHASES: ReadonlySet<Phase | null> = new Set<Phase | null>(['announced', 'expected', 'delayed']);

/** Whether a date tells of something yet to come, such as `expected 2026`: what is asked of its happening is uncertain. */
export function isStillOpen({ phase }: DateSpan): boolean {
	return OPEN_PHASES.has(phase);
}

/** `yes` is no more than `maybe` for a date that is still open. */
export function certainty(answer: Answer, span: DateSpan): Answer {
	return answer === 'yes' && isStillOpen(span) ? 'maybe' : answer;
}
