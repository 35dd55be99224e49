import { isLetter, isSpace, lettersEnd, wordMap } from './chars';

export interface Per {
	/** `year`, `lb`, `share` ... */
	readonly word: string;
	/** Offset after it. */
	readonly end: number;
}

const CANONICAL = wordMap<string>([
	['year', 'yr year annum yrs y a p.a annually annualized annualised yearly jahr an año'],
	['month', 'mo month mth monthly'],
	['quarter', 'qtr quarter quarterly q'],
	['week', 'wk week weekly'],
	['day', 'd day daily'],
	['hour', 'hr h hour hourly'],
	['minute', 'min minute'],
	['second', 's sec second'],
]);

/** Words with capitals that a figure can be counted per; others must be lower case. */
const UNITS = new Set('MWh kWh GWh TWh MW kW GW GB TB PB GPU MMBtu MMBTU W kWp L TEU CPU FTE Wh Mtok M'.split(' '));
const ADVERB = /\s(?:(annually|annualized|annualised|yearly|monthly|quarterly|weekly|daily)\b|(?:a|an|each)\s(year|month|quarter|week|day|hour|share|barrel|tonne|ton|pound|ounce|unit)\b|(p\.a)\.?)/y;
/** `80 MW electric per unit`: at most two words between. */
const LATER = /(?:\s[a-z]{1,14}){0,2}?\s(?:per|je|pro|par)\s/y;

/** What the amount that ends at `at` is counted per, or null. */
export function perAt(text: string, at: number): Per | null {
	const code = text.charCodeAt(at);
	if (code === 47) return perWord(text, at + 1);
	if (!isSpace(code)) return null;
	if (text.charCodeAt(at + 1) === 47) return perWord(text, isSpace(text.charCodeAt(at + 2)) ? at + 3 : at + 2);
	if (!isLetter(text.charCodeAt(at + 1))) return null;
	return adverbAt(text, at) ?? laterAt(text, at);
}

function adverbAt(text: string, at: number): Per | null {
	ADVERB.lastIndex = at;
	const found = ADVERB.exec(text);
	const word = found?.[1] ?? found?.[2] ?? found?.[3];
	return word === undefined ? null : { word: CANONICAL.get(word) ?? word, end: ADVERB.lastIndex };
}

function laterAt(text: string, at: number): Per | null {
	LATER.lastIndex = at;
	return LATER.test(text) ? perWord(text, LATER.lastIndex) : null;
}

function perWord(text: string, at: number): Per | null {
	const end = lettersEnd(text, at);
	if (end === at || end - at > 12) return null;
	const word = text.slice(at, end);
	if (word !== word.toLowerCase() && !UNITS.has(word)) return null;
	return { word: CANONICAL.get(word) ?? word, end };
}
