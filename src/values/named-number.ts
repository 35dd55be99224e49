import { isLetterAt, isSpaceAt, isUpperAt } from './chars';
import { MONTHS } from './date-words';
import type { ReadNumber } from './number';

/** Words whose number is a name, whatever follows: `Phase 3 trials`, `Fortune 500 companies`. */
const HEADS = new Set(
	('phase phases series model level tier gen generation class type section article chapter version v block fab fund mark mk top no nr part stage step group route highway fortune nasdaq ftse ' +
		'russell forbes scope category title rule wave cycle schedule appendix zone lot grade annex tranche train trains basel web euro pillar schedule form aim reg regulation act proposition vision agenda ' +
		'horizon code priority rank line flight apollo sdg catch area terminal runway pier berth dock platform ward wing bay slot node').split(' '),
);
const LONGEST = 20;

const COINS = new Set(['BTC', 'ETH', 'SOL', 'XRP', 'BNB', 'TON', 'USDT', 'USDC', 'DOGE', 'LTC']);

/** `737 MAX`, `911 Turbo`: a number of three digits before a capitalised word that is no plural. */
export function isModelNumber({ value, grouped }: ReadNumber, noun: string | null, plural: boolean): boolean {
	return noun !== null && !plural && !grouped && value >= 100 && value < 10_000 && Number.isInteger(value) && isUpperAt(noun, 0) && !COINS.has(noun);
}

/** A bare number behind a capitalised word belongs to its name: `Boeing 737`, `Nova 2`, `Mistral 7B`; not when it counts something. */
export function isNamedNumber(text: string, at: number, { value, grouped, scale }: ReadNumber, counts: boolean): boolean {
	if (value === 401 && scale === 1e3) return true;
	if (at < 2 || !isSpaceAt(text, at - 1)) return false;
	const end = at - 1;
	let start = end;
	while (start > 0 && end - start < LONGEST && isLetterAt(text, start - 1)) start--;
	if (start === end) return text[end - 1] === '.' ? isNo(text, end) : false;
	const word = text.slice(start, end).toLowerCase();
	if (HEADS.has(word) || MONTHS.has(word)) return true;
	return !counts && isUpperAt(text, start) && (scale !== 1 || !grouped) && (scale !== 1 ? scale <= 1e9 : value < 100_000);
}

function isNo(text: string, end: number): boolean {
	return /(?:^|\s)(?:no|nr|vol|mk)\.$/i.test(text.slice(Math.max(0, end - 5), end));
}

const TITLE = /(?:^|[\s(])(?:Vision|Agenda|Horizon|Windows|Server)\s$/;

/** The year of a name is no date of what bears it: `Vision 2030`, `Windows Server 2019`; `World Cup 2026` is held then. */
export function isNamedYear(text: string, at: number): boolean {
	return at > 5 && isSpaceAt(text, at - 1) && TITLE.test(text.slice(Math.max(0, at - 24), at));
}
