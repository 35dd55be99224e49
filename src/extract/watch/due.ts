import type { DateSpan } from '../../model/value';
import { addDays } from '../../values/calendar';
import { formatDate } from '../../values/format-date';
import { readValue } from '../../values/read';
import type { WatchItem } from '../../model/watch';
import { withDaysOfYear } from './days-of-year';
import { ownDates, withoutDates } from './own-dates';
import { figuresOf, HAS_FIGURE, NO_FIGURES } from './told-figures';

const NO_CONTEXT = { header: '', row: '', section: '', tags: [] };

export type Due = Pick<WatchItem, 'due' | 'dueWords'>;

export const NEVER: Due = { due: null, dueWords: null };

/** Due on the day that is written into it. */
export function dueAt(day: string): Due {
	const due: DateSpan = { start: day, end: day, precision: 'day', range: false, phase: null };
	return { due, dueWords: formatDate(due) };
}

/** When an item is due by its words: by the first date that it names, but for those of other matters. */
export function dueIn(text: string): Due {
	const { words, year } = withDaysOfYear(text);
	const { date } = readValue(withoutOthers(words), { ...NO_CONTEXT, header: year });
	return date === null ? NEVER : dueOn(date, text);
}

function withoutOthers(text: string): string {
	const { dates } = HAS_FIGURE.test(text) ? figuresOf(text) : NO_FIGURES;
	const own = dates.length === 0 ? dates : ownDates(text, dates);
	return own.length === dates.length ? text : withoutDates(text, dates.filter(date => !own.includes(date)));
}

/**
 * When what is told of with this date is due: what should be there "by 2027" when 2027 comes, what has to
 * last "through 2026" at its end, what comes "after 2028" after it.
 */
export function dueOn(date: DateSpan, text: string): Due {
	const { start, end } = date;
	if (start === null && end !== null) {
		const lasts = LASTING.get(boundBefore(end.slice(0, 4), text)) ?? null;
		const words = told(date, text, lasts === null ? formatDate(date) : formatDate(date).replace(/^by\b/, lasts));
		return { due: lasts === null ? unitOf(date) : { ...date, start: end, precision: 'day', range: false }, dueWords: words };
	}
	const isAfter = start !== null && end === null && AFTER.test(text);
	// Due after a unit: it is told by the unit before, as the note does.
	const words = isAfter ? formatDate({ ...date, start: null, end: addDays(start, -1) }).replace(/^by\b/, 'after') : formatDate(date).replace(/^since\b/, 'from');
	return { due: date, dueWords: told(date, text, words) };
}

const BOUNDS = /\b(?:by|before|through|thru|until|till)\b/gi;
/** Words by which what is asked holds up to a date, as they are shown. */
const LASTING: ReadonlyMap<string, string> = new Map([['through', 'through'], ['thru', 'through'], ['until', 'until'], ['till', 'until']]);
const AFTER = /\b(?:past|after|beyond)\b/i;

/** The last word before a year that sets an end. */
function boundBefore(year: string, text: string): string {
	const at = text.lastIndexOf(year);
	const found = (at < 0 ? text : text.slice(0, at)).match(BOUNDS);
	return found?.[found.length - 1]?.toLowerCase() ?? '';
}

/** The unit that a deadline names. */
export function unitOf(deadline: DateSpan): DateSpan {
	const { date } = readValue(formatDate(deadline).replace(/^by\b/, 'in'), NO_CONTEXT);
	return date === null ? deadline : { ...date, phase: deadline.phase };
}

function told({ phase }: DateSpan, text: string, words: string): string {
	if (phase === 'expected' && /\bexpect/i.test(text)) return `expected ${words}`;
	return phase === 'delayed' ? `${words}, delayed` : words;
}
