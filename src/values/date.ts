import type { DateSpan } from '../model/value';
import { addDays, hullSpan } from './calendar';
import { isLetter, lettersEnd } from './chars';
import { spanAt } from './date-span';
import { ABOUT, BOUNDS, FILLERS, type Bound } from './date-words';
import { type SpanMark } from './date-year';
import { match } from './match';

export interface FoundDate {
	readonly span: DateSpan;
	readonly start: number;
	readonly end: number;
	/** `~2027`, `around 2030`. */
	readonly approx: boolean;
}

const LONGEST_WORD = 9;
const MOST_WORDS = 4;

/**
 * The date that begins at `at`, with words such as `by` or `since` before it, or null. Without a
 * year of its own a day takes `year`, where that is known.
 */
export function dateAt(text: string, at: number, year: number | null = null): FoundDate | null {
	let from = at;
	let bound: Bound | null = null;
	let approx = false;
	for (let words = 0; words < MOST_WORDS; words++) {
		const code = text.charCodeAt(from);
		if (code === 126 || code === 0x2248) {
			approx = true;
			from++;
			continue;
		}
		const mark = spanAt(text, from, year);
		if (mark !== null) return closed(text, at, mark, bound, approx, year);
		const opening = isLetter(code) ? openingAt(text, from) : null;
		if (opening === null) return null;
		bound = opening.bound ?? bound;
		approx ||= opening.approx;
		from = opening.end;
	}
	return null;
}

interface DateOpening {
	readonly bound: Bound | null;
	readonly approx: boolean;
	readonly end: number;
}

const AS = /\s(?:of|early as|soon as|late as)(?=\s)/y;
const NOT = /(?:no|not)\s(later than|earlier than|before|until)\s/iy;

function openingAt(text: string, at: number): DateOpening | null {
	const end = lettersEnd(text, at);
	if (end - at > LONGEST_WORD) return null;
	const word = text.slice(at, end).toLowerCase();
	const bound = BOUNDS.get(word) ?? (word === 'between' ? 'since' : text.slice(at, end) === 'NET' ? 'since' : null);
	if (bound !== null) return { bound, approx: false, end: skipThe(text, end) };
	if (ABOUT.has(word)) return { bound: null, approx: true, end: skipThe(text, text[end] === '.' ? end + 1 : end) };
	if (FILLERS.has(word)) return { bound: null, approx: false, end: skipThe(text, word === 'as' ? end + (match(AS, text, end)?.[0].length ?? 0) : end) };
	const not = word === 'no' || word === 'not' ? match(NOT, text, at) : null;
	return not === null ? null : { bound: not[1] === 'later than' ? 'until' : 'since', approx: false, end: at + not[0].length };
}

const GAP = /[\s-](?:the\s)?/y;

function skipThe(text: string, at: number): number {
	return at + (match(GAP, text, at)?.[0].length ?? 0);
}

const JOINT = /\s?[-–—/]\s?|\s(?:to|through|thru|until|till)\s/y;
const AND = /\sand\s/y;
const NOW = /\s?[-–—]\s?(?:present|now|today|ongoing|current|date)(?![A-Za-z])|\s(?:to|until)\s(?:present|now|today|date)(?![A-Za-z])|\s(?:onwards?|and beyond|and later|or later)(?![A-Za-z])/iy;

/** Reads what follows a date: the end of a span, or that it has none. */
function closed(text: string, start: number, mark: SpanMark, bound: Bound | null, approx: boolean, year: number | null): FoundDate {
	const open = openEnd(text, mark.end);
	if (open !== null) return { span: { ...mark.span, end: null, range: true }, start, end: open, approx };
	const last = mark.span.end === null ? null : rangeEnd(text, mark, bound, year);
	if (last !== null) return { span: hullSpan(mark.span, last.span), start, end: last.end, approx };
	return { span: bounded(mark.span, bound), start, end: mark.end, approx };
}

/** `2026+`, `2023-`, `2019-present`, `2027 onwards`: the offset after it, or null. */
function openEnd(text: string, end: number): number | null {
	const code = text.charCodeAt(end);
	if (code === 43) return end + 1;
	if ((code === 45 || code === 0x2013 || code === 0x2014) && (end === text.length - 1 || text[end + 1] === ')')) return end + 1;
	if (code !== 32 && code !== 45 && code !== 0x2013 && code !== 0x2014) return null;
	const found = match(NOW, text, end);
	return found === null ? null : end + found[0].length;
}

function rangeEnd(text: string, mark: SpanMark, bound: Bound | null, year: number | null): SpanMark | null {
	const joint = match(JOINT, text, mark.end) ?? (bound === 'since' ? match(AND, text, mark.end) : null);
	if (joint === null || bound === 'before' || bound === 'after') return null;
	const last = spanAt(text, mark.end + joint[0].length, year);
	if (last?.span.end == null || mark.span.start === null) return null;
	return last.span.end > mark.span.start ? last : null;
}

function bounded(span: DateSpan, bound: Bound | null): DateSpan {
	const { start, end, precision, phase } = span;
	switch (bound) {
		case 'until':
			return { start: null, end, precision, range: true, phase };
		case 'since':
			return { start, end: null, precision, range: true, phase };
		case 'before':
			return { start: null, end: start === null ? null : addDays(start, -1), precision, range: true, phase };
		case 'after':
			return { start: end === null ? null : addDays(end, 1), end: null, precision, range: true, phase };
		case null:
			return span;
	}
}
