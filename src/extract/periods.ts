import type { DateSpan } from '../model/value';
import { dateAt } from '../values/date';

/** A column of figures that stand for a span of time. */
export interface Period {
	/** As a reader calls it: the header. */
	readonly text: string;
	/** Null for a moving one: TTM, Current. */
	readonly span: DateSpan | null;
}

const LEAD = /^(?:actual|est\.?|estimated|guidance|guided|target|forecast|fy ending|fye|year to|cy|end|as of|ca|exercice|gj|geschäftsjahr|ejercicio|año)\s?(?=[\dQHFJMASOND])/iu;
const SHORT_QUARTER = /^([QH])([1-4])[\s-]?(?:FY|CY)?['’]?(\d{2}|\d{4})(?![\dA-Za-z])/i;
const QUARTER_LAST = /^(?:FY|CY)?['’]?(\d{2}|\d{4})[\s-]?([QH])([1-4])(?![\dA-Za-z])/i;
const SHORT_SPAN = /^(\d{1,2})\s?(?:M|mo)['’]?\s?(\d{2}|\d{4})(?!\d)/i;
const YEAR_AND_STATE = /^(?:FY|CY)?\s?['’]?((?:19|20)\d{2}|\d{2}(?=[AEFBP]\b))[\s-]?(?:[AEFBP]\b|[年년]|\*)?/i;
const MOVING = /^(?:ttm|ltm|ntm|current|now|latest|today|last|prior|previous|ytd|prior year|last year|this year|next year|peak|[QH][1-4]$|aktuell|vorjahr|actuel|actual|actualmente)\b/i;
const BRACKETED = /[(（]([^()（）]{2,24})[)）]/;

/** What may follow a period in a header. Other words make it something else: `2024 revenue`. */
const AFTER = /^\s*(?:[AEFBP*+]|(?:actual|est|estimate|estimated|forecast|target|guide|guidance|budget|plan|planned|outlook|consensus|ytd|results?|preliminary|ist|plan|soll|réel|prévu|real|年度|年|期|度|년)\.?)?\s*(?:[(（][^()（）]{0,24}[)）])?\s*$/iu;

interface FoundSpan {
	readonly span: DateSpan;
	readonly end: number;
}

/** The period that a header names, or null: `2024`, `Q3 2025`, `FY26E`, `CY2028 Target`, `Peak (2020)`, `TTM`. */
export function periodOf(header: string): Period | null {
	const text = header.slice(0, 60).trim();
	const bare = spanIn(text) === null ? text.replace(LEAD, '') : text;
	const found = spanIn(bare);
	if (found !== null) return AFTER.test(bare.slice(found.end)) ? { text, span: found.span } : null;
	const bracketed = spanIn((BRACKETED.exec(text)?.[1] ?? '').trim());
	return bracketed !== null || MOVING.test(text) ? { text, span: bracketed?.span ?? null } : null;
}

/** Whether a cell begins with a date or a period, whatever follows. */
export function opensWithPeriod(cell: string): boolean {
	const text = cell.slice(0, 60).trim();
	return (spanIn(text) ?? spanIn(text.replace(LEAD, ''))) !== null;
}

function spanIn(text: string): FoundSpan | null {
	const short = SHORT_QUARTER.exec(text);
	if (short !== null) return spelled(`${short[1] ?? ''}${short[2] ?? ''} ${fullYear(short[3])}`, short[0].length);
	const last = QUARTER_LAST.exec(text);
	if (last !== null) return spelled(`${last[2] ?? ''}${last[3] ?? ''} ${fullYear(last[1])}`, last[0].length);
	const months = SHORT_SPAN.exec(text);
	const span = months === null ? null : monthsOf(Number(months[1]), fullYear(months[2]));
	if (months !== null && span !== null) return { span, end: months[0].length };
	const date = dateAt(text, 0);
	if (date !== null) return { span: date.span, end: date.end };
	const year = YEAR_AND_STATE.exec(text);
	return year === null ? null : spelled(fullYear(year[1]), year[0].length);
}

function spelled(text: string, end: number): FoundSpan | null {
	const found = dateAt(text, 0);
	return found === null ? null : { span: found.span, end };
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
