import { monthsSpan, yearSpan, yearsSpan } from './calendar';
import { edged, fullYear, type SpanMark } from './date-year';
import { match } from './match';

const SHORT = /\s?['’]?(\d{4}|\d{2})(?:\s?[-–/]\s?(?:FY\s?)?(\d{4}|\d{2}))?[EeFPA]?/y;
const SPELLED = /\s(?:year\s)?(\d{4})/y;

/** A fiscal year is written as a calendar year; `FY2024/25` may be either, so it is both. */
export function fiscalSpan(text: string, end: number, isFiscal: boolean, spelled: boolean): SpanMark | null {
	const found = match(spelled ? SPELLED : SHORT, text, end);
	if (found?.[1] === undefined) return null;
	const year = fullYear(found[1]);
	const last = found[2] === undefined ? year : fullYear(found[2], year);
	if (year < 1900 || year > 2199 || last < year) return null;
	const span = isFiscal ? yearsSpan(year, last, 'fiscal_year') : last > year ? yearsSpan(year, last, 'year') : yearSpan(year);
	return edged(text, last > year + 1 ? { ...span, range: true } : span, end + found[0].length);
}

/** `YE2026`, `YE26`: the end of the year. */
export function yearEndSpan(text: string, end: number): SpanMark | null {
	const found = match(SHORT, text, end);
	const year = found?.[1] === undefined ? 0 : fullYear(found[1]);
	return found === null || year < 1900 || year > 2199 || found[2] !== undefined ? null : edged(text, monthsSpan(year, 10, 12, 'year_part'), end + found[0].length);
}
