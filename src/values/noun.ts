import { isLetterAt, isSpaceAt, isUpperAt, isWordPartAt, lettersEnd } from './chars';
import { opensDate } from './date-words';

export interface Noun {
	/** As written: `data centers`. */
	readonly words: string;
	/** Offset after it. */
	readonly end: number;
	/** It is a plural, so that the number before it surely counts it. */
	readonly plural: boolean;
}

const STOPS = new Set(
	('x a an the of to for with and or vs versus per via than is are was were be been has have had will would can could might if but nor so yet up down out off ' +
		'over under above below within among across against into onto upon near this that these those its their our his her ' +
		'total cumulative target targets each more most less fewer many much other others additional extra further combined overall worldwide global yoy qoq mom ytd ttm ltm est et al high low lower higher ' +
		'now today current currently direct once ago plus minus times due only also already still left right all both either new').split(' '),
);
/** End in `s` without being plurals. */
const NO_PLURALS = new Set(['sales', 'news', 'gas', 'plus', 'series', 'business', 'previous', 'various', 'gross', 'this', 'always', 'perhaps', 'biogas', 'aerospace', 'canvas', 'atlas', 'texas', 'its', 'was', 'has', 'does', ...'earnings returns revenues savings gains margins profits prices costs rates'.split(' ')]);
const PEOPLE = new Set(['people', 'staff', 'personnel', 'headcount', 'workers', 'children', 'women', 'men']);
const LONGEST_WORD = 24;

/** What a count counts: the words after it up to the first plural, else one word, else null. */
export function nounAt(text: string, at: number, most = 3): Noun | null {
	const start = at + 1;
	if (!isSpaceAt(text, at) || !isLetterAt(text, start)) return null;
	let first = -1;
	let from = start;
	for (let count = 0; count < most; count++) {
		const end = nounWordEnd(text, from);
		if (end === from || end - from > LONGEST_WORD) break;
		const word = text.slice(from, end);
		if (isStop(word)) break;
		// `Siemens` may be a name before what is counted.
		const isName = most > 3 && isUpperAt(text, from) && isSpaceAt(text, end) && isLetterAt(text, end + 1);
		if (isPlural(word) && !isName) return { words: text.slice(start, end), end, plural: true };
		if (first < 0) first = end;
		if (!isSpaceAt(text, end) || !isLetterAt(text, end + 1)) break;
		from = end + 1;
	}
	if (first < 0 || isDescription(text.slice(start, first))) return null;
	return { words: text.slice(start, first), end: first, plural: false };
}

/** Letters and digits, with hyphens and apostrophes inside: `state-linked`, `TPUv7`. */
function nounWordEnd(text: string, from: number): number {
	let end = lettersEnd(text, from);
	while (end < text.length && end - from <= LONGEST_WORD && (isWordPartAt(text, end) || (/[-.'’&]/.test(text[end]!) && isWordPartAt(text, end + 1)))) end++;
	return end;
}

function isStop(word: string): boolean {
	return STOPS.has(word.toLowerCase()) || opensDate(word.split('-')[0]!.toLowerCase()) || word === 'p.a';
}

function isPlural(word: string): boolean {
	const lower = word.toLowerCase();
	if (PEOPLE.has(lower)) return true;
	return lower.length > 2 && /[^siu]s$|(?:[md]au|ies|ees|shoes|menus|taxis|skis|rigs|gpus|cpus|tpus|npus|xpus|fpus|skus)$/.test(lower) && !NO_PLURALS.has(lower);
}

/** Adverbs, participles and adjectives say something of the count; they are not what is counted. */
function isDescription(word: string): boolean {
	return /(?:ly|ed|ing|ive|wide|able|ous|ful|al|ic|ary)$/.test(word) && word.length > 4;
}

/** Whether a row's label names things that can be counted: `Nuclear reactors`, not `P/E` or `Sales`. */
export function isPluralLabel(label: string): boolean {
	const last = label.slice(label.lastIndexOf(' ') + 1);
	return /^[A-Za-z]{4,20}$/.test(last) && isPlural(last) && !/^(?:multiples|times|metrics|volumes|speeds|levels|yields|expectations|estimates)$/i.test(last);
}
