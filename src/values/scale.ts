import { scaledCode } from './currency';
import { isLetterAt, isSpace, isSpaceAt, isWordPartAt, lettersEnd, wordMap } from './chars';
import { match } from './match';

export interface Scale {
	readonly factor: number;
	/** Offset after it. */
	readonly end: number;
}

/** Scale words of finance in the languages that notes are written in; German `Billion` is left out, since English means another number. */
const WORDS = wordMap<number>([
	[1e3, 'k thousand thousands tsd mil tys тыс ribu bin'],
	[1e5, 'lakh lakhs lac lacs'],
	[1e6, 'm mm mn mln mio million millions millionen mill mils milión miliony millón millones milhão milhões milione milioni miljoen miljoner millioner millón juta milyon triệu млн'],
	[1e7, 'crore crores cr'],
	[1e9, 'b bn bln billion billions bil bi mrd md mds mia mld milliard milliards milliarden miliardo miliardi bilhão bilhões miljard miljarder milliarder miliar milyar tỷ mdr млрд'],
	[1e12, 't tn trn tln trillion trillions bio billón billones billionen biljoen triliun trilyon trilhão trilhões трлн'],
	[1e15, 'quadrillion'],
]);

/** Scales of East Asian numbers, which stand right behind the digits. */
const SIGNS: ReadonlyMap<string, number> = new Map([
	['十', 10], ['百', 100], ['千', 1e3], ['万', 1e4], ['萬', 1e4], ['만', 1e4], ['億', 1e8], ['亿', 1e8], ['억', 1e8], ['兆', 1e12], ['조', 1e12],
]);

/** The scale that a header names: `M`, `'000`, `百万`; a lone `t` is a tonne there. */
export function scaleNamed(word: string): number | undefined {
	if (/^'?000s?$/.test(word)) return 1e3;
	const east = eastScaleAt(word, 0);
	return word === 't' ? undefined : (WORDS.get(word.toLowerCase()) ?? (east?.end === word.length ? east.factor : undefined));
}

/** Words that may be left without a space only in money or after another scale: `5 M` may be five metres. */
const LONGEST = 10;

/** The scale that follows a number at `at`, or null. `money` says that a currency sign stands before. */
export function scaleAt(text: string, at: number, money: boolean): Scale | null {
	const code = text.charCodeAt(at);
	if (code === 0xa2 || isCents(text, at)) return { factor: 0.01, end: at };
	if (code >= 0x4e00) return eastScaleAt(text, at);
	const gap = isSpace(code) || (code === 45 && isLetterAt(text, at + 1)) ? 1 : 0;
	const start = at + gap;
	if (!isLetterAt(text, start)) return gap === 1 && text.charCodeAt(start) >= 0x4e00 ? eastScaleAt(text, start) : null;
	const end = lettersEnd(text, start);
	if (end - start > LONGEST || isWordPartAt(text, end)) return null;
	if (end - start === 1) return letterScale(text, start, gap, money);
	const word = text.slice(start, end).toLowerCase();
	const factor = WORDS.get(word);
	if ((word === 'mi' || word === 'mil') && money && !scaleNext(text, end)) return { factor: 1e6, end };
	if (factor === undefined) return beforeCode(text, start);
	if ((word === 'mm' || word === 'bin') && !money) return null;
	if (word === 'mil' && !scaleNext(text, end)) return null;
	return multiplied(text, factor, afterStop(text, end));
}

/** One letter: `8B`; `450m`; with a space only in money (`€450 M`) or before it (`450 M€`). `5t` is tonnes, `$5t` is money. */
function letterScale(text: string, start: number, gap: number, money: boolean): Scale | null {
	const letter = text[start]!;
	const factor = 'KkMmBbTt'.includes(letter) ? WORDS.get(letter.toLowerCase()) : undefined;
	if (factor === undefined || (letter === 't' && !money)) return null;
	if (gap === 1 && !beforeCurrency(text, start + 1) && (letter === letter.toLowerCase() || !money)) return null;
	if (letter === 'm' && !money && /^\s(?:tall|long|deep|high|wide|above|below)\b/.test(text.slice(start + 1, start + 8))) return null;
	return { factor, end: start + 1 };
}

const CURRENCY_NEXT = /\s?(?:[$€£¥₹₩]|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|BRL|CNY|RMB|JPY)(?![A-Za-z]))/y;

function beforeCurrency(text: string, at: number): boolean {
	return match(CURRENCY_NEXT, text, at) !== null;
}

const CENTS = /\s?(?:ct?(?=\/)|cents?(?![A-Za-z]))/y;

/** `12c/kWh`, `5 cents`: hundredths of the currency that the same word then names. */
function isCents(text: string, at: number): boolean {
	return match(CENTS, text, at) !== null;
}

const NEXT = /\s(crores?|mil[lh]?i?[oõ][a-z]{1,3}|M(?=€)|billion|trillion|cr)(?![A-Za-z])/iy;

function scaleNext(text: string, at: number): boolean {
	return match(NEXT, text, at) !== null;
}

/** The scale of `350 MSEK`, whose currency is read behind it. */
function beforeCode(text: string, start: number): Scale | null {
	const mark = scaledCode(text, start);
	return mark?.scale === undefined ? null : { factor: mark.scale, end: start + mark.length - (mark.code === 'kr' ? 2 : mark.code.length) };
}

/** Two scales multiply: `1.2 lakh crore`, `3 mil millones`, `2 thousand billion`. */
function multiplied(text: string, factor: number, end: number): Scale {
	const word = match(NEXT, text, end)?.[1]?.toLowerCase();
	const more = word === undefined ? undefined : WORDS.get(word);
	return more === undefined ? { factor, end } : { factor: factor * more, end: NEXT.lastIndex };
}

/** `Mrd.` and `Mio.` end in a stop that belongs to them when something follows. */
function afterStop(text: string, end: number): number {
	return text[end] === '.' && isSpaceAt(text, end + 1) ? end + 1 : end;
}

function eastScaleAt(text: string, at: number): Scale | null {
	let factor = 1;
	let end = at;
	for (let sign = SIGNS.get(text[end] ?? ''); sign !== undefined && end < at + 3 && !(text[end] === '兆' && text[end + 1] === '瓦'); sign = SIGNS.get(text[end] ?? '')) {
		factor *= sign;
		end++;
	}
	return end === at ? null : { factor, end };
}
