import type { DatePrecision, DateSpan } from '../model/value';

/** Spans of the calendar, as inclusive ISO days. Months count from 1. */

export function yearSpan(year: number): DateSpan {
	return monthsSpan(year, 1, 12, 'year');
}

export function quarterSpan(year: number, quarter: number): DateSpan {
	return monthsSpan(year, quarter * 3 - 2, quarter * 3, 'quarter');
}

export function halfSpan(year: number, half: number): DateSpan {
	return monthsSpan(year, half * 6 - 5, half * 6, 'half');
}

export function monthsSpan(year: number, from: number, to: number, precision: DatePrecision): DateSpan {
	return { start: iso(year, from, 1), end: iso(year, to, lastDay(year, to)), precision, range: false, phase: null };
}

export function yearsSpan(from: number, to: number, precision: DatePrecision): DateSpan {
	return { start: iso(from, 1, 1), end: iso(to, 12, 31), precision, range: false, phase: null };
}

/** Null when the month has no such day. */
export function daySpan(year: number, month: number, day: number): DateSpan | null {
	if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
	const date = iso(year, month, day);
	return { start: date, end: date, precision: 'day', range: false, phase: null };
}

/** The week, Monday to Sunday, that a day is in. */
export function weekSpan(day: string): DateSpan {
	const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
	const start = addDays(day, -weekday);
	return { start, end: addDays(start, 6), precision: 'week', range: false, phase: null };
}

export function isoWeekSpan(year: number, week: number): DateSpan {
	return weekSpan(addDays(iso(year, 1, 4), (week - 1) * 7));
}

/** From the start of one to the end of the other; the coarser precision of the two. */
export function hullSpan(from: DateSpan, to: DateSpan): DateSpan {
	const precision = FINENESS.indexOf(from.precision) >= FINENESS.indexOf(to.precision) ? from.precision : to.precision;
	return { start: from.start, end: to.end, precision, range: true, phase: from.phase };
}

const FINENESS: readonly DatePrecision[] = ['day', 'week', 'month', 'quarter', 'half', 'year_part', 'year', 'fiscal_year', 'decade_part', 'decade'];

export function addDays(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}

function lastDay(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function iso(year: number, month: number, day: number): string {
	return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
