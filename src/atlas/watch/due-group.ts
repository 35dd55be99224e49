import type { DateSpan } from '../../model/value';
import { monthsSpan, quarterSpan } from '../../values/calendar';

/** The last day has gone by and nobody has said what came of it. */
export function isOverdue(due: DateSpan | null, today: string): boolean {
	return due?.end != null && due.end < today;
}

export const DUE_GROUPS = ['month', 'overdue', 'quarter', 'later', 'undated', 'done'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** Where a date stands seen from a day. A span counts by its end, one without an end by its start. */
export function dueGroup(due: DateSpan | null, today: string): DueGroup {
	if (due === null) return 'undated';
	const { month, quarter } = around(today);
	const day = dayOf(due);
	// What may happen from some day on is never late.
	if (day < month.start) return due.end === null ? 'later' : 'overdue';
	if (day <= month.end) return 'month';
	return day <= quarter.end ? 'quarter' : 'later';
}

interface Days {
	readonly start: string;
	readonly end: string;
}

function around(today: string): { readonly month: Days; readonly quarter: Days } {
	const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
	return { month: daysOf(monthsSpan(year, month, month, 'month')), quarter: daysOf(quarterSpan(year, Math.ceil(month / 3))) };
}

function daysOf({ start, end }: DateSpan): Days {
	return { start: start ?? '', end: end ?? '' };
}

/** The day that a date counts by. */
export function dayOf({ start, end }: DateSpan): string {
	return end ?? start ?? '';
}
