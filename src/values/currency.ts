import { isLetter, isWordPart, lettersEnd, wordMap } from './chars';

export interface CurrencyMark {
	/** ISO 4217. */
	readonly code: string;
	readonly length: number;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
	['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['￥', 'JPY'], ['₩', 'KRW'], ['₹', 'INR'], ['₽', 'RUB'], ['₪', 'ILS'], ['₺', 'TRY'], ['₫', 'VND'],
	['฿', 'THB'], ['₱', 'PHP'], ['₦', 'NGN'], ['₴', 'UAH'], ['₸', 'KZT'], ['﷼', 'SAR'], ['¢', 'USD'], ['元', 'CNY'], ['円', 'JPY'], ['원', 'KRW'],
]);

/** Letters that stand before `$` and say whose dollar it is. */
const DOLLARS = wordMap<string>([
	['USD', 'US'], ['HKD', 'HK'], ['TWD', 'NT'], ['AUD', 'A AU'], ['CAD', 'C CA CDN'], ['SGD', 'S SG'], ['BRL', 'R'], ['NZD', 'NZ'], ['MXN', 'MX MEX Mex'], ['ARS', 'AR'],
	['CLP', 'CLP'], ['COP', 'COL'], ['JMD', 'J'], ['TTD', 'TT'],
]);

const CODES =
	'USD EUR GBP JPY CNY HKD TWD KRW INR AUD CAD CHF SGD NZD BRL MXN SAR AED QAR KWD OMR BHD ILS TRY ZAR SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH KZT THB VND IDR MYR PHP PKR BDT LKR EGP NGN KES GHS MAD CLP ARS COP PEN UYU';

/** Words that stand before or after an amount; case counts, since `Won $6B` is no Korean won. */
const WORDS = wordMap<string>([
	...CODES.split(' ').map(code => [code, code] as const),
	['CNY', 'RMB CNH yuan renminbi Yuan 人民币 人民幣'],
	['JPY', 'yen Yen'],
	['KRW', 'won'],
	['INR', 'Rs rupees rupee'],
	['EUR', 'euros euro Euro Euros'],
	['USD', 'dollars dollar Dollar US$'],
	['GBP', 'pounds_sterling sterling'],
	['CHF', 'francs Franken SFr Fr'],
	['SEK', 'kronor'],
	['DKK', 'kroner'],
	['RUB', 'rubles roubles руб рублей'],
	['BRL', 'reais'],
	['IDR', 'rupiah Rp'],
	['MYR', 'ringgit RM'],
	['TRY', 'lira'],
	['ZAR', 'rand'],
	['AED', 'dirhams Dhs'],
	['ILS', 'shekels NIS'],
]);

/** Names of currencies in characters, behind an amount. */
const EAST = wordMap<string>([['USD', '美元 美金 ドル 달러'], ['EUR', '欧元 歐元 ユーロ'], ['HKD', '港元 港币'], ['TWD', '台幣 新台幣'], ['CNY', '人民币 人民元']]);

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
	return code === undefined ? null : { code, length: end - at + (text[end] === '.' && text[at] === 'R' ? 1 : 0) };
}

/** `EUR450m` is money; `USDC` and `RM7` of some name are not. */
function isBound(text: string, end: number): boolean {
	return isLetter(text.charCodeAt(end));
}

/** A currency behind an amount: `5B yuan`, `450m EUR`, `1,2 Mrd. €`, `120億元`. */
export function currencyAfter(text: string, at: number): CurrencyMark | null {
	const gap = text[at] === ' ' || text[at] === '\u00a0' ? 1 : 0;
	const start = at + gap;
	const code = text.charCodeAt(start);
	if (isLetter(code)) return spaced(dollarAlone(text, start) ?? currencyWordAt(text, start), gap, text, start);
	if (code >= 0x3000) return spaced(eastAt(text, start), gap, text, start);
	return code === 36 && gap === 1 ? null : spaced(currencyAt(text, start), gap, text, start);
}

function dollarAlone(text: string, at: number): CurrencyMark | null {
	const dollar = dollarAt(text, at);
	return dollar === null ? null : dollar;
}

function eastAt(text: string, at: number): CurrencyMark | null {
	for (const length of [3, 2]) {
		const code = EAST.get(text.slice(at, at + length));
		if (code !== undefined) return { code, length };
	}
	return currencyAt(text, at);
}

/** A sign before the next figure belongs to that one: `5 €10`. */
function spaced(mark: CurrencyMark | null, gap: number, text: string, start: number): CurrencyMark | null {
	if (mark === null || (isWordPart(text.charCodeAt(start + mark.length)) && text.charCodeAt(start) < 0x3000)) return null;
	return { code: mark.code, length: mark.length + gap };
}

const CHINESE = new Set(['china', 'chinese', 'prc', 'shanghai', 'shenzhen', 'beijing', 'hangzhou', 'guangzhou', 'hong-kong', 'hongkong', 'cny', 'rmb', 'yuan']);

/** `¥` is yuan for a Chinese company and yen for any other. */
export function yenOrYuan(tags: readonly string[]): string {
	return tags.some(tag => CHINESE.has(tag)) ? 'CNY' : 'JPY';
}
