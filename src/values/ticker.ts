import type { Amount } from '../model/value';
import { found, type FoundAmount } from './found-amount';
import { isDigit, isUpper, isUpperAt } from './chars';
import { wordAmount } from './word-value';
import { match } from './match';

/** Exchanges as notes write them, before a symbol (`NASDAQ: NBIS`) or behind it (`STM (Paris)`). */
const EXCHANGES =
	'NYSE American|NYSE Arca|NYSEAMERICAN|NYSE|NASDAQ|Nasdaq|AMEX|OTCMKTS|OTCQX|OTCQB|OTC|ADR|LSE|LON|AIM|London|TSXV|TSX-V|TSX|Toronto|HKEX|HKG|SEHK|HKSE|HK|Hong Kong|TYO|TSE|JPX|Tokyo|KRX|KOSPI|KOSDAQ|Korea|Seoul|TWSE|TPE|TPEx|' +
	'Taipei|Taiwan|SSE|SHA|STAR|Shanghai|SZSE|SHE|Shenzhen|BSE|NSE|Mumbai|India|ASX|Sydney|Australia|SIX|Zurich|Swiss|XETRA|Xetra|ETR|FRA|FWB|Frankfurt|EPA|PAR|Paris|AMS|Amsterdam|BRU|Brussels|Euronext|BIT|Milan|BME|Madrid|' +
	'OSE|OSL|Oslo|STO|Stockholm|OMX|HEL|Helsinki|CPH|Copenhagen|WSE|GPW|Warsaw|SGX|Singapore|IDX|Jakarta|Bursa|KLSE|SET|Bangkok|PSE|HOSE|Tadawul|Riyadh|DFM|ADX|QSE|TASE|Tel Aviv|JSE|Johannesburg|B3|BVMF|Sao Paulo|São Paulo|BMV|Mexico|NEO|CSE|MOEX|Moscow';
const BEFORE = new RegExp(`(?:${EXCHANGES})(?:\\s(?:STAR|Main|GEM|ChiNext))?:\\s?`, 'y');
const SYMBOL = /[A-Z0-9]{1,10}(?:[.\-:][A-Z]{1,4}(?:-[A-Z])?)?(?![A-Za-z0-9])/y;
const BRACKET = new RegExp(`\\s?\\((${EXCHANGES})(?:[,;/][^()]{0,30})?\\)`, 'y');
const ANY_BRACKET = /\s?\(([A-Z][A-Za-z .]{1,24})\)/y;
const SUFFIXED = /^(?:\d{3,6}\.[A-Z]{1,3}|[A-Z]{1,6}\.(?:L|TO|V|PA|AS|DE|F|SW|MI|MC|ST|OL|CO|HE|HK|SS|SZ|T|TW|TWO|KS|KQ|NS|BO|AX|SI|SA|MX|JO|TA|SR|BR|VI|WA|IR|LS))$/;
/** Countries as terminals write them behind a symbol: `SHEL LN`, `7203 JP`. */
const TERMINAL = /\s(US|LN|JP|HK|CH|GR|FP|KS|KQ|TT|CN|AU|SP|IM|NA|SM|SS|NO|DC|FH|SW|BB|PW|IN|BZ)(?:\sEquity)?(?![A-Za-z0-9])/y;
const SEPARATOR = /\s?[,;/&|]\s?|\sand\s/y;
const LABEL = /\b(?:ticker|tickers|symbol|symbols|stock code|ticker symbol|listing|listings|listed|exchange|isin)\b/i;
const MOST = 8;

/** Tickers that the cell opens with; none unless its label or their own form says that they are tickers. */
export function leadingTickers(text: string, header: string, row: string): FoundAmount[] {
	const first = text.charCodeAt(0);
	if (!isUpper(first) && !isDigit(first)) return [];
	const symbol = tickerAt(text, 0);
	if (symbol === null) return [];
	if (!symbol.sure && !isTickerLabel(header) && !isTickerLabel(row)) return [];
	// A place of trade alone, `HKEX (Jan 2026)`, is no symbol.
	if (isGoingOn(text, symbol.found.end) || (!symbol.sure && symbol.found.end > 3 && EXCHANGE.test(symbol.found.amount.word ?? ''))) return [];
	const all = [symbol.found];
	for (let at = separated(text, symbol.found.end); at !== null && all.length < MOST; at = separated(text, all[all.length - 1]!.end)) {
		const next = tickerAt(text, at);
		if (next === null) break;
		all.push(next.found);
	}
	return sharedExchange(all);
}

/** `BRK-A, BRK-B (NYSE)`: the last exchange is that of all, when no other is named. */
function sharedExchange(all: FoundAmount[]): FoundAmount[] {
	const last = all[all.length - 1]!.amount.unit;
	if (all.length < 2 || last === null || all.slice(0, -1).some(({ amount }) => amount.unit !== null || /[.]/.test(amount.word ?? ''))) return all;
	return all.map(one => ({ ...one, amount: { ...one.amount, unit: last } }));
}

export function isTickerLabel(label: string): boolean {
	return label.length < 60 && LABEL.test(label);
}

/** Words behind a symbol make it one of a text, as in `ARM holdings`. */
function isGoingOn(text: string, end: number): boolean {
	return end < text.length && !/^\s?[(,;/&|—–:-]|^\s(?:and|on)\s/.test(text.slice(end, end + 6));
}

function separated(text: string, at: number): number | null {
	const joint = match(SEPARATOR, text, at);
	return joint === null ? null : at + joint[0].length;
}

interface Ticker {
	readonly found: FoundAmount;
	/** Its form says that it is one: an exchange beside it, or a suffix such as `.HK`. */
	readonly sure: boolean;
}

function tickerAt(text: string, at: number): Ticker | null {
	const before = match(BEFORE, text, at)?.[0] ?? '';
	const start = at + before.length;
	const symbol = match(SYMBOL, text, start)?.[0];
	if (symbol === undefined || NO_SYMBOLS.has(symbol) || (!/[A-Z]/.test(symbol) && symbol.length < 3)) return null;
	const end = start + symbol.length;
	const bracket = match(BRACKET, text, end) ?? null;
	const loose = bracket ?? (before === '' ? (match(ANY_BRACKET, text, end) ?? match(TERMINAL, text, end)) : null);
	const exchange = before !== '' ? before.replace(/:\s?$/, '') : (loose?.[1] ?? null);
	const sure = before !== '' || (bracket !== null && isUpperSymbol(symbol)) || SUFFIXED.test(symbol);
	return { found: place(symbol, exchange, at, end + (loose?.[0].length ?? 0)), sure };
}

function isUpperSymbol(symbol: string): boolean {
	return /^[A-Z]{1,5}(?:[.-][A-Z]{1,2})?$|^\d{3,6}$/.test(symbol);
}

function place(symbol: string, exchange: string | null, start: number, end: number): FoundAmount {
	return found(wordAmount('ticker', symbol, exchange), start, end);
}

/** `Parent AG (0700.HK)`, `(NASDAQ: NBIS)`: a ticker in the bracket that opens at `at`, when its form is sure. */
export function bracketTickerAt(text: string, at: number): FoundAmount | null {
	const ticker = tickerAt(text, at + 1);
	return ticker?.sure === true && /[),;]/.test(text[ticker.found.end] ?? '') ? ticker.found : null;
}

const NO_SYMBOLS = new Set(['HQ', 'US', 'USA', 'UK', 'EU', 'IPO', 'SPAC']);
const LISTED = /^(?:public|listed|publicly traded) \(([A-Z]{2,5})\)$/i;

/** `Public (EQIX)`: what stands behind the status is the symbol. */
export function listedTicker(text: string): Amount[] {
	const symbol = text.length > 30 ? undefined : LISTED.exec(text)?.[1];
	return symbol === undefined || symbol !== symbol.toUpperCase() || EXCHANGE.test(symbol) || NO_SYMBOLS.has(symbol) ? [] : [wordAmount('ticker', symbol)];
}

const EXCHANGE = new RegExp(`^(?:${EXCHANGES})$`);
const PLACE_FIRST = new RegExp(`^(${EXCHANGES})\\s?(?:\\(|[-–]\\s)\\s?([A-Z0-9]{1,8}(?:\\.[A-Z]{1,3})?)(\\?)?\\)?$`);

/** `Shanghai (688410?)` in a ticker row. */
export function placedTicker(text: string, header: string, row: string): FoundAmount | null {
	if (text.length > 60 || !isUpperAt(text, 0)) return null;
	if (!isTickerLabel(header) && !isTickerLabel(row)) return null;
	const [, exchange, symbol = '', doubt] = PLACE_FIRST.exec(text) ?? [];
	if (symbol === '' || EXCHANGE.test(symbol)) return null;
	const ticker = place(symbol, exchange ?? null, 0, text.length);
	return doubt === undefined ? ticker : { ...ticker, amount: { ...ticker.amount, approx: true } };
}
