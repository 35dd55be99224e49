import { isDash, isDigitAt, isSpace, isSpaceAt, skipSpace } from './chars';
import { currencyAt, type CurrencyMark } from './currency';
import { numberAt, scaled, type ReadNumber } from './number';
import type { Opening } from './opening';
import { tailAt, type Tail } from './tail';

/** The second end of a range. */
export interface RangeEnd {
	readonly number: ReadNumber;
	readonly currency: CurrencyMark | null;
	readonly sign: number;
	readonly tail: Tail;
	/** Joined by a word, not by a dash. */
	readonly word: boolean;
}

/** The end of the range whose first number has `tail` behind it, or null. `start` is where the amount begins. */
export function rangeAt(text: string, start: number, tail: Tail, opening: Opening, first: ReadNumber): RangeEnd | null {
	const joint = jointAt(text, start, tail.end);
	if (joint === null) return null;
	let at = joint.end;
	if (text[at] === '~') at++;
	const sign = signAt(text, at);
	if (sign !== 0) at++;
	const currency = currencyAt(text, at);
	if (currency !== null) at = skipSpace(text, at + currency.length);
	const number = isDigitAt(text, at) ? numberAt(text, at, opening.currency !== null || currency !== null) : null;
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
	if (isDash(code) || (code === 126 && isDigitAt(text, at + 1))) return { end: at + 1, word: false, spaced: false };
	if (!isSpace(code)) return null;
	const next = text.charCodeAt(at + 1);
	if (isDash(next) && next !== 0x2014 && isSpaceAt(text, at + 2)) return { end: at + 3, word: false, spaced: true };
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

/** The last scale covers both ends: `$0.8-1.0B`. A minus covers both ends of `-5-7%`, but one of `-5 to 3%`. */
export function ends(opening: Opening, first: ReadNumber, range: RangeEnd, factor: number): { low: number; high: number } {
	const shared = first.scale === 1 && first.value * range.number.scale <= range.number.value * range.number.scale;
	const start = scaled(first.value * (shared ? range.number.scale : first.scale), factor);
	const ownSign = range.sign !== 0 || range.word;
	const sign = ownSign ? (range.sign < 0 ? -1 : 1) : opening.sign < 0 ? -1 : 1;
	const stop = scaled(range.number.value * range.number.scale, (range.tail.unit?.factor ?? Math.abs(factor)) * sign);
	return { low: Math.min(start, stop), high: Math.max(start, stop) };
}
