/** Signs that stand before an amount; longer ones first, so that `HK$` is not `$`. */
const SIGNS: ReadonlyArray<readonly [sign: string, code: string]> = [
	['US$', 'USD'], ['HK$', 'HKD'], ['NT$', 'TWD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['S$', 'SGD'],
	['R$', 'BRL'], ['NZ$', 'NZD'], ['MX$', 'MXN'], ['Rs.', 'INR'], ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₩', 'KRW'],
	['₹', 'INR'], ['₽', 'RUB'], ['₪', 'ILS'], ['₺', 'TRY'], ['₫', 'VND'], ['฿', 'THB'], ['₱', 'PHP'],
];

/** Words that stand before or after an amount. */
const WORDS: ReadonlyMap<string, string> = new Map([
	...'USD EUR GBP JPY CNY HKD TWD KRW INR AUD CAD CHF SGD NZD BRL MXN SAR AED QAR KWD ILS TRY ZAR SEK NOK DKK PLN CZK HUF RUB THB VND IDR MYR PHP CLP ARS COP'
		.split(' ')
		.map(code => [code, code] as const),
	['RMB', 'CNY'],
	['CNH', 'CNY'],
	['yuan', 'CNY'],
	['renminbi', 'CNY'],
	['yen', 'JPY'],
	['won', 'KRW'],
	['rupees', 'INR'],
	['euros', 'EUR'],
	['euro', 'EUR'],
	['dollars', 'USD'],
	['pounds', 'GBP'],
]);

const WORD = /[A-Za-z]{3,8}(?![A-Za-z0-9])/y;

export interface CurrencyMark {
	readonly code: string;
	readonly length: number;
}

/** A currency sign or code at `at`, or null. */
export function currencyAt(text: string, at: number): CurrencyMark | null {
	for (const [sign, code] of SIGNS) if (text.startsWith(sign, at)) return { code, length: sign.length };
	return currencyWordAt(text, at);
}

export function currencyWordAt(text: string, at: number): CurrencyMark | null {
	WORD.lastIndex = at;
	const word = WORD.exec(text)?.[0];
	const code = word === undefined ? undefined : WORDS.get(word);
	return word === undefined || code === undefined ? null : { code, length: word.length };
}

const CHINESE = new Set(['china', 'chinese', 'prc', 'shanghai', 'shenzhen', 'beijing']);

/** `¥` is yuan for a Chinese company and yen for any other. */
export function yenOrYuan(tags: readonly string[]): string {
	return tags.some(tag => CHINESE.has(tag)) ? 'CNY' : 'JPY';
}
