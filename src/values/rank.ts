import { plainAmount, wordAmount } from './word-value';
import type { FoundAmount } from './found-amount';
import type { Amount } from '../model/value';
import { match } from './date-year';

const RANK = /#(\d{1,4})(?:\s?[-–]\s?#?(\d{1,4}))?\+?(?![A-Za-z0-9])/y;
const NUMBER = /(?:No\.?|Nº|Nr\.?|number)\s?(\d{1,4})(?![A-Za-z0-9,.]|\s[a-z]+s\b)/y;
const ORDINAL = /(\d{1,3})(?:st|nd|rd|th)(?:[\s-](?:largest|biggest|most|best|in\s|globally|worldwide|nationally|overall|place|ranked|by\s|leading|highest|lowest))/y;

/** `#2`, `#1-2 globally`, `No. 3`, `2nd largest`. */
export function rankAt(text: string, at: number): FoundAmount | null {
	const code = text.charCodeAt(at);
	if (code === 35) return sharpRank(text, at);
	const found = match(code >= 48 && code <= 57 ? ORDINAL : NUMBER, text, at);
	if (found === null) return null;
	const digits = found[1]!;
	return place(plainAmount('rank', Number(digits)), at, at + found[0].indexOf(digits) + digits.length + (found[0] === digits ? 0 : code >= 48 && code <= 57 ? 2 : 0));
}

function sharpRank(text: string, at: number): FoundAmount | null {
	const found = match(RANK, text, at);
	if (found?.[1] === undefined) return null;
	const low = Number(found[1]);
	const high = found[2] === undefined ? null : Number(found[2]);
	// `#7-0` is a number of something, no place from seven to none.
	if (high !== null && high < low) return null;
	const amount: Amount = high === null ? plainAmount('rank', low) : { ...wordAmount('rank', null), low, high };
	return place(amount, at, at + found[0].length);
}

function place(amount: Amount, start: number, end: number): FoundAmount {
	return { amount, start, end, unscaled: false, limit: false, signed: false };
}
