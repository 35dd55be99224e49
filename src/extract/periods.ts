import type { DateSpan } from '../model/value';
import { dateAt } from '../values/date';

/** A column of figures that stand for a span of time. */
export interface Period {
	/** As a reader calls it: the header. */
	readonly text: string;
	/** Null for a moving one: TTM, Current. */
	readonly span: DateSpan | null;
}

const LEAD = /^(?:actual|est\.?|estimated|guidance|guided|target|forecast|fy ending|year to|cy|end|as of|ca|exercice|gj|geschäftsjahr|ejercicio|año)\s?(?=[\dQHF])/iu;
const SHORT_QUARTER = /^([QH])([1-4])[\s-]?(?:FY|CY)?['’]?(\d{2}|\d{4})(?![\dA-Za-z])/i;
const QUARTER_LAST = /^(?:FY|CY)?['’]?(\d{2}|\d{4})[\s-]?([QH])([1-4])(?![\dA-Za-z])/i;
const SHORT_SPAN = /^(\d{1,2})\s?(?:M|mo)['’]?\s?(\d{2}|\d{4})(?!\d)/i;
const YEAR_AND_STATE = /^(?:FY|CY)?\s?['’]?((?:19|20)\d{2}|\d{2}(?=[AEFBP]\b))[\s-]?(?:[AEFBP]\b|[年년]|\*)?/i;
const MOVING = /^(?:ttm|ltm|ntm|current|now|latest|today|last|prior|previous|ytd|prior year|last year|this year|next year|peak|[QH][1-4]$|aktuell|vorjahr|actuel|actual|actualmente)\b/i;
const BRACKETED = /[(（]([^()（）]{2,24})[)）]/;

/** The period that a header names, or null: `2024`, `Q3 2025`, `FY26E`, `CY2028 Target`, `Peak (2020)`, `TTM`. */
export function periodOf(header: string): Period | null {
	const text = header.slice(0, 60).trim();
	const span = spanOf(text) ?? bracketedSpan(text);
	return span !== null || MOVING.test(text) ? { text, span } : null;
}

function bracketedSpan(text: string): DateSpan | null {
	const inside = BRACKETED.exec(text)?.[1];
	return inside === undefined ? null : spanOf(inside.trim());
}

function spanOf(written: string): DateSpan | null {
	const text = written.replace(LEAD, '');
	const short = SHORT_QUARTER.exec(text);
	if (short !== null) return spelled(`${short[1] ?? ''}${short[2] ?? ''} ${fullYear(short[3])}`);
	const last = QUARTER_LAST.exec(text);
	if (last !== null) return spelled(`${last[2] ?? ''}${last[3] ?? ''} ${fullYear(last[1])}`);
	const months = SHORT_SPAN.exec(text);
	if (months !== null) return monthsOf(Number(months[1]), fullYear(months[2]));
	const date = dateAt(text, 0);
	if (date !== null) return date.span;
	const year = YEAR_AND_STATE.exec(text)?.[1];
	return year === undefined ? null : spelled(fullYear(year));
}

function spelled(text: string): DateSpan | null {
	return dateAt(text, 0)?.span ?? null;
}

/** `9M 2025`: the first months of a year. */
function monthsOf(count: number, year: string): DateSpan | null {
	if (count < 1 || count > 12) return null;
	const end = new Date(Date.UTC(Number(year), count, 0)).toISOString().slice(0, 10);
	return { start: `${year}-01-01`, end, precision: 'year_part', range: true, phase: null };
}

function fullYear(written: string | undefined): string {
	const year = written ?? '';
	return year.length === 2 ? `20${year}` : year;
}
