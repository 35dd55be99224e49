import { isDigitAt, isLetter, isLetterAt, isUpperAt, isWordPartAt, lettersEnd, wordTable } from './chars';
import { match } from './match';

export interface CurrencyMark {
	/** ISO 4217. */
	readonly code: string;
	readonly length: number;
	/** A scale before the code: 1e6 in `MEUR 450`. */
	readonly scale?: number;
}

const SIGNS = wordTable('USD $ ¢, EUR €, GBP £, JPY ¥ ￥ 円, KRW ₩ 원, INR ₹ ₨, RUB ₽, ILS ₪, TRY ₺, VND ₫, THB ฿, PHP ₱, NGN ₦, UAH ₴, KZT ₸, SAR ﷼, GHS ₵, CNY 元');

/** Letters that stand before `$`, or a name before `dollars` or `pesos`, and say whose it is. */
const DOLLARS = wordTable(
	'USD US, HKD HK Hong_Kong, TWD NT Taiwan New_Taiwan, AUD A AU Australian, CAD C CA CDN Canadian, SGD S SG Singapore, CHF Swiss Schweizer, BRL R Brazilian, NZD NZ New_Zealand, MXN MX MEX Mex Mexican, ARS AR Argentine, CLP CLP Chilean, COP COL Colombian, JMD J, TTD TT, UYU Uruguayan, PEN Peruvian, ' +
		'SEK Swedish, NOK Norwegian, DKK Danish, ISK Icelandic, CZK Czech, PLN Polish, HUF Hungarian, RON Romanian, GBP British, RUB Russian, UAH Ukrainian, TRY Turkish, ILS Israeli, SAR Saudi, QAR Qatari, AED UAE Emirati, KWD Kuwaiti, EGP Egyptian, MAD Moroccan, ZAR South_African, NGN Nigerian, KES Kenyan, ' +
		'INR Indian, PKR Pakistani, LKR Sri_Lankan, IDR Indonesian, MYR Malaysian, THB Thai, VND Vietnamese, PHP Philippine, KRW Korean South_Korean, JPY Japanese, CNY Chinese',
);

const CODES =
	'USD EUR GBP JPY CNY HKD TWD KRW INR AUD CAD CHF SGD NZD BRL MXN SAR AED QAR KWD OMR BHD ILS TRY ZAR SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH KZT THB VND IDR MYR PHP PKR BDT LKR EGP NGN KES GHS MAD CLP ARS COP PEN UYU';

/** Crowns of a country that only the note's tags can name. */
const KRONE = 'kr';

/** Words that stand before or after an amount; case counts, since `Won $6B` is no Korean won. */
const WORDS = new Map([
	...CODES.split(' ').map(code => [code, code] as const),
	...wordTable(
		'CNY RMB CNH yuan renminbi Yuan 人民币 人民幣 人民元, JPY yen Yen, KRW won, INR Rs rupees rupee, EUR euros euro Euro Euros ct 欧元 歐元 ユーロ, HKD 港元 港币, TWD 台幣 新台幣, kr kr Kr krone kroner, peso pesos, USD dollars dollar Dollar US$ cents cent 美元 美金 ドル 달러, GBP pounds_sterling sterling, CHF francs Franken SFr Fr, SEK kronor krona SKr, DKK DKr, NOK NKr, RUB rubles roubles руб рублей, BRL reais, IDR rupiah Rp, MYR ringgit RM, TRY lira, THB baht, PLN zł zloty, CZK Kč, NGN naira, SAR riyals riyal, ZAR rand, AED dirhams Dhs, ILS shekels NIS',
	),
]);

const NATIONAL =
	/([A-Z][A-Za-z]{1,10}(?: [A-Z][a-z]{3,7})?) (?:(?:dollar|franc|peso|pound|rupee|rupiah|real|riyal|rial|dirham|dinar|shekel|rouble|ruble|forint|lira|krona|shilling|naira|hryvnia|leu)s?|reais|kron(?:a|e|er|or)|korun[ay]|zlotys?|Franken|rand|won|yuan|yen|baht|ringgit|dong|sole?s?|lei)(?![A-Za-z])/y;

/** `Australian dollars`, `Mexican pesos`, `South Korean won`. */
function nationalAt(text: string, at: number): CurrencyMark | null {
	const [all = '', nation = ''] = match(NATIONAL, text, at) ?? [];
	const code = DOLLARS.get(nation);
	return code === undefined ? null : { code, length: all.length };
}

/** A currency sign or code at `at`, or null. */
export function currencyAt(text: string, at: number): CurrencyMark | null {
	const code = text.charCodeAt(at);
	if (isLetter(code)) return dollarAt(text, at) ?? currencyWordAt(text, at);
	if (code === 36) return { code: 'USD', length: 1 };
	if (code < 0x80 || Number.isNaN(code)) return null;
	const sign = SIGNS.get(text[at]!);
	return sign === undefined ? null : { code: sign, length: 1 };
}

function dollarAt(text: string, at: number): CurrencyMark | null {
	const end = lettersEnd(text, at);
	if (end - at > 3 || text[end] !== '$') return null;
	const code = DOLLARS.get(text.slice(at, end));
	return code === undefined ? null : { code, length: end - at + 1 };
}

export function currencyWordAt(text: string, at: number): CurrencyMark | null {
	const end = lettersEnd(text, at);
	if (end === at || end - at > 8 || isBound(text, end)) return null;
	const code = WORDS.get(text.slice(at, end));
	if (code !== undefined) return { code, length: end - at + (text[end] === '.' && STOPPED.has(text[at]!) ? 1 : 0) };
	if (text[at] === 'R') return end === at + 1 && match(RAND, text, at) !== null ? { code: 'ZAR', length: 1 } : null;
	return end === at + 1 || (end - at < 6 && (isUpperAt(text, end - 1) || text[end - 1] === 'r')) ? scaledCode(text, at) : null;
}

/** `Rs. 5`, `kr. 5`, `Fr. 5`: the stop belongs to the word. */
const STOPPED = new Set(['R', 'k', 'K', 'F']);
const RAND = /R\s?\d[\d.,]{0,12}\s?(?:[mb]n?|[mb]illion)(?![A-Za-z])/y;
const SCALED_CODE = /([kmtb])(?:d|n)?(EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|INR|JPY|kr|€|\$|£)(?![A-Za-z])/iy;

/** `MEUR 450`, `T€ 12`, `350 Mkr`: a scale and a currency in one word; `T` is a thousand. */
export function scaledCode(text: string, at: number): CurrencyMark | null {
	const [all = '', letter = '', code = ''] = match(SCALED_CODE, text, at) ?? [];
	if (code === '') return null;
	const size = letter.toLowerCase();
	const scale = size === 'b' || all.length > code.length + 1 ? 1e9 : size === 'm' ? 1e6 : 1e3;
	return { code: SIGNS.get(code) ?? (code.length === 2 ? KRONE : code.toUpperCase()), length: all.length, scale };
}

/** `EUR450m` is money; `USDC` and `RM7` of some name are not. */
function isBound(text: string, end: number): boolean {
	return isLetterAt(text, end);
}

const OF = /d(?:['’]|e\s)(?=[a-zA-Z])/y;

/** `2 milliards d'euros`, `3 millones de euros`. */
function ofCurrency(text: string, at: number, start: number): CurrencyMark | null {
	const mark = currencyWordAt(text, start);
	return mark === null ? null : { code: mark.code, length: start - at + mark.length };
}

/** A currency behind an amount: `5B yuan`, `450m EUR`, `1,2 Mrd. €`, `120億元`. */
export function currencyAfter(text: string, at: number): CurrencyMark | null {
	const gap = text[at] === ' ' || text[at] === '\u00a0' ? 1 : 0;
	const start = at + gap;
	const code = text.charCodeAt(start);
	if (code === 100 && match(OF, text, start) !== null) return ofCurrency(text, at, OF.lastIndex);
	if (code === 99) return text[start + 1] === '/' ? { code: 'USD', length: gap + 1 } : spaced(currencyWordAt(text, start), gap, text, start);
	if (isLetter(code)) return spaced(dollarAt(text, start) ?? currencyWordAt(text, start) ?? nationalAt(text, start), gap, text, start);
	if (code >= 0x3000) return spaced(eastAt(text, start), gap, text, start);
	if (code === 36 && gap === 1 && isDigitAt(text, start + 2)) return null;
	return spaced(currencyAt(text, start), gap, text, start);
}

function eastAt(text: string, at: number): CurrencyMark | null {
	for (const length of [3, 2]) {
		const code = WORDS.get(text.slice(at, at + length));
		if (code !== undefined) return { code, length };
	}
	return currencyAt(text, at);
}

/** A sign before the next figure belongs to that one: `5 €10`. */
function spaced(mark: CurrencyMark | null, gap: number, text: string, start: number): CurrencyMark | null {
	if (mark === null || (isWordPartAt(text, start + mark.length) && text.charCodeAt(start) < 0x3000)) return null;
	return { code: mark.code, length: mark.length + gap };
}

const COUNTRIES = wordTable(
	'CNY china chinese prc shanghai shenzhen beijing hangzhou guangzhou hong-kong hongkong cny rmb yuan, SEK sweden swedish stockholm, NOK norway norwegian oslo, DKK denmark danish copenhagen, ISK iceland',
);

/** Marks of several countries by the tags of the note: `¥` is yuan for a Chinese company and yen for any other, `kr` stays open. */
export function localCode(code: string, tags: readonly string[]): string {
	if (code !== 'JPY' && code !== KRONE) return code;
	for (const tag of tags) {
		const local = COUNTRIES.get(tag);
		if (local !== undefined && (local === 'CNY') === (code === 'JPY')) return local;
	}
	return code;
}
