import { plainAmount, wordAmount } from './word-value';
import { found, type FoundAmount } from './found-amount';
import type { Amount } from '../model/value';
import { match } from './match';

const RANK = /#(\d{1,4})(?:\s?[-–]\s?#?(\d{1,4}))?\+?(?![A-Za-z0-9])/y;
const NUMBER = /(?:No\.?|Nº|Nr\.?|number)\s?(\d{1,4})(?![A-Za-z0-9,.]|\s[a-z]+s\b)/y;
const ORDINAL = /(\d{1,3})(?:st|nd|rd|th)(?:[\s-](?:largest|biggest|most|best|in\s|globally|worldwide|nationally|overall|place|ranked|by\s|leading|highest|lowest)|(?=$|\s?[(,;:–—/]))/y;
const TOP = /top[\s-](\d{1,3})(?=$|\s?[(,;:–—/]|\s(?:globally|worldwide|nationally|overall|in|by|position)(?![a-z]))/iy;
/** Words before a place that say among whom it is. */
const SCOPE = /^(?:the\s|ranked\s|rank\s|still\s|(?:world|global|globally|worldwide|national|US|U\.S\.|UK|EU|Europe|Asia|China|India|Japan|Korea|America|[A-Z][a-z]{1,15}['’]s)\s){1,2}$/i;

const LABEL = /^(?:(?:global |world )?rank(?:ing)?|(?:market )?place|market position|position|#|rang|platz|puesto|posición|posição)$/i;

/** A label that asks for a place among others. */
export function isRankLabel(label: string): boolean {
	return LABEL.test(label);
}

/** `#2`, `#1-2 globally`, `No. 3`, `2nd largest`. */
export function rankAt(text: string, at: number): FoundAmount | null {
	const code = text.charCodeAt(at);
	if (code === 35) return sharpRank(text, at);
	const isOrdinal = code >= 48 && code <= 57;
	const written = match(isOrdinal ? ORDINAL : NUMBER, text, at);
	// `3rd` and no more is a place only as the head of a cell.
	if (written === null || (at > 0 && /^\d+..$/.test(written[0]))) return null;
	const digits = written[1]!;
	return found(plainAmount('rank', Number(digits)), at, isOrdinal ? at + digits.length + 2 : at + written[0].length);
}

/** `Top 5`, `top-10 globally`: that place or better. */
export function topAt(text: string, at: number): FoundAmount | null {
	const top = match(TOP, text, at);
	const value = Number(top?.[1]);
	return top === null ? null : found({ ...plainAmount('rank', value), high: value }, at, at + top[0].length);
}

/** `World #1`, `China's #2`, `World's 3rd largest`: a place with those before it among whom it is. */
export function isScope(before: string): boolean {
	return before.length < 30 && SCOPE.test(before);
}

function sharpRank(text: string, at: number): FoundAmount | null {
	const places = match(RANK, text, at);
	if (places === null) return null;
	const low = Number(places[1]);
	const high = places[2] === undefined ? null : Number(places[2]);
	// `#7-0` is a number of something, no place from seven to none.
	if (high !== null && high < low) return null;
	const amount: Amount = high === null ? plainAmount('rank', low) : { ...wordAmount('rank', null), low, high };
	return found(amount, at, at + places[0].length);
}
