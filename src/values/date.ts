import type { DatePrecision, DateSpan } from '../model/value';

export interface FoundDate {
	readonly span: DateSpan;
	readonly start: number;
	readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(?:19|20)\\d{2}';
const EDGE = '(?![A-Za-z0-9])';

interface Form {
	readonly pattern: RegExp;
	readonly read: (found: RegExpExecArray) => DateSpan;
}

/** First and last month (1-12) of each part of a year, as analysts use the words. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
	['early', [1, 4]],
	['mid', [5, 8]],
	['late', [9, 12]],
	['end', [10, 12]],
	['end of', [10, 12]],
	['year-end', [10, 12]],
	['spring', [3, 5]],
	['summer', [6, 8]],
	['fall', [9, 11]],
	['autumn', [9, 11]],
]);

/** Forms of a date, the most telling first. */
const FORMS: readonly Form[] = [
	form(`(${YEAR})-(\\d{2})-(\\d{2})`, ([, year, month, day]) => day1(Number(year), Number(month), Number(day))),
	form(`(${MONTH})\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(${YEAR})`, ([, month, day, year]) => day1(Number(year), monthOf(month), Number(day))),
	form(`(\\d{1,2})\\s(${MONTH})\\s(${YEAR})`, ([, day, month, year]) => day1(Number(year), monthOf(month), Number(day))),
	form(`(${MONTH}),?\\s(${YEAR})`, ([, month, year]) => months(Number(year), monthOf(month), monthOf(month), 'month')),
	form(`(${YEAR})-(0[1-9]|1[0-2])`, ([, year, month]) => months(Number(year), Number(month), Number(month), 'month')),
	form(`Q([1-4])[\\s-]?(?:FY)?(${YEAR})`, ([, quarter, year]) => quarterOf(Number(year), Number(quarter))),
	form(`([1-4])Q(\\d{2})`, ([, quarter, year]) => quarterOf(2000 + Number(year), Number(quarter))),
	form(`H([12])[\\s-]?(${YEAR})`, ([, half, year]) => months(Number(year), half === '1' ? 1 : 7, half === '1' ? 6 : 12, 'half')),
	form(`(early|mid|late|end of|year-end|end|spring|summer|fall|autumn)[\\s-](${YEAR})`, ([, part, year]) => partOf(Number(year), part)),
	form(`FY\\s?(${YEAR}|\\d{2})`, ([, year]) => months(fullYear(year), 1, 12, 'fiscal_year')),
	form(`(${YEAR})\\s?[-–]\\s?(${YEAR}|\\d{2})`, ([, from, to]) => years(Number(from), endYear(Number(from), to))),
	form(`((?:19|20)\\d)0s`, ([, decade]) => decadeOf(Number(decade) * 10)),
	form(`(${YEAR})E?`, ([, year]) => months(Number(year), 1, 12, 'year')),
];

function form(pattern: string, read: Form['read']): Form {
	return { pattern: new RegExp(`${pattern}${EDGE}`, 'iy'), read };
}

const OPENING = /(?:\b(by|before|until|through|since|from|after|post|pre)[\s-])/iy;

/** The date that begins at `at`, with a word such as `by` or `since` before it, or null. */
export function dateAt(text: string, at: number): FoundDate | null {
	OPENING.lastIndex = at;
	const opening = OPENING.exec(text);
	const from = at + (opening?.[0].length ?? 0);
	for (const { pattern, read } of FORMS) {
		pattern.lastIndex = from;
		const found = pattern.exec(text);
		if (found === null) continue;
		const end = from + found[0].length;
		return { ...closing(text, end, bounded(read(found), opening?.[1]?.toLowerCase() ?? '')), start: at };
	}
	return null;
}

/** `2026+` and `2023-` have no end. */
function closing(text: string, end: number, span: DateSpan): { span: DateSpan; end: number } {
	const open = text[end] === '+' || (text[end] === '-' && end === text.length - 1);
	return open ? { span: { ...span, end: null, range: true }, end: end + 1 } : { span, end };
}

function bounded(span: DateSpan, word: string): DateSpan {
	switch (word) {
		case 'by':
		case 'until':
		case 'through':
			return { ...span, start: null, range: true };
		case 'since':
		case 'from':
			return { ...span, end: null, range: true };
		case 'before':
		case 'pre':
			return { ...span, start: null, end: dayBefore(span.start), range: true };
		case 'after':
		case 'post':
			return { ...span, start: span.end, end: null, range: true };
		default:
			return span;
	}
}

function dayBefore(day: string | null): string | null {
	if (day === null) return null;
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - 1);
	return date.toISOString().slice(0, 10);
}

function monthOf(name: string | undefined): number {
	return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function fullYear(written: string | undefined): number {
	const year = Number(written);
	return year < 100 ? 2000 + year : year;
}

function endYear(from: number, written: string | undefined): number {
	const to = Number(written);
	return to < 100 ? Math.floor(from / 100) * 100 + to : to;
}

function quarterOf(year: number, quarter: number): DateSpan {
	return months(year, quarter * 3 - 2, quarter * 3, 'quarter');
}

function partOf(year: number, part: string | undefined): DateSpan {
	const [from, to] = PARTS.get((part ?? '').toLowerCase()) ?? [1, 12];
	return months(year, from, to, 'year_part');
}

function decadeOf(year: number): DateSpan {
	return { ...years(year, year + 9), precision: 'decade', range: false };
}

function years(from: number, to: number): DateSpan {
	return { start: iso(from, 1, 1), end: iso(to, 12, 31), precision: 'year', range: true, phase: null };
}

function months(year: number, from: number, to: number, precision: DatePrecision): DateSpan {
	return { start: iso(year, from, 1), end: iso(year, to, lastDay(year, to)), precision, range: false, phase: null };
}

function day1(year: number, month: number, day: number): DateSpan {
	const date = iso(year, month, Math.min(day, lastDay(year, month)));
	return { start: date, end: date, precision: 'day', range: false, phase: null };
}

function lastDay(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
