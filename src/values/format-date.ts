import type { DateSpan } from '../model/value';
import { addDays } from './calendar';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** By first and last month of the part. */
const PARTS: ReadonlyMap<string, string> = new Map([['1-4', 'early'], ['5-8', 'mid'], ['9-12', 'late'], ['10-12', 'end'], ['3-5', 'spring'], ['6-8', 'summer'], ['9-11', 'autumn'], ['12-2', 'winter']]);

/** A date as a note would write it; read again it gives the same span. Its phase is not part of it. */
export function formatDate(span: DateSpan): string {
	const { start, end, range } = span;
	if (start === null) return end === null ? '' : `by ${endUnit(span, end)}`;
	if (end === null) return `since ${startUnit(span, start)}`;
	if (!range) return wholeUnit(span, start, end);
	return `${startUnit(span, start)} to ${endUnit(span, end)}`;
}

function wholeUnit({ precision }: DateSpan, start: string, end: string): string {
	const year = start.slice(0, 4);
	if (precision === 'fiscal_year') return end.slice(0, 4) === year ? `FY${year}` : `FY${year}/${end.slice(2, 4)}`;
	if (precision === 'year_part') return `${PARTS.get(`${month(start)}-${month(end)}`) ?? ''} ${year}`.trim();
	return precision === 'decade_part' ? `${decadePart(start, end)} ${year.slice(0, 3)}0s` : unitAt(precision, start);
}

/** The unit that begins on a day. */
function startUnit({ precision }: DateSpan, start: string): string {
	if (precision === 'year_part') return `${['early', 'spring', 'mid', 'summer', 'late', 'end', 'winter'][[1, 3, 5, 6, 9, 10, 12].indexOf(month(start))] ?? ''} ${start.slice(0, 4)}`.trim();
	if (precision === 'decade_part') return `${['early', 'mid', 'late'][[0, 4, 7].indexOf(Number(start[3]))] ?? ''} ${start.slice(0, 3)}0s`.trim();
	return precision === 'fiscal_year' ? `FY${start.slice(0, 4)}` : unitAt(precision, start);
}

/** The unit that ends on a day. */
function endUnit({ precision }: DateSpan, end: string): string {
	if (precision === 'year_part') return `${['early', 'spring', 'mid', 'autumn', 'late'][[4, 5, 8, 11, 12].indexOf(month(end))] ?? ''} ${end.slice(0, 4)}`.trim();
	if (precision === 'decade_part') return `${['early', 'mid', 'late'][[3, 6, 9].indexOf(Number(end[3]))] ?? ''} ${end.slice(0, 3)}0s`.trim();
	return precision === 'fiscal_year' ? `FY${end.slice(0, 4)}` : unitAt(precision, end);
}

function unitAt(precision: DateSpan['precision'], day: string): string {
	const year = day.slice(0, 4);
	switch (precision) {
		case 'day':
			return day;
		case 'week':
			return isoWeek(day);
		case 'month':
			return `${MONTHS[month(day) - 1] ?? ''} ${year}`;
		case 'quarter':
			return `Q${Math.ceil(month(day) / 3)} ${year}`;
		case 'half':
			return `H${month(day) > 6 ? 2 : 1} ${year}`;
		case 'decade':
			return `${day.slice(0, 3)}0s`;
		case 'year':
		case 'year_part':
		case 'fiscal_year':
		case 'decade_part':
			return year;
	}
}

function decadePart(start: string, end: string): string {
	return start[3] === '0' ? 'early' : end[3] === '9' ? 'late' : 'mid';
}

function month(day: string): number {
	return Number(day.slice(5, 7));
}

/** `2026-W02`: the week belongs to the year that its Thursday is in. */
function isoWeek(day: string): string {
	const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
	const thursday = addDays(day, 3 - weekday);
	const week = Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 604_800_000) + 1;
	return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}
