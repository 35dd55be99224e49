import type { DateSpan } from '../../model/value';
import { addDays, daySpan, monthsSpan, quarterSpan, yearSpan } from '../../values/calendar';
import { formatDate } from '../../values/format-date';
import { readValue } from '../../values/read';

/** How long an item can be put off by one click. */
export const SNOOZES = ['a week', 'a month', 'next quarter', 'next year'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** The day to write for an item that is put off: counted from today, or from the day it is due where that is later. */
export function snoozeDay(snooze: Snooze, due: DateSpan | null, today: string): string {
	const from = due?.end != null && due.end > today ? due.end : today;
	const [year, month, day] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8, 10))];
	switch (snooze) {
		case 'a week': return addDays(from, 7);
		case 'a month': return sameDayOf(month === 12 ? year + 1 : year, (month % 12) + 1, day);
		case 'next quarter': return lastOf(month > 9 ? quarterSpan(year + 1, 1) : quarterSpan(year, Math.ceil(month / 3) + 1), from);
		case 'next year': return lastOf(yearSpan(year + 1), from);
	}
}

/** The 31st of a month that has none is its last day. */
function sameDayOf(year: number, month: number, day: number): string {
	return daySpan(year, month, day)?.start ?? lastOf(monthsSpan(year, month, month, 'month'), '');
}

/** Words that a span may begin with, and that do not change which day is its last. */
const BEFORE = /^(?:(?:the )?end of|by|until|till|in|on|through)\s+/i;

/** The last day of what was typed ("Q1 2027", "end of June"), or null where no date can be read. */
export function readDay(typed: string, today: string): string | null {
	const words = typed.trim().replace(BEFORE, '');
	if (words === '') return null;
	if (/^today$/i.test(words)) return today;
	if (/^tomorrow$/i.test(words)) return addDays(today, 1);
	const found = endOf(words);
	if (found !== null || /\d{4}/.test(words)) return found;
	// Without a year, the next one to come.
	const year = Number(today.slice(0, 4));
	return [year, year + 1].map(one => endOf(`${words} ${one}`)).find(day => day !== null && day >= today) ?? null;
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
