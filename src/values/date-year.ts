import type { DateSpan } from '../model/value';
import { monthsSpan, daySpan, halfSpan, isoWeekSpan, quarterSpan, yearSpan, yearsSpan } from './calendar';
import { digitsEnd, isDash, isDigitAt, isSpace, isWordPart, wordAt } from './chars';
import { isCounted } from './counted';
import { currencyAfter } from './currency';
import { unitAt } from './units';
import { match } from './match';

export interface SpanMark {
	readonly span: DateSpan;
	/** Offset after it. */
	readonly end: number;
}

const ISO = /[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?/y;
const WEEK = /[-\s]?(?:W|[CK]W\s?)(\d{2})(?!\d)/y;
const PART = /[\s-]?(?:Q([1-4])|H([12]))/iy;
const EAST_PART = /\s?[年년]\s?(?:第?([1-4一二三四])(?:季度|四半期|분기)|([上下상하])(?:半年?期?|반기))/y;
const EAST = /\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일])?)?/y;
const YEARS = /\s?[-–—/]\s?(\d{4}|\d{2})[EeFP]?/y;

/** A date that opens with a year of four digits at `at`, or null. */
export function yearDateAt(text: string, at: number): SpanMark | null {
	const year = yearAt(text, at);
	if (year === null) return null;
	const end = at + 4;
	const code = text.charCodeAt(end);
	if (code === 0x5e74 || code === 0xb144) return eastDate(text, end, year);
	if (isDash(code) || code === 47 || code === 46 || isSpace(code)) return isNoDay(text, end, year) ? null : (longer(text, end, year) ?? plainYear(text, end, year));
	if (code === 81 || code === 72 || code === 87) return partOfYear(text, end, year);
	return plainYear(text, end, year);
}

/** A year of this century or the last at `at`, or null. */
export function yearAt(text: string, at: number): number | null {
	const first = text.charCodeAt(at);
	const second = text.charCodeAt(at + 1);
	if (!((first === 50 && second === 48) || (first === 49 && second === 57)) || digitsEnd(text, at) !== at + 4) return null;
	return Number(text.slice(at, at + 4));
}

/** `2026-02-31` is not a day, and none of its parts is meant alone; `2024-25-26` may yet be years. */
function isNoDay(text: string, end: number, year: number): boolean {
	const day = isSpace(text.charCodeAt(end)) ? null : match(ISO, text, end);
	if (day === null || isDigitAt(text, end + day[0].length)) return false;
	const month = Number(day[1]);
	return daySpan(year, month, Number(day[2])) === null && (month <= 12 || month <= year % 100);
}

function longer(text: string, end: number, year: number): SpanMark | null {
	const code = text.charCodeAt(end);
	if (!isSpace(code)) {
		const day = match(ISO, text, end);
		const span = day === null ? null : daySpan(year, Number(day[1]), Number(day[2]));
		if (day !== null && span !== null) return edged(text, span, end + day[0].length);
	}
	return partOfYear(text, end, year) ?? (code === 45 ? isoMonth(text, end, year) : null) ?? yearRange(text, end, year);
}

function isoMonth(text: string, end: number, year: number): SpanMark | null {
	if (digitsEnd(text, end + 1) !== end + 3) return null;
	const month = Number(text.slice(end + 1, end + 3));
	return month < 1 || month > 12 ? null : edged(text, monthsSpan(year, month, month, 'month'), end + 3);
}

function partOfYear(text: string, end: number, year: number): SpanMark | null {
	const week = match(WEEK, text, end);
	if (week !== null) return edged(text, isoWeekSpan(year, Number(week[1])), end + week[0].length);
	const part = match(PART, text, end);
	if (part === null) return null;
	const span = part[1] !== undefined ? quarterSpan(year, Number(part[1])) : halfSpan(year, Number(part[2]));
	return edged(text, span, end + part[0].length);
}

/** `2019-2020`, `2014-16`, `2024-2026E`; years must rise. */
function yearRange(text: string, end: number, year: number): SpanMark | null {
	const found = match(YEARS, text, end);
	if (found?.[1] === undefined) return null;
	const last = fullYear(found[1], year);
	if (last <= year || last > year + 100 || isFigure(text, end + found[0].length)) return null;
	return edged(text, { ...yearsSpan(year, last, 'year'), range: true }, end + found[0].length);
}

function eastDate(text: string, end: number, year: number): SpanMark | null {
	const part = match(EAST_PART, text, end);
	if (part !== null) return { span: part[1] === undefined ? halfSpan(year, '上상'.includes(part[2]!) ? 1 : 2) : quarterSpan(year, Number(part[1]) || '一二三四'.indexOf(part[1]) + 1), end: end + part[0].length };
	const [all = '', month, day] = match(EAST, text, end) ?? [];
	if (month === undefined) return { span: yearSpan(year), end: end + all.length };
	const span = day === undefined ? monthsSpan(year, Math.min(12, Math.max(1, Number(month))), Math.min(12, Math.max(1, Number(month))), 'month') : daySpan(year, Number(month), Number(day));
	return span === null ? null : { span, end: end + all.length };
}

/** `2025`, `2026E`, `2030s`. */
function plainYear(text: string, end: number, year: number): SpanMark | null {
	const code = text.charCodeAt(end);
	const next = text.charCodeAt(end + 1);
	if (code === 115 && !isWordPart(next)) return year % 10 === 0 ? { span: yearsSpan(year, year + 9, 'decade'), end: end + 1 } : null;
	if ('EeFfPpAa'.includes(text[end] ?? ' ') && !isWordPart(next)) return { span: yearSpan(year), end: end + 1 };
	if ((code === 46 || code === 44) && next >= 48 && next <= 57) return null;
	return isQuantity(text, end) ? null : edged(text, yearSpan(year), end);
}

const JOINED = /\s?(?:[-–]|to)\s?[\d.,]{1,24}[KMBkmb]?/y;

/** `2000 MW`, `2050 EUR`, `1950 employees` are figures, and so is the start of `2000 to 2500 km`. */
function isQuantity(text: string, end: number): boolean {
	if (isFigure(text, end)) return true;
	const joined = match(JOINED, text, end);
	return joined !== null && isFigure(text, end + joined[0].length);
}

function isFigure(text: string, end: number): boolean {
	const code = text.charCodeAt(end);
	if (code === 37) return true;
	if (!isSpace(code)) return code > 0x7f && currencyAfter(text, end) !== null;
	if (currencyAfter(text, end) !== null) return true;
	const kind = unitAt(text, end)?.unit.kind;
	if (kind === 'power' || kind === 'energy' || kind === 'percent' || kind === 'measure') return true;
	return isCounted(wordAt(text, end + 1, 12));
}

/** A date ends where no word or figure goes on. */
export function edged(text: string, span: DateSpan | null, end: number): SpanMark | null {
	const code = text.charCodeAt(end);
	if (span === null || isWordPart(code) || code === 37) return null;
	return { span, end };
}

/** `26` and `2026` for 2026; two digits take the century of `near`. */
export function fullYear(written: string, near = 2000): number {
	const year = Number(written);
	return written.length <= 2 ? Math.floor(near / 100) * 100 + year : year;
}
