import { monthsSpan } from './calendar';
import { edged, fullYear, type SpanMark } from './date-year';
import { match } from './match';

/** Digit, perhaps a last one, and the year in four digits, in two behind FY or an apostrophe, or in two at the end of a phrase. */
const QUARTER = /([1-4])(?:\s?[-–/]\s?[QqHhTtSs]?([1-4]))?(?:(?:[\s/-]?(?:of\s|de[l]?\s)?(?:FY|CY)?|\sof\s|\s(?:FY|CY)\s)(\d{4})|(?:[\s-]?(?:FY|CY)\s?|\s?['’]|-)(\d{2})|\s(\d{2})(?=$|[),;.]))[EeFA]?/y;

/** French and Spanish `T1 2026` and `S1 2026` need a year of four digits: `S1 24` is a name. */
export function termSpan(text: string, end: number, most: number, long: boolean): SpanMark | null {
	const found = match(QUARTER, text, end);
	const written = found?.[3] ?? found?.[4] ?? found?.[5];
	const nth = Number(found?.[1]);
	const last = Number(found?.[2] ?? nth);
	if (found === null || written === undefined || nth > most || last > most || last < nth || (long && found[3] === undefined)) return null;
	const year = fullYear(written);
	const months = 12 / most;
	const span = monthsSpan(year, (nth - 1) * months + 1, last * months, most === 4 ? 'quarter' : 'half');
	return edged(text, last > nth ? { ...span, range: true } : span, end + found[0].length);
}
