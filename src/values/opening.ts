import { isDashAt, isDigitAt, isLetterAt, isSpaceAt, lettersEnd, wordMap } from './chars';
import { currencyAt, type CurrencyMark } from './currency';

/** What stands before the digits of an amount. */
export interface Opening {
	readonly approx: boolean;
	readonly bound: 'low' | 'high' | null;
	/** The bound is a sign such as `<`, not a word. */
	readonly limit: boolean;
	/** -1, 1, or 0 where no sign is written. */
	readonly sign: number;
	readonly plusMinus: boolean;
	readonly currency: CurrencyMark | null;
	/** Accountants put a loss in brackets: `$(1.2)B`. */
	readonly bracket: boolean;
	/** Offset of the first digit. */
	readonly end: number;
}

type Word = 'approx' | 'low' | 'high' | 'negative' | 'filler';

/** Words that may stand before a number; those of two words are joined by a space. */
const WORDS = wordMap<Word>([
	['approx', 'about around roughly circa ca c nearly almost approx approximately est estimated implied some an_estimated close_to environ etwa rund fast cerca_de cerca casi près_de'],
	['low', 'over above exceeding minimum min more_than at_least greater_than no_less_than not_less_than no_fewer_than in_excess_of north_of upwards_of well_over just_over über mehr_als plus_de más_de mais_de'],
	['high', 'under below maximum max up_to at_most less_than fewer_than no_more_than not_more_than as_much_as just_under bis_zu moins_de menos_de hasta até'],
	['negative', 'minus'],
	['filler', 'between'],
]);
const FIRST = new Set([...WORDS.keys()].filter(word => word.includes(' ')).map(word => word.slice(0, word.indexOf(' '))));
/** Signs before an East Asian number; the second of `超过` adds nothing. */
const EAST = wordMap<Word>([['approx', '约 約 약 近'], ['low', '超 逾'], ['filler', '过 過']]);
const LONGEST_WORD = 13;
const MOST_PARTS = 7;

/** Whether an amount may open with this character. */
export function opensEast(char: string): boolean {
	return EAST.has(char);
}

/** Whether an amount may open with this lower-case word. */
export function opensAmount(word: string): boolean {
	return WORDS.has(word) || FIRST.has(word);
}

/** Reads up to the first digit of an amount; null when none follows. */
export function openingAt(text: string, at: number): Opening | null {
	let opening: Opening = { approx: false, bound: null, limit: false, sign: 0, plusMinus: false, currency: null, bracket: false, end: at };
	for (let part = 0; part < MOST_PARTS; part++) {
		if (isDigitAt(text, opening.end)) return opening;
		const next = signed(text, opening) ?? priced(text, opening) ?? worded(text, opening);
		if (next === null) return null;
		opening = isSpaceAt(text, next.end) ? { ...next, end: next.end + 1 } : next;
	}
	return null;
}

/** `~`, `<`, `≥`, `±`, `-`, and the bracket of `$(1.2)B`. */
function signed(text: string, opening: Opening): Opening | null {
	const { end: at, limit, sign, currency } = opening;
	const char = text[at] ?? ' ';
	const after = { ...opening, end: at + 1 };
	if ('~≈∼'.includes(char)) return { ...after, approx: true };
	if ('<≤'.includes(char)) return { ...after, bound: 'high', limit: true };
	if ('>≥'.includes(char)) return { ...after, bound: 'low', limit: true };
	if (char === '=') return limit ? after : null;
	if (char === '±') return { ...after, plusMinus: true };
	if (char === '+') return sign === 0 ? { ...after, sign: 1 } : null;
	if (char === '(') return currency !== null && isDigitAt(text, at + 1) ? { ...after, bracket: true } : null;
	if (isDashAt(text, at)) return sign === 0 && !isSpaceAt(text, at + 1) && text[at + 1] !== '>' ? { ...after, sign: -1 } : null;
	// `约3.5万`, `超过200亿`.
	const east = EAST.get(char);
	return east === undefined ? null : meaning(after, east);
}

function priced(text: string, opening: Opening): Opening | null {
	const mark = opening.currency === null ? currencyAt(text, opening.end) : null;
	return mark === null ? null : { ...opening, currency: mark, end: opening.end + mark.length };
}

function worded(text: string, opening: Opening): Opening | null {
	if (!isLetterAt(text, opening.end)) return null;
	const end = lettersEnd(text, opening.end);
	if (end - opening.end > LONGEST_WORD) return null;
	const first = text.slice(opening.end, end).toLowerCase();
	const long = FIRST.has(first) ? longWord(text, first, end) : null;
	const word = long?.word ?? WORDS.get(first);
	return word === undefined ? null : meaning({ ...opening, end: long?.end ?? (text[end] === '.' ? end + 1 : end) }, word);
}

function meaning(opening: Opening, word: Word): Opening {
	if (word === 'filler') return opening;
	return word === 'approx' ? { ...opening, approx: true } : word === 'negative' ? { ...opening, sign: -1 } : { ...opening, bound: word };
}

/** Of two or three words: `up to`, `no less than`. */
function longWord(text: string, first: string, end: number): { word: Word; end: number } | null {
	let words = first;
	let stop = end;
	for (let more = 0; more < 2 && isSpaceAt(text, stop); more++) {
		const next = lettersEnd(text, stop + 1);
		if (next - stop > LONGEST_WORD) return null;
		words = `${words} ${text.slice(stop + 1, next).toLowerCase()}`;
		stop = next;
		const word = WORDS.get(words);
		if (word !== undefined) return { word, end: stop };
	}
	return null;
}
