import { isLetter, isSpace, isWordPart, lettersEnd, wordMap } from './chars';

export interface Scale {
	readonly factor: number;
	/** Offset after it. */
	readonly end: number;
}

/** Scale words of finance in the languages that notes are written in; German `Billion` is left out, since English means another number. */
const WORDS = wordMap<number>([
	[1e3, 'k thousand thousands tsd mil tys тыс'],
	[1e5, 'lakh lakhs lac lacs'],
	[1e6, 'm mm mn mln mio million millions millionen mill mils milión miliony millón millones milhão milhões milione milioni miljoen miljoner millioner millón млн'],
	[1e7, 'crore crores cr'],
	[1e9, 'b bn bln billion billions bil bi mrd md mds mia mld milliard milliards milliarden miliardo miliardi bilhão bilhões miljard miljarder milliarder млрд'],
	[1e12, 't tn trn tln trillion trillions bio billionen biljoen трлн'],
	[1e15, 'quadrillion'],
]);

/** Scales of East Asian numbers, which stand right behind the digits. */
const SIGNS: ReadonlyMap<string, number> = new Map([
	['十', 10], ['百', 100], ['千', 1e3], ['万', 1e4], ['萬', 1e4], ['만', 1e4], ['億', 1e8], ['亿', 1e8], ['억', 1e8], ['兆', 1e12], ['조', 1e12],
]);

/** Words that may be left without a space only in money or after another scale: `5 M` may be five metres. */
const LONGEST = 10;

/** The scale that follows a number at `at`, or null. `money` says that a currency sign stands before. */
export function scaleAt(text: string, at: number, money: boolean): Scale | null {
	const code = text.charCodeAt(at);
	if (code === 0xa2) return { factor: 0.01, end: at };
	if (code >= 0x4e00) return eastScaleAt(text, at);
	const gap = isSpace(code) || (code === 45 && isLetter(text.charCodeAt(at + 1))) ? 1 : 0;
	const start = at + gap;
	if (!isLetter(text.charCodeAt(start))) return gap === 1 && text.charCodeAt(start) >= 0x4e00 ? eastScaleAt(text, start) : null;
	const end = lettersEnd(text, start);
	if (end - start > LONGEST || isWordPart(text.charCodeAt(end))) return null;
	if (end - start === 1) return letterScale(text, start, gap, money);
	const word = text.slice(start, end).toLowerCase();
	const factor = WORDS.get(word);
	if (word === 'mi' && money) return { factor: 1e6, end };
	if (factor === undefined || (word === 'mm' && !money) || (word === 'mil' && !isMillions(text, end))) return millions(text, start, end, word, money);
	return { factor, end: afterStop(text, end) };
}

/** One letter: `8B`; `450m`; with a space only in money (`€450 M`) or before it (`450 M€`). `5t` is tonnes, `$5t` is money. */
function letterScale(text: string, start: number, gap: number, money: boolean): Scale | null {
	const letter = text[start]!;
	const factor = 'KkMmBbTt'.includes(letter) ? WORDS.get(letter.toLowerCase()) : undefined;
	if (factor === undefined || (letter === 't' && !money)) return null;
	if (gap === 1 && (letter === letter.toLowerCase() || (!money && !beforeCurrency(text, start + 1)))) return null;
	if (letter === 'm' && !money && /^\s(?:tall|long|deep|high|wide|above|below)\b/.test(text.slice(start + 1, start + 8))) return null;
	return { factor, end: start + 1 };
}

const CURRENCY_NEXT = /\s?(?:[$€£¥₹₩]|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|BRL|CNY|RMB|JPY)(?![A-Za-z]))/y;

function beforeCurrency(text: string, at: number): boolean {
	CURRENCY_NEXT.lastIndex = at;
	return CURRENCY_NEXT.test(text);
}

/** Spanish `mil millones` is 1e9, and `mil` alone a thousand; in English `mil` is a million of money. */
function millions(text: string, start: number, end: number, word: string, money: boolean): Scale | null {
	if (word !== 'mil') return null;
	if (isMillions(text, end)) return { factor: 1e9, end: lettersEnd(text, end + 1) };
	return money ? { factor: 1e6, end: start + 3 } : null;
}

function isMillions(text: string, end: number): boolean {
	return text.startsWith(' millones', end) || text.startsWith(' M€', end);
}

/** `Mrd.` and `Mio.` end in a stop that belongs to them when something follows. */
function afterStop(text: string, end: number): number {
	return text[end] === '.' && isSpace(text.charCodeAt(end + 1)) ? end + 1 : end;
}

function eastScaleAt(text: string, at: number): Scale | null {
	let factor = 1;
	let end = at;
	for (let sign = SIGNS.get(text[end] ?? ''); sign !== undefined && end < at + 3; sign = SIGNS.get(text[end] ?? '')) {
		factor *= sign;
		end++;
	}
	return end === at ? null : { factor, end };
}
