import { digitsEnd, isDigitAt } from './chars';
import { scaleAt } from './scale';
import { match } from './match';

export interface ReadNumber {
	/** As written, without its scale. */
	readonly value: number;
	/** 1 when none is written. */
	readonly scale: number;
	/** Digits are grouped: `45,000`. */
	readonly grouped: boolean;
	/** A point stands before the last three of at most six digits, `18.400`: a thousand to half the world. */
	readonly dotted: boolean;
	/** Offset after it. */
	readonly end: number;
}

/** More digits than this are an identifier, not a figure. */
const LONGEST = 18;

/** `1,530`, `1,23,456`, `1.234.567`, `1'234`, `1 234` with a no-break space; then decimals behind a point or a comma. */
const GROUPED = /\d{1,3}(?:(?:,\d{2,3}){0,6},\d{3}(?:\.\d{1,18})?|(?:\.\d{3}){1,7}(?:,\d{1,3})?|(?:['’\u00a0\u202f\u2009]\d{3}){1,7}(?:[.,]\d{1,6})?)(?!\d)/y;
const SPACED = /\d{1,3}(?: \d{3}){1,4}(?:,\d{1,3})?(?![\d,])/y;
const DECIMAL_COMMA = /,\d{1,2}(?=\s?(?:%|[€£$¥]|(?:bi|mi|tri|juta|mdr|mia|kr|Mrd|Mio|Md|Mds|Mld|Mln|mld|mln|EUR|CHF|SEK|NOK|DKK|PLN|GW|MW|kW|TW|Mt|kt|Prozent|pct)(?![A-Za-z]?\d)))/y;

/** At the head of a cell no list stands: `2,5 km`, `0,75`. */
const OWN_COMMA = /,(?:\d{2}$|\d{1,2}(?=\s[^\d\s]))/y;

/** `1,530`, `2.4`, `8B`, `9.5 billion` at `at`, or null. `money` says that a currency sign stands before. */
export function numberAt(text: string, at: number, money: boolean): ReadNumber | null {
	const whole = digitsEnd(text, at);
	if (whole === at || whole - at > LONGEST) return null;
	const end = numberEnd(text, at, whole, money);
	if (end - at > 2 * LONGEST || (isDigitAt(text, end) && end > whole)) return null;
	const dotted = end - whole === 4 && text[whole] === '.' && whole - at <= 3 && text[at] !== '0';
	const value = end === whole ? Number(text.slice(at, end)) : plainNumber(text.slice(at, end)) * (dotted && matchEnd(EUROPEAN, text, end) !== null ? 1000 : 1);
	const scale = scaleAt(text, end, money);
	if (scale === null) return { value, scale: 1, grouped: isGrouped(text, whole, end), dotted, end };
	const more = text.charCodeAt(scale.end - 1) >= 0x3000 ? eastRest(text, scale.end, scale.factor) : null;
	return { value: value + (more?.part ?? 0), scale: scale.factor, grouped: true, dotted: false, end: more?.end ?? scale.end };
}

/** Behind three digits, what only those write who group them with points. */
const EUROPEAN = /\s?(?:€|EUR|zł|kr|Mio|Mrd|Tsd|mil(?:h[õa]|li[oa]n[eie]|j[oa]e|lones|ioni))/y;

/** `2000億` behind `1兆`: the rest of a number in smaller scales, in parts of the first. */
function eastRest(text: string, at: number, factor: number): { part: number; end: number } | null {
	const end = digitsEnd(text, at);
	if (end === at || end - at > 4) return null;
	const scale = scaleAt(text, end, false) ?? { factor: 1, end };
	return scale.factor >= factor ? null : { part: (Number(text.slice(at, end)) * scale.factor) / factor, end: scale.end };
}

function numberEnd(text: string, at: number, whole: number, money: boolean): number {
	const next = text.charCodeAt(whole);
	if (next === 46) return pointEnd(text, at, whole);
	if (next === 32 && whole - at <= 3 && (at === 0 || money)) return matchEnd(SPACED, text, at) ?? whole;
	if (next === 44) return matchEnd(GROUPED, text, at) ?? commaEnd(text, at, whole, money);
	if (next === 39 || next === 0x2019 || next === 0xa0 || next === 0x202f || next === 0x2009) return matchEnd(GROUPED, text, at) ?? whole;
	return whole;
}

/** A point is decimal unless several of them group digits, or a decimal comma follows. */
function pointEnd(text: string, at: number, whole: number): number {
	const decimals = digitsEnd(text, whole + 1);
	if (decimals === whole + 1) return whole;
	const next = text.charCodeAt(decimals);
	if (decimals - whole === 4 && (next === 46 || next === 44)) return matchEnd(GROUPED, text, at) ?? decimals;
	return decimals;
}

function commaEnd(text: string, at: number, whole: number, money: boolean): number {
	const end = matchEnd(DECIMAL_COMMA, text, whole) ?? (at === 0 ? matchEnd(OWN_COMMA, text, whole) : null);
	if (end !== null) return end;
	const decimals = digitsEnd(text, whole + 1);
	return money && decimals - whole >= 2 && decimals - whole <= 3 && text[decimals] !== ',' ? decimals : whole;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
	return match(pattern, text, at) === null ? null : pattern.lastIndex;
}

/** The last of `.` and `,` is decimal when it stands once and the digits behind it are no group. */
function plainNumber(written: string): number {
	const comma = written.lastIndexOf(',');
	const point = written.lastIndexOf('.');
	if (comma > point && point >= 0) return Number(written.replace(/[.'’\s]/g, '').replace(',', '.'));
	if (comma >= 0 && point < 0 && comma === written.indexOf(',') && written.length - comma !== 4) return Number(written.replace(/\s/g, '').replace(',', '.'));
	if (point >= 0 && point !== written.indexOf('.')) return Number(written.replace(/\./g, ''));
	return Number(written.replace(/[,'’\s]/g, ''));
}

function isGrouped(text: string, whole: number, end: number): boolean {
	return end > whole && text[whole] !== '.';
}

/** Scales without the dust of binary fractions: 2.4 x 1000 is 2400. */
export function scaled(value: number, factor: number): number {
	return Number((value * factor).toPrecision(15));
}
