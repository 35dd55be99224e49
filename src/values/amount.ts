import type { Amount, CellContext } from '../model/value';
import { currencyAt, currencyWordAt, yenOrYuan, type CurrencyMark } from './currency';
import { numberAt, scaled, type ReadNumber } from './number';
import { unitAt, type Unit } from './units';

/** An amount and where it stands in the text: [start, end). */
export interface FoundAmount {
	readonly amount: Amount;
	readonly start: number;
	readonly end: number;
}

interface Opening {
	readonly approx: boolean;
	readonly bound: 'low' | 'high' | null;
	readonly negative: boolean;
	readonly currency: CurrencyMark | null;
	readonly end: number;
}

const APPROX = /(?:[~≈]|\b(?:est\.?|approx\.?|about|around|roughly|circa|nearly|implied)\s)\s?/iy;
const BOUND = /(?:[<>≥≤]|\b(?:up to|over|more than|at least|under|below|less than)\s)\s?/iy;
const SIGN = /[+\-–−]\s?(?=[$€£¥₩₹\d])/y;
const PER = /\s?(?:\/|\bper\s)([A-Za-z]{2,12})(?![A-Za-z])|\s(annually|annualized|a year|yearly)\b/iy;
const RANGE = /\s?[-–—]\s?(?=[~$€£¥₩₹\d])|\sto\s(?=[~$€£¥₩₹\d])/y;
const PER_WORDS: ReadonlyMap<string, string> = new Map([
	['yr', 'year'],
	['annually', 'year'],
	['annualized', 'year'],
	['a year', 'year'],
	['yearly', 'year'],
	['mo', 'month'],
	['qtr', 'quarter'],
]);

/** The amount that begins at `at`, or null. */
export function amountAt(text: string, at: number, context: CellContext): FoundAmount | null {
	const opening = openingAt(text, at);
	const first = numberAt(text, opening.end);
	if (first === null || isNamePart(text, opening.end)) return null;
	const range = rangeAfter(text, first.end);
	const last = range ?? first;
	let end = last.end;
	const open = text[end] === '+' && range === null;
	if (open) end++;
	const trailing = currencyAfter(text, end);
	if (trailing !== null) end += trailing.length;
	const currency = opening.currency ?? range?.currency ?? null;
	const unit = unitAt(text, end);
	if (unit !== null && currency === null) end += unit.length;
	const openAfter = !open && text[end] === '+' && range === null;
	if (openAfter) end++;
	if (isGlued(text, end)) return null;
	const kind = { currency: currencyCode(currency, trailing, context), unit: currency === null ? (unit?.unit ?? null) : null };
	const per = perAt(text, end);
	const found = build(opening, first, range, open || openAfter, kind, per?.word ?? null);
	return { amount: found, start: at, end: end + (per?.length ?? 0) };
}

function openingAt(text: string, at: number): Opening {
	let end = at;
	const take = (pattern: RegExp): string | null => {
		pattern.lastIndex = end;
		const found = pattern.exec(text)?.[0] ?? null;
		end += found?.length ?? 0;
		return found;
	};
	const early = take(APPROX);
	const bound = take(BOUND);
	const late = take(APPROX);
	const sign = take(SIGN);
	const currency = currencyAt(text, end);
	if (currency !== null) {
		end += currency.length;
		if (text[end] === ' ') end++;
		take(APPROX);
	}
	return {
		approx: early !== null || late !== null,
		bound: bound === null ? null : /[<≤]|up to|under|below|less/i.test(bound) ? 'high' : 'low',
		negative: sign !== null && !sign.startsWith('+'),
		currency,
		end,
	};
}

interface RangeEnd extends ReadNumber {
	readonly currency: CurrencyMark | null;
}

function rangeAfter(text: string, at: number): RangeEnd | null {
	RANGE.lastIndex = at;
	const dash = RANGE.exec(text)?.[0];
	if (dash === undefined) return null;
	let start = at + dash.length;
	if (text[start] === '~') start++;
	const currency = currencyAt(text, start);
	if (currency !== null) start += currency.length;
	const number = numberAt(text, start);
	return number === null ? null : { ...number, currency };
}

function currencyAfter(text: string, at: number): CurrencyMark | null {
	const gap = text[at] === ' ' ? 1 : 0;
	const mark = currencyWordAt(text, at + gap);
	return mark === null ? null : { code: mark.code, length: mark.length + gap };
}

function currencyCode(before: CurrencyMark | null, after: CurrencyMark | null, context: CellContext): string | null {
	if (after !== null) return after.code;
	if (before === null) return null;
	return before.code === 'JPY' && before.length === 1 ? yenOrYuan(context.tags) : before.code;
}

/** `H100` and `Trainium2` hold digits and are names. */
function isNamePart(text: string, at: number): boolean {
	return at > 0 && /[\p{L}\d.#]/u.test(text[at - 1]!);
}

/** `300mm`, `3D`, `01.AI`: digits that a word goes on from. */
function isGlued(text: string, end: number): boolean {
	return /[\p{L}\d]/u.test(text[end] ?? '') || (text[end] === '.' && /[\p{L}]/u.test(text[end + 1] ?? ''));
}

function perAt(text: string, at: number): { word: string; length: number } | null {
	PER.lastIndex = at;
	const found = PER.exec(text);
	const word = found?.[1] ?? found?.[2];
	return found === null || word === undefined ? null : { word: PER_WORDS.get(word.toLowerCase()) ?? word, length: found[0].length };
}

function build(
	opening: Opening,
	first: ReadNumber,
	range: RangeEnd | null,
	open: boolean,
	what: { currency: string | null; unit: Unit | null },
	per: string | null,
): Amount {
	const factor = (what.unit?.factor ?? 1) * (opening.negative ? -1 : 1);
	// The last scale covers both ends: `$0.8-1.0B`.
	const scale = range !== null && first.scale === 1 ? range.scale : first.scale;
	const start = scaled(first.value * scale, factor);
	const stop = range === null ? null : scaled(range.value * range.scale, factor);
	const value = range === null ? start : null;
	return {
		kind: what.currency !== null ? 'money' : (what.unit?.kind ?? 'count'),
		value,
		unit: what.currency !== null ? null : (what.unit?.unit ?? null),
		currency: what.currency,
		low: range !== null ? start : open || opening.bound === 'low' ? value : null,
		high: range !== null ? stop : opening.bound === 'high' ? value : null,
		approx: opening.approx,
		per,
		word: null,
	};
}
