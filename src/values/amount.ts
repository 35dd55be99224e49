import type { Amount, CellContext, ValueKind } from '../model/value';
import { isDash, isDashAt, isDigit, isDigitAt, isLetter, isSpaceAt, isUpperAt, isWordPart, wordAt } from './chars';
import { localCode, type CurrencyMark } from './currency';
import { isCountLabel } from './bare-year';
import { MONTHS } from './date-words';
import { found, type FoundAmount } from './found-amount';
import { isModelNumber, isNamedNumber } from './named-number';
import { isPluralLabel, nounAt } from './noun';
import { asLabelled } from './labelled';
import { numberAt, scaled, type ReadNumber } from './number';
import { openingAt, type Opening } from './opening';
import { perAt, perLater } from './per';
import { scaleAt } from './scale';
import { timesAt } from './times';
import { ends, rangeAt, type RangeEnd } from './range';
import { tailAt, type Tail } from './tail';
import type { Unit } from './units';
import { plainAmount } from './word-value';
import { match } from './match';

/** The amount that begins at `at`, or null. */
export function amountAt(text: string, at: number, context: CellContext): FoundAmount | null {
	const found = timesAt(text, at, after => oneAmountAt(text, after, context)) ?? oneAmountAt(text, at, context);
	return found === null ? null : asLabelled(found, text, context);
}

function oneAmountAt(text: string, at: number, context: CellContext): FoundAmount | null {
	const opening = openingAt(text, at);
	if (opening === null) return null;
	const first = firstNumber(text, opening);
	if (first === null) return null;
	const tail = tailAt(text, first.end, opening.currency !== null);
	const range = tail.open || opening.bracket ? null : rangeAt(text, at, tail, opening, first);
	const last = range?.tail ?? tail;
	if (isGlued(text, last) || (first.value === 1 && text.startsWith('X ', first.end))) return null;
	const counted = range === null && tail.unit?.kind === 'multiple' && at === 0 ? timesNoun(text, tail, first, context) : null;
	if (counted !== null) return counted;
	const currency = currencyCode(last.currency ?? tail.currency, opening.currency ?? range?.currency ?? null, text, context);
	const unit = currency === null ? (last.unit ?? tail.unit) : null;
	const plain = currency === null && unit === null;
	if (plain && opening.currency === null && isNoFigure(text, at, opening, first, range, last)) return null;
	const noun = plain ? nounAt(text, last.end) : null;
	if (plain && opening.end === at && isNamedNumber(text, at, first, noun?.plural ?? false)) return null;
	if (plain && opening.end === at && !last.open && isModelNumber(first, noun?.words ?? null, noun?.plural ?? false)) return null;
	const kind = currency !== null ? 'money' : (unit?.kind ?? 'count');
	const name = noun?.words ?? (unit === null ? null : unitName(text, last, unit));
	const end = noun?.end ?? (name !== null && unit !== null && name !== unit.unit ? last.end + name.length - unit.unit.length : last.end);
	const per = perAt(text, end) ?? (kind === 'measure' ? perLater(text, end) : null);
	// `$5B over 10 years` is spent during them, not in more than ten.
	const during = kind === 'duration' && at > 0 && opening.bound === 'low' && !opening.limit;
	const whole = first.dotted && plain && (noun?.plural === true || isCountLabel(context));
	const approx = opening.approx || isEstimate(text, per?.end ?? end) || isEstimate(text, end) || (first.dotted && kind === 'count' && !whole);
	const amount = build({ kind, unit: name, currency, approx, per: per?.word ?? null, whole }, during ? { ...opening, bound: null } : opening, first, range, tail, last);
	const unscaled = (range?.number ?? first).scale === 1 && opening.currency?.scale === undefined;
	return { amount, start: at, end: per?.end ?? end, unscaled, limit: opening.limit, signed: opening.sign !== 0 };
}

/** `4x Westinghouse` in a row that names things counts them, as does `4x Siemens turbines` anywhere; elsewhere `x` makes a multiple. */
function timesNoun(text: string, tail: Tail, { value, scale }: ReadNumber, { row }: CellContext): FoundAmount | null {
	if (tail.open || scale !== 1 || !Number.isInteger(value) || value < 2 || value > 1000 || !isUpperAt(text, tail.end + 1)) return null;
	const noun = nounAt(text, tail.end, 5);
	if (noun === null || !(isPluralLabel(row) || (noun.plural && isPluralLabel(noun.words) && !isSpaceAt(text, noun.end + 1)))) return null;
	return found({ ...plainAmount('count', value), unit: noun.words }, 0, noun.end, true);
}

function firstNumber(text: string, { currency, bracket, end }: Opening): ReadNumber | null {
	const number = numberAt(text, end, currency !== null);
	if (number === null || !bracket) return number;
	if (text[number.end] !== ')') return null;
	const scale = scaleAt(text, number.end + 1, true);
	return scale === null ? { ...number, end: number.end + 1 } : { ...number, scale: scale.factor, end: scale.end };
}

/** `300mm`, `3D`, `01.AI`, `7-Eleven`: digits that a word goes on from. */
function isGlued(text: string, { end, unit, currency }: Tail): boolean {
	const code = text.charCodeAt(end);
	if (isWordPart(code) || code === 0xaa || code === 0xba) return true;
	const next = text.charCodeAt(end + 1);
	if (code === 46) return isWordPart(next);
	return unit === null && currency === null && (((isDash(code) || code === 39 || code === 38) && isLetter(next)) || (code === 39 && isDigit(next)) || code === 95 || (code === 47 && isDigit(next)) || (code === 58 && isDigit(next)));
}

/** A bare year behind a word, or the rest of a longer number such as `10-K` or a telephone number. */
function isNoFigure(text: string, at: number, opening: Opening, first: ReadNumber, range: RangeEnd | null, { end, open }: Tail): boolean {
	if (isDashAt(text, end) && isDigitAt(text, end + 1)) return true;
	if (isSpaceAt(text, end) && first.value < 32 && MONTHS.has(wordAt(text, end + 1, 10))) return true;
	if (range !== null || first.grouped || open || opening.end === at || opening.limit) return false;
	return opening.sign === 0 && first.value >= 1900 && first.value < 2100 && Number.isInteger(first.value);
}

function currencyCode(after: CurrencyMark | null, before: CurrencyMark | null, text: string, context: CellContext): string | null {
	const mark = after ?? before;
	if (mark === null) return null;
	if (mark.code === 'JPY' && (mark !== before || mark.length !== 1)) return 'JPY';
	// 亿 is the simplified form: Japanese writes 億.
	return mark.code === 'JPY' && text.includes('亿') ? 'CNY' : localCode(mark.code, context.tags);
}

const QUALIFIER = /\s(?:FP\d{1,2}|INT\d{1,2}|BF\d{1,2}|TF\d{1,2}|HBM\d?[a-zA-Z]?|L?P?DDR\d[A-Za-z]?|GDDR\d[A-Za-z]?|SRAM|VRAM|NVMe|CO2e?q?|CO₂e?|LCE|Cu|Ni|U3O8|TREO)(?![A-Za-z0-9])/y;

/** Units of computing and of mass name what they are of: `PFLOPs FP8`, `GB HBM3e`, `Mt CO2e`, `kt LCE`. */
function unitName(text: string, { end }: Tail, { kind, unit }: Unit): string {
	if (kind !== 'measure' || text.charCodeAt(end) !== 32) return unit;
	const found = /FLOP|TOPS|^[GT]B|^[kMG]?t$|^tonnes$|^M?lb/.test(unit) ? match(QUALIFIER, text, end)?.[0] : undefined;
	return found === undefined ? unit : unit + found;
}

const ESTIMATE = /\s?(?:\((?:[\w’']{1,14}\s){0,2})?(?:e(?=\))|est(?:\.|imated?)?|implied|approx(?:\.|imate(?:ly)?)?)(?=$|[,;)]|\s(?![~$€£¥\d]))/y;

/** `$5B est.`, `$2B (implied)`, `$3B (2024 est.)`, `$1B?`; in `$3B (est. $5B later)` the word is of the other figure. */
function isEstimate(text: string, end: number): boolean {
	return text[end] === '?' || match(ESTIMATE, text, end) !== null;
}

interface What {
	readonly kind: ValueKind;
	readonly unit: string | null;
	readonly currency: string | null;
	readonly approx: boolean;
	readonly per: string | null;
	/** Nobody counts in thousandths: `18.400` vehicles are thousands. */
	readonly whole: boolean;
}

function build({ kind, unit, currency, approx, per, whole }: What, opening: Opening, first: ReadNumber, range: RangeEnd | null, tail: Tail, last: Tail): Amount {
	const sign = opening.sign < 0 || opening.bracket ? -1 : 1;
	const factor = whole ? 1000 : ((tail.unit ?? last.unit)?.factor ?? opening.currency?.scale ?? 1);
	const amount: Amount = { kind, value: null, unit, currency, low: null, high: null, approx, per, word: null };
	if (range !== null) return { ...amount, ...ends(opening, first, range, factor * sign) };
	const value = scaled(first.value * first.scale, factor * sign) + 0;
	if (opening.plusMinus) return { ...amount, low: -Math.abs(value), high: Math.abs(value) };
	const low = opening.bound === 'low' || (last.open && opening.bound === null) ? value : null;
	return { ...amount, value, low, high: opening.bound === 'high' ? value : null };
}
