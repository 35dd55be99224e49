import { found, type FoundAmount } from './found-amount';
import { plainAmount } from './word-value';
import { match } from './match';

const COLON = /(\d{1,4}(?:\.\d{1,4})?)\s?:\s?(\d{1,4}(?:\.\d{1,4})?)(?![\d:])/y;
const SLASH = /(\d{1,4}(?:\.\d)?)(?:\/|\s\/\s(?=100?(?!\d)|5(?!\d)))(\d{1,4})(?![\d/A-Za-z])/y;
const OF = /(\d{1,4})\s(?:out\sof|of)\s(?:the\s)?(\d{1,4})(?![\dA-Za-z,.%]\d|%)/y;
/** Nothing but a falling pair: the score of a match or a vote, since a range rises. */
const SCORE = /(\d{1,3})[-–](\d{1,3})(?=$|\s?\()/y;
const IN = /1\sin\s(\d{1,4})(?![\d,.%])/y;

/** `1:4`, `2/5`, `3 of 5`, `1 in 4` as a fraction, with the words as written; `24/7` and a time of day are none. */
export function ratioAt(text: string, at: number): FoundAmount | null {
	const pair = match(COLON, text, at) ?? (isName(text, at) ? null : match(SLASH, text, at)) ?? match(OF, text, at);
	if (pair !== null) return isTime(pair[0], text, at + pair[0].length) ? null : ratio(Number(pair[1]), Number(pair[2]), pair[0], at);
	const score = at === 0 ? match(SCORE, text, at) : null;
	if (score !== null && Number(score[1]) > Number(score[2])) return ratio(Number(score[1]), Number(score[2]), score[0], at);
	const share = match(IN, text, at);
	return share === null ? null : ratio(1, Number(share[1]), share[0], at);
}

/** `Intel 4/3` names two of a series; `a 2/3 share` and `Supermajority: 2/3` state a part. */
function isName(text: string, at: number): boolean {
	return /(?:^|\s)[A-Z][A-Za-z]{1,14}\s$/.test(text.slice(Math.max(0, at - 17), at));
}

function isTime(written: string, text: string, end: number): boolean {
	if (written === '24/7' || written === '9/11') return true;
	return /^\d{2}:\d{2}$|^\d:\d{2}$/.test(written) && (/^\s?(?:am|pm|AM|PM|UTC|GMT|ET|CET|h\b)/.test(text.slice(end, end + 5)) || /^[01]\d:\d{2}$/.test(written));
}

function ratio(part: number, whole: number, written: string, at: number): FoundAmount | null {
	if (whole === 0 || (whole >= 1900 && whole < 2100)) return null;
	return found(plainAmount('ratio', Number((part / whole).toPrecision(12)), written), at, at + written.length);
}
