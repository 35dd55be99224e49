import { isLetterAt, isSpace, isSpaceAt, lettersEnd, wordMap } from './chars';
import { opensAmount } from './opening';
import { unitNamed } from './units';
import { match } from './match';

export interface Per {
	/** `year`, `lb`, `share` ... */
	readonly word: string;
	/** Offset after it. */
	readonly end: number;
}

const CANONICAL = wordMap<string>([
	['sq ft', 'psf'],
	['sq m', 'psm'],
	['year', 'pa yr year annum yrs y a p.a annually annualized annualised yearly jahr an año'],
	['month', 'pcm mo month mth monthly'],
	['quarter', 'qtr quarter quarterly q'],
	['week', 'wk week weekly'],
	['day', 'd day daily'],
	['hour', 'hr h hour hourly'],
	['minute', 'min minute'],
	['second', 's sec second'],
]);

/** Words with capitals that a figure can be counted per; others must be lower case. */
const CAPITALS = new Set('GPU CPU FTE Mtok M L'.split(' '));
const ADVERB = /\s(?:(psf|psm|pcm|pa|annually|annualized|annualised|yearly|monthly|quarterly|weekly|daily)\b|(?:a|an|each)\s(year|month|quarter|week|day|hour|share|barrel|tonne|ton|pound|ounce|unit)\b|(p\.a)\.?)/y;
const AREA = /(?:sq\.?|square)\s(?:f(?:oo|ee)?t|m(?:et(?:er|re)s?)?|km)(?![a-z])|[kc]?m[²³]|ft²/y;
/** `80 MW electric per unit`: at most two words between. */
const LATER = /(?:\s[a-z]{1,14}){0,2}?\s(?:per|je|pro|par)\s/y;

/** What the amount that ends at `at` is counted per, or null. */
export function perAt(text: string, at: number): Per | null {
	const code = text.charCodeAt(at);
	if (code === 47) return perWord(text, at + 1);
	if (!isSpace(code)) return null;
	if (text.charCodeAt(at + 1) === 47) return perWord(text, isSpaceAt(text, at + 2) ? at + 3 : at + 2);
	if (!isLetterAt(text, at + 1)) return null;
	return adverbAt(text, at) ?? laterAt(text, at);
}

function adverbAt(text: string, at: number): Per | null {
	const found = match(ADVERB, text, at);
	const word = found?.[1] ?? found?.[2] ?? found?.[3];
	return word === undefined ? null : { word: CANONICAL.get(word) ?? word, end: ADVERB.lastIndex };
}

function laterAt(text: string, at: number): Per | null {
	return match(LATER, text, at) !== null ? perWord(text, LATER.lastIndex) : null;
}

const TIME = /(?:\s[A-Za-z0-9]{1,14}){1,2}\/(?=(?:year|yr|month|mo|week|day|d|annum)(?![A-Za-z]))/y;

/** `22,000 tonnes U/year`: what is measured stands between. */
export function perLater(text: string, at: number): Per | null {
	return match(TIME, text, at) === null ? null : perWord(text, TIME.lastIndex);
}

function perWord(text: string, at: number): Per | null {
	const area = match(AREA, text, at)?.[0];
	if (area !== undefined) return { word: area.startsWith('sq') ? area.replace('.', '') : area, end: at + area.length };
	const end = lettersEnd(text, at);
	if (end === at || end - at > 12) return null;
	const word = text.slice(at, end);
	// `$5B/up to $6B` goes on with another amount.
	if (!CANONICAL.has(word) && opensAmount(word)) return null;
	if (word !== word.toLowerCase() && !CAPITALS.has(word) && unitNamed(word) === null) return null;
	return { word: CANONICAL.get(word) ?? word, end };
}
