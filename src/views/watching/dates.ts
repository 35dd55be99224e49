import type { DateSpan } from '../../model/value';
import { addDays, daySpan, quarterSpan, weekSpan, yearSpan } from '../../values/calendar';
import { formatDate } from '../../values/format-date';
import { readValue } from '../../values/read';
import { sameDayOf } from './months-on';
import { relativeDay } from './relative-day';

/** How long an item can be put off by one click. */
export const SNOOZES = ['a week', 'a month', 'next quarter', 'next year'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** The day to write for an item that is put off: counted from today, or from the day it is due where that is later. */
export function snoozeDay(snooze: Snooze, due: DateSpan | null, today: string): string {
	const from = due?.end != null && due.end > today ? due.end : today;
	const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
	switch (snooze) {
		case 'a week': return addDays(from, 7);
		case 'a month': return sameDayOf(from, 1);
		case 'next quarter': return lastOf(month > 9 ? quarterSpan(year + 1, 1) : quarterSpan(year, Math.ceil(month / 3) + 1), from);
		case 'next year': return lastOf(yearSpan(year + 1), from);
	}
}

/** Words that a span may begin with, and that do not change which day is its last. */
const BEFORE = /^(?:(?:by )?(?:the )?end of|by|until|till|on|through)\s+/i;
/** Two dates are none: which one is meant cannot be told. */
const EITHER = /\s(?:or|and)\s/i;

/** The last day of what was typed ("Q1 2027", "end of June", "in 3 weeks"), or null where no date can be read. */
export function readDay(typed: string, today: string): string | null {
	const bare = typed.trim().replace(BEFORE, '');
	if (bare === '' || EITHER.test(bare)) return null;
	const relative = relativeDay(bare, today);
	if (relative !== null) return relative;
	const words = bare.replace(/^in\s+/i, '');
	const found = endOf(words);
	if (found !== null || /\d{4}/.test(words)) return found;
	// Without a year, the next one to come.
	const year = Number(today.slice(0, 4));
	return [year, year + 1].map(one => endOf(`${words} ${one}`)).find(day => day !== null && day >= today) ?? null;
}

/** The other day that numbers such as 1/2/2026 can mean; null where they can mean one only. */
export function otherReading(typed: string, read: string): string | null {
	if (!/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(typed.trim().replace(BEFORE, ''))) return null;
	const swapped = daySpan(Number(read.slice(0, 4)), Number(read.slice(8, 10)), Number(read.slice(5, 7)))?.start ?? null;
	return swapped === read ? null : swapped;
}

function endOf(words: string): string | null {
	const { date, kind } = readValue(words, { header: 'Date', row: '', section: '', tags: [] });
	return kind === 'date' ? (date?.end ?? date?.start ?? null) : null;
}

function lastOf({ end, start }: DateSpan, otherwise: string): string {
	return end ?? start ?? otherwise;
}

/** "30 Jun 2026", as dates are shown elsewhere. */
export function dayWords(day: string): string {
	const span = daySpan(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
	return span === null ? day : formatDate(span);
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Monday" of a day. */
export function weekdayOf(day: string): string {
	const monday = weekSpan(day).start ?? day;
	return WEEKDAYS.find((_, at) => addDays(monday, at) === day) ?? '';
}
