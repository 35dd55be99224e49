import { daySpan, monthsSpan } from '../../values/calendar';

/** The same day so many months on; the 31st of a month that has none is its last day. */
export function sameDayOf(day: string, months: number): string {
	const at = Number(day.slice(5, 7)) - 1 + months;
	const [year, month] = [Number(day.slice(0, 4)) + Math.floor(at / 12), (at % 12) + 1];
	return daySpan(year, month, Number(day.slice(8, 10)))?.start ?? monthsSpan(year, month, month, 'month').end ?? day;
}
