import type { FoundAmount } from './found-amount';
import { match } from './date-year';
import { plainAmount } from './word-value';

const COLON = /(\d{1,4}(?:\.\d{1,4})?)\s?:\s?(\d{1,4}(?:\.\d{1,4})?)(?![\d:])/y;
const SLASH = /(\d{1,4}(?:\.\d)?)\/(\d{1,4})(?![\d/A-Za-z])/y;
const OF = /(\d{1,4})\s(?:out\sof|of)\s(?:the\s)?(\d{1,4})(?![\dA-Za-z,.%]\d|%)/y;
const IN = /1\sin\s(\d{1,4})(?![\d,.%])/y;

/** `1:4`, `2/5`, `3 of 5`, `1 in 4` as a fraction, with the words as written; `24/7` and a time of day are none. */
export function ratioAt(text: string, at: number): FoundAmount | null {
	const found = match(COLON, text, at) ?? match(SLASH, text, at) ?? match(OF, text, at);
	if (found !== null) return isTime(found[0], text, at + found[0].length) ? null : ratio(Number(found[1]), Number(found[2]), found[0], at);
	const share = match(IN, text, at);
	return share === null ? null : ratio(1, Number(share[1]), share[0], at);
}

function isTime(written: string, text: string, end: number): boolean {
	if (written === '24/7' || written === '9/11') return true;
	return /^\d{2}:\d{2}$|^\d:\d{2}$/.test(written) && (/^\s?(?:am|pm|AM|PM|UTC|GMT|ET|CET|h\b)/.test(text.slice(end, end + 5)) || /^[01]\d:\d{2}$/.test(written));
}

function ratio(part: number, whole: number, written: string, at: number): FoundAmount | null {
	if (whole === 0 || (whole >= 1900 && whole < 2100)) return null;
	const amount = plainAmount('ratio', Number((part / whole).toPrecision(12)), written);
	return { amount, start: at, end: at + written.length, unscaled: false, limit: false, signed: false };
}
