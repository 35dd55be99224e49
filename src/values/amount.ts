import type { Amount, CellContext, ValueKind } from '../model/value';
import { isDash, isDigit, isLetter, isSpace, isUpper, isWordPart, skipSpace } from './chars';
import { currencyAfter, currencyAt, yenOrYuan, type CurrencyMark } from './currency';
import { isModelNumber, isNamedNumber } from './named-number';
import { isPluralLabel, nounAt } from './noun';
import { numberAt, scaled, type ReadNumber } from './number';
import { openingAt, type Opening } from './opening';
import { perAt } from './per';
import { scaleAt } from './scale';
import { timesAt } from './times';
import { unitAt, type Unit } from './units';
import { plainAmount } from './word-value';

/** An amount and where it stands in the text: [start, end). */
export interface FoundAmount {
	readonly amount: Amount;
	readonly start: number;
	readonly end: number;
	/** No scale is written, so that a header such as `($M)` may give it. */
	readonly unscaled: boolean;
	/** Limited by a sign: `<7nm`. */
	readonly limit: boolean;
	/** A plus or minus is written: `+5%`. */
	readonly signed: boolean;
}

/** What follows a number: `+`, a currency, a unit, another `+`. */
interface Tail {
	readonly open: boolean;
	readonly currency: CurrencyMark | null;
	readonly unit: Unit | null;
	readonly end: number;
}

interface RangeEnd {
	readonly number: ReadNumber;
	readonly currency: CurrencyMark | null;
	readonly sign: number;
	readonly tail: Tail;
	readonly word: boolean;
}

/** The amount that begins at `at`, or null. */
export function amountAt(text: string, at: number, context: CellContext): FoundAmount | null {
	return timesAt(text, at, after => oneAmountAt(text, after, context)) ?? oneAmountAt(text, at, context);
}

function oneAmountAt(text: string, at: number, context: CellContext): FoundAmount | null {
	const opening = openingAt(text, at);
	if (opening === null) return null;
	const first = firstNumber(text, opening);
	if (first === null) return null;
	const tail = tailAt(text, first.end, opening.currency !== null);
	const range = tail.open || opening.bracket ? null : rangeAt(text, at, tail, opening, first);
	const last = range?.tail ?? tail;
	if (isGlued(text, last)) return null;
	const counted = range === null && tail.unit?.kind === 'multiple' && at === 0 ? timesNoun(text, tail, first, context) : null;
	if (counted !== null) return counted;
	const currency = currencyCode(last.currency ?? tail.currency, opening.currency ?? range?.currency ?? null, context);
	const unit = currency === null ? (last.unit ?? tail.unit) : null;
	const plain = currency === null && unit === null;
	if (plain && opening.currency === null && isNoFigure(text, at, opening, first, range, last)) return null;
	const noun = plain ? nounAt(text, last.end) : null;
	if (plain && opening.end === at && isNamedNumber(text, at, first, noun?.plural ?? false)) return null;
	if (plain && opening.end === at && !last.open && isModelNumber(first, noun?.words ?? null, noun?.plural ?? false)) return null;
	const name = noun?.words ?? (unit === null ? null : unitName(text, last, unit));
	const end = noun?.end ?? (name !== null && unit !== null && name !== unit.unit ? last.end + name.length - unit.unit.length : last.end);
	const per = perAt(text, end);
	const kind = currency !== null ? 'money' : (unit?.kind ?? 'count');
	const approx = opening.approx || isEstimate(text, end);
	const amount = build({ kind, unit: name, currency, approx, per: per?.word ?? null }, opening, first, range, tail, last);
	return { amount, start: at, end: per?.end ?? end, unscaled: (range?.number ?? first).scale === 1, limit: opening.limit, signed: opening.sign !== 0 };
}

/** `4x Westinghouse` in a row that names things counts them; elsewhere `x` makes a multiple. */
function timesNoun(text: string, tail: Tail, { value, scale }: ReadNumber, { row }: CellContext): FoundAmount | null {
	if (tail.open || scale !== 1 || !Number.isInteger(value) || value > 1000 || !isPluralLabel(row)) return null;
	const noun = isUpper(text.charCodeAt(tail.end + 1)) ? nounAt(text, tail.end) : null;
	if (noun === null) return null;
	return { amount: { ...plainAmount('count', value), unit: noun.words }, start: 0, end: noun.end, unscaled: true, limit: false, signed: false };
}

function firstNumber(text: string, { currency, bracket, end }: Opening): ReadNumber | null {
	const number = numberAt(text, end, currency !== null);
	if (number === null || !bracket) return number;
	if (text[number.end] !== ')') return null;
	const scale = scaleAt(text, number.end + 1, true);
	return scale === null ? { ...number, end: number.end + 1 } : { ...number, scale: scale.factor, end: scale.end };
}

function tailAt(text: string, at: number, money: boolean): Tail {
	let end = at;
	let open = text.charCodeAt(end) === 43 && !isWordPart(text.charCodeAt(end + 1));
	if (open) end++;
	const currency = end < text.length ? currencyAfter(text, end) : null;
	if (currency !== null) end += currency.length;
	const mark = currency === null && !money && end < text.length ? unitAt(text, end) : null;
	if (mark !== null) end = mark.end;
	if (!open && text.charCodeAt(end) === 43 && !isWordPart(text.charCodeAt(end + 1))) {
		open = true;
		end++;
	}
	return { open, currency, unit: mark?.unit ?? null, end };
}

function rangeAt(text: string, start: number, tail: Tail, opening: Opening, first: ReadNumber): RangeEnd | null {
	const joint = jointAt(text, start, tail.end);
	if (joint === null) return null;
	let at = joint.end;
	if (text[at] === '~') at++;
	const sign = signAt(text, at);
	if (sign !== 0) at++;
	const currency = currencyAt(text, at);
	if (currency !== null) at = skipSpace(text, at + currency.length);
	const number = isDigit(text.charCodeAt(at)) ? numberAt(text, at, opening.currency !== null || currency !== null) : null;
	if (number === null) return null;
	const end: RangeEnd = { number, currency, sign, tail: tailAt(text, number.end, opening.currency !== null), word: joint.word };
	return isOneRange(tail, opening, first, end, joint.spaced) ? end : null;
}

interface Joint {
	readonly end: number;
	readonly word: boolean;
	readonly spaced: boolean;
}

/** What joins the ends of a range: a dash, `to`, `and` after `between`. `From $2 to $150` tells of a change. */
function jointAt(text: string, start: number, at: number): Joint | null {
	const code = text.charCodeAt(at);
	if (isDash(code) || (code === 126 && isDigit(text.charCodeAt(at + 1)))) return { end: at + 1, word: false, spaced: false };
	if (!isSpace(code)) return null;
	const next = text.charCodeAt(at + 1);
	if (isDash(next) && next !== 0x2014 && isSpace(text.charCodeAt(at + 2))) return { end: at + 3, word: false, spaced: true };
	if (text.startsWith('to ', at + 1)) return isAfterFrom(text, start) ? null : { end: at + 4, word: true, spaced: false };
	if (text.startsWith('and ', at + 1) && /^between/i.test(text.slice(start, start + 7))) return { end: at + 5, word: true, spaced: false };
	return null;
}

function isAfterFrom(text: string, start: number): boolean {
	return start >= 5 && text.slice(start - 5, start).toLowerCase() === 'from ';
}

function signAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code === 43 ? 1 : isDash(code) ? -1 : 0;
}

/** Both ends must be of one sort: `5 GW - 10 years` and `2 - 3M€ deals` of different sorts are two amounts. */
function isOneRange(tail: Tail, opening: Opening, first: ReadNumber, end: RangeEnd, spaced: boolean): boolean {
	if (tail.unit !== null && tail.unit.kind !== end.tail.unit?.kind) return false;
	if (opening.currency !== null && end.currency === null && end.tail.unit !== null) return false;
	if (opening.currency === null && tail.currency === null && end.currency !== null) return first.scale === 1;
	if (spaced && opening.currency !== null) return end.currency !== null || end.number.scale !== 1;
	return true;
}

/** `300mm`, `3D`, `01.AI`, `7-Eleven`: digits that a word goes on from. */
function isGlued(text: string, { end, unit, currency }: Tail): boolean {
	const code = text.charCodeAt(end);
	if (isWordPart(code)) return true;
	const next = text.charCodeAt(end + 1);
	if (code === 46) return isWordPart(next);
	return unit === null && currency === null && (((isDash(code) || code === 39 || code === 38) && isLetter(next)) || code === 95 || (code === 47 && isDigit(next)) || (code === 58 && isDigit(next)));
}

/** A bare year behind a word, or the rest of a longer number such as `10-K` or a telephone number. */
function isNoFigure(text: string, at: number, opening: Opening, first: ReadNumber, range: RangeEnd | null, { end, open }: Tail): boolean {
	if (isDash(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) return true;
	if (range !== null || first.grouped || open || opening.end === at || opening.limit) return false;
	return opening.sign === 0 && first.value >= 1900 && first.value < 2100 && Number.isInteger(first.value);
}

function currencyCode(after: CurrencyMark | null, before: CurrencyMark | null, context: CellContext): string | null {
	const mark = after ?? before;
	if (mark === null) return null;
	return mark.code === 'JPY' && mark === before && mark.length === 1 ? yenOrYuan(context.tags) : mark.code;
}

const QUALIFIER = /\s(?:FP\d{1,2}|INT\d{1,2}|BF\d{1,2}|TF\d{1,2}|HBM\d?[a-zA-Z]?|L?P?DDR\d[A-Za-z]?|GDDR\d[A-Za-z]?|SRAM|VRAM|NVMe|CO2e?q?|CO₂e?|LCE|Cu|Ni|U3O8|TREO)(?![A-Za-z0-9])/y;

/** Units of computing and of mass name what they are of: `PFLOPs FP8`, `GB HBM3e`, `Mt CO2e`, `kt LCE`. */
function unitName(text: string, { end }: Tail, { kind, unit }: Unit): string {
	if (kind !== 'measure' || text.charCodeAt(end) !== 32) return unit;
	QUALIFIER.lastIndex = end;
	const found = /FLOP|TOPS|^[GT]B|^[kMG]?t$|^tonnes$|^M?lb/.test(unit) ? QUALIFIER.exec(text)?.[0] : undefined;
	return found === undefined ? unit : unit + found;
}

/** `$5B est.`, `$2B (implied)`. */
function isEstimate(text: string, end: number): boolean {
	let at = skipSpace(text, end);
	if (text[at] === '(') at++;
	const code = text.charCodeAt(at);
	return (code === 101 || code === 105 || code === 97) && /^(?:est(?:\.|\)|$|imated?\b)|implied\b|approx)/.test(text.slice(at, at + 10));
}

interface What {
	readonly kind: ValueKind;
	readonly unit: string | null;
	readonly currency: string | null;
	readonly approx: boolean;
	readonly per: string | null;
}

function build({ kind, unit, currency, approx, per }: What, opening: Opening, first: ReadNumber, range: RangeEnd | null, tail: Tail, last: Tail): Amount {
	const sign = opening.sign < 0 || opening.bracket ? -1 : 1;
	const factor = (tail.unit ?? last.unit)?.factor ?? 1;
	if (range !== null) return { kind, value: null, unit, currency, ...ends(opening, first, range, factor * sign), approx, per, word: null };
	const value = scaled(first.value * first.scale, factor * sign) + 0;
	if (opening.plusMinus) return { kind, value: null, unit, currency, low: -Math.abs(value), high: Math.abs(value), approx, per, word: null };
	const low = opening.bound === 'low' || (last.open && opening.bound === null) ? value : null;
	return { kind, value, unit, currency, low, high: opening.bound === 'high' ? value : null, approx, per, word: null };
}

/** The last scale covers both ends: `$0.8-1.0B`. A minus covers both ends of `-5-7%`, but one of `-5 to 3%`. */
function ends(opening: Opening, first: ReadNumber, range: RangeEnd, factor: number): { low: number; high: number } {
	const shared = first.scale === 1 && first.value * range.number.scale <= range.number.value * range.number.scale;
	const start = scaled(first.value * (shared ? range.number.scale : first.scale), factor);
	const ownSign = range.sign !== 0 || range.word;
	const sign = ownSign ? (range.sign < 0 ? -1 : 1) : opening.sign < 0 ? -1 : 1;
	const stop = scaled(range.number.value * range.number.scale, (range.tail.unit?.factor ?? Math.abs(factor)) * sign);
	return { low: Math.min(start, stop), high: Math.max(start, stop) };
}
