import type { DateSpan } from '../model/value';
import { daySpan, halfSpan, hullSpan, monthsSpan, quarterSpan, weekSpan, yearsSpan } from './calendar';
import { digitsEnd, isDigit, isDigitAt, isLetter, lettersEnd, wordAt } from './chars';
import { fiscalSpan, yearEndSpan } from './date-fiscal';
import { termSpan } from './date-term';
import { MONTHS, ORDINALS, PARTS } from './date-words';
import { edged, fullYear, yearAt, yearDateAt, type SpanMark } from './date-year';
import { match } from './match';

const LONGEST_WORD = 10;

/** One date without words that open or close it: `Oct 2025`, `Q1 2026`, `2014-16`, `mid-2027`. */
export function spanAt(text: string, at: number, year: number | null): SpanMark | null {
	const code = text.charCodeAt(at);
	if (isDigit(code)) return digitSpan(text, at, year);
	if (!isLetter(code)) return null;
	const end = lettersEnd(text, at);
	if (end - at > LONGEST_WORD) return null;
	const word = text.slice(at, end).toLowerCase();
	const month = MONTHS.get(word);
	if (month !== undefined) return monthSpan(text, end, month, year);
	const part = PARTS.get(word);
	if (part !== undefined) return partSpan(text, end, word, part, year);
	const ordinal = ORDINALS.get(word);
	if (ordinal !== undefined) return ordinalSpan(text, end, ordinal);
	return letteredSpan(text, at, end, word);
}

function digitSpan(text: string, at: number, year: number | null): SpanMark | null {
	const end = digitsEnd(text, at);
	if (end - at === 4) return yearDateAt(text, at);
	return end - at > 2 ? null : dayFirst(text, at, end, year);
}

const DAY_MONTH = /(?:st|nd|rd|th|er|º)?\.?[\s-](?:of\s|de\s)?([A-Za-zÀ-ÿ]{3,10})\.?,?(?:[\s-](?:de\s)?(\d{4})|-(\d{2}))/y;
const NUMERIC = /([./-])(\d{1,2})\1(\d{4})/y;
const PART_YEAR = /(?:\s?[QH]|[TS](?=\d))\s?(?:of\s)?(?:FY|CY)?['’]?(\d{4}|\d{2})[EeFA]?/y;
const NTH = /(?:st|nd|rd|th|\.|er|e|ème|[ºª°])(?=[\s-][qhts])/iy;
const MONTHS_OF = /(?:M(?=\d|\s\d{4})|\s?(?:mo|mos|months)(?=\s))\s?(?:FY|CY)?['’]?(\d{4}|\d{2})(?!\d)/y;
const OF_MONTH = /\/(\d{4})(?![\d/])/y;

/** `3 Jan 2026`, `31.12.2025`, `1Q26`, `2H 2026`, `2nd half of 2026`. */
function dayFirst(text: string, at: number, end: number, year: number | null): SpanMark | null {
	const first = Number(text.slice(at, end));
	const code = text.charCodeAt(end);
	if (code === 77 || code === 109 || code === 32) {
		const months = match(MONTHS_OF, text, end);
		if (months?.[1] !== undefined && (first === 3 || first === 6 || first === 9)) return edged(text, firstMonths(first, fullYear(months[1])), end + months[0].length);
	}
	if (code === 32 || code === 45 || code === 46 || code === 0xba || code === 0xaa || code === 0xb0 || isLetter(code)) {
		const named = match(DAY_MONTH, text, end);
		const month = MONTHS.get((named?.[1] ?? '').toLowerCase());
		if (named !== null && month !== undefined) return edged(text, daySpan(fullYear(named[2] ?? named[3] ?? ''), month, first), end + named[0].length);
		const part = match(PART_YEAR, text, end);
		if (part?.[1] !== undefined) return edged(text, /[QT]/.test(part[0]) ? quarter(first, part[1]) : half(first, part[1]), end + part[0].length);
		const nth = match(NTH, text, end) === null ? null : ordinalSpan(text, NTH.lastIndex, first);
		if (nth !== null) return nth;
	}
	if (code === 46 || code === 47 || code === 45) return numericDay(text, end, first);
	return year === null || code !== 32 ? null : yearlessDay(text, end, first, year);
}

/** `9M 2025`: the year up to the end of its ninth month. */
function firstMonths(months: number, year: number): DateSpan | null {
	return year < 1900 || year > 2199 ? null : monthsSpan(year, 1, months, months === 3 ? 'quarter' : months === 6 ? 'half' : 'year_part');
}

function quarter(nth: number, year: string): DateSpan | null {
	return nth < 1 || nth > 4 ? null : quarterSpan(fullYear(year), nth);
}

function half(nth: number, year: string): DateSpan | null {
	return nth < 1 || nth > 2 ? null : halfSpan(fullYear(year), nth);
}

/** `31.12.2025` has its day first; of `03/04/2026` nobody can say, so it is both days and what lies between. */
function numericDay(text: string, end: number, first: number): SpanMark | null {
	const found = match(NUMERIC, text, end);
	if (found === null) return monthOfYear(text, end, first);
	const second = Number(found[2]);
	const year = Number(found[3]);
	const dayFirst = daySpan(year, second, first);
	const monthFirst = found[1] === '.' ? null : daySpan(year, first, second);
	if (dayFirst === null || monthFirst === null || first === second) return edged(text, dayFirst ?? monthFirst, end + found[0].length);
	const [from, to] = first < second ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
	return edged(text, hullSpan(from, to), end + found[0].length);
}

/** `12/2025`. */
function monthOfYear(text: string, end: number, month: number): SpanMark | null {
	const year = month < 1 || month > 12 ? null : yearAt(text, end + 1);
	return year === null || match(OF_MONTH, text, end) === null ? null : edged(text, monthsSpan(year, month, month, 'month'), end + 5);
}

function yearlessDay(text: string, end: number, day: number, year: number): SpanMark | null {
	const stop = lettersEnd(text, end + 1);
	const month = stop - end > LONGEST_WORD ? undefined : MONTHS.get(text.slice(end + 1, stop).toLowerCase());
	return month === undefined ? null : edged(text, daySpan(year, month, day), stop);
}

const MONTH_DAY = /\.?\s(\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–]\s?(\d{1,2}))?,?\s(\d{4})/y;
const MONTH_YEAR = /\.?(?:,?\s(?:of\s|de\s)?|-)?(?:(\d{4})|['’](\d{2}))/y;
const MONTH_SHORT = /-(\d{2})/y;
const MONTH_ONLY_DAY = /\.?\s(\d{1,2})(?:st|nd|rd|th)?/y;
const SECOND = /\.?\s?[-–—/]\s?([A-Za-zÀ-ÿ]{3,10})/y;

function monthSpan(text: string, end: number, month: number, year: number | null): SpanMark | null {
	const day = match(MONTH_DAY, text, end);
	if (day?.[3] !== undefined) {
		const from = daySpan(Number(day[3]), month, Number(day[1]));
		const to = day[2] === undefined ? null : daySpan(Number(day[3]), month, Number(day[2]));
		return edged(text, from !== null && to !== null ? hullSpan(from, to) : from, end + day[0].length);
	}
	const plain = match(MONTH_YEAR, text, end) ?? match(MONTH_SHORT, text, end);
	const written = plain?.[1] ?? plain?.[2];
	if (plain !== null && written !== undefined) {
		const found = fullYear(written);
		return found < 1500 || found > 2199 ? null : edged(text, monthsSpan(found, month, month, 'month'), end + plain[0].length);
	}
	return monthRange(text, end, month) ?? (year === null ? null : monthDay(text, end, month, year));
}

/** `Jan-Mar 2026`. */
function monthRange(text: string, end: number, month: number): SpanMark | null {
	const second = match(SECOND, text, end);
	const last = MONTHS.get((second?.[1] ?? '').toLowerCase());
	if (second === null || last === undefined) return null;
	const to = monthSpan(text, end + second[0].length, last, null);
	if (to === null || last < month || to.span.precision !== 'month') return null;
	const start = `${(to.span.end ?? '').slice(0, 5)}${String(month).padStart(2, '0')}-01`;
	return { span: { ...to.span, start, range: true }, end: to.end };
}

function monthDay(text: string, end: number, month: number, year: number): SpanMark | null {
	const day = match(MONTH_ONLY_DAY, text, end);
	return day === null ? null : edged(text, daySpan(year, month, Number(day[1])), end + day[0].length);
}

const JOIN = /[\s-](?:of\s|the\s|de\s)?/y;
const TO_PART = /(?:-to-|\/|\s?-\s?|\sto\s)(mid|late|end)[\s-]/y;

/** `early 2027`, `mid-to-late 2026`, `late 2020s`, `late Q3 2026`, `end of March 2026`. */
function partSpan(text: string, end: number, word: string, [from, to]: readonly [number, number], year: number | null): SpanMark | null {
	const second = match(TO_PART, text, end);
	if (second !== null) return wholePart(text, end + second[0].length - 1, word, [from, PARTS.get(second[1] ?? '')?.[1] ?? to], year);
	return wholePart(text, end, word, [from, to], year);
}

function wholePart(text: string, end: number, word: string, [from, to]: readonly [number, number], year: number | null): SpanMark | null {
	const join = match(JOIN, text, end);
	if (join === null) return null;
	const at = end + join[0].length;
	if (!isDigitAt(text, at)) return isSeason(word) || PARTS.has(wordAt(text, at, LONGEST_WORD)) ? null : spanAt(text, at, year);
	const found = yearAt(text, at);
	if (found === null) return null;
	const decade = text[at + 4] === 's' ? yearDateAt(text, at) : null;
	if (decade !== null) return { span: decadePart(found, from, to), end: decade.end };
	return edged(text, partOf(found, from, to), at + 4);
}

function isSeason(word: string): boolean {
	const [from] = PARTS.get(word) ?? [0];
	return from === 3 || from === 6 || from === 12;
}

function partOf(year: number, from: number, to: number): DateSpan {
	if (to <= 12) return monthsSpan(year, from, to, 'year_part');
	return { ...monthsSpan(year + 1, 1, to - 12, 'year_part'), start: `${year}-12-01` };
}

/** Years 0-3 are early, 4-6 mid, 7-9 late in a decade. */
function decadePart(decade: number, from: number, to: number): DateSpan {
	const first = from === 1 ? 0 : from === 5 ? 4 : 7;
	const last = to === 4 ? 3 : to === 8 ? 6 : 9;
	return yearsSpan(decade + first, decade + last, 'decade_part');
}

const OF_YEAR = /[\s-](half|quarter|trimestre|semestre|quartal|halbjahr)\s(?:of\s|del?\s)?(?:(\d{4})|(?:[FC]Y|['’])\s?(\d{4}|\d{2}))/iy;

/** `second half of 2026`, `third quarter of FY26`; behind a digit, `2nd half 2026`. */
function ordinalSpan(text: string, end: number, nth: number): SpanMark | null {
	const found = match(OF_YEAR, text, end);
	const year = found?.[2] ?? found?.[3];
	if (found === null || year === undefined) return null;
	return edged(text, /^(?:ha|se)/i.test(found[1] ?? '') ? half(nth, year) : quarter(nth, year), end + found[0].length);
}

/** `Q1 2026`, `H2-2026`, `Q4 FY26`, `FY2025`, `CY2028`, `week of Jan 5, 2026`. */
function letteredSpan(text: string, at: number, end: number, word: string): SpanMark | null {
	switch (word) {
		case 'q':
		case 't':
			return termSpan(text, end, 4, word === 't');
		case 'h':
		case 's':
			return termSpan(text, end, 2, word === 's');
		case 'fy':
		case 'cy':
			return text.charCodeAt(at) < 97 ? fiscalSpan(text, end, word === 'fy', false) : null;
		case 'ye':
			return yearEndSpan(text, end);
		case 'fiscal':
		case 'calendar':
			return fiscalSpan(text, end, word === 'fiscal', true);
		case 'week':
			return weekOf(text, end);
		default:
			return null;
	}
}

const OF = /\s(?:of|from|commencing|starting)\s/y;

function weekOf(text: string, end: number): SpanMark | null {
	const of = match(OF, text, end);
	const day = of === null ? null : spanAt(text, end + of[0].length, null);
	return day?.span.precision === 'day' && day.span.start !== null ? { span: weekSpan(day.span.start), end: day.end } : null;
}
