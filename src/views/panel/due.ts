import type { DateSpan } from '../../model/value';
import { addDays } from '../../values/calendar';
import { formatDate } from '../../values/format-date';

/** Words that open one end of a date and say more than "by" and "since". */
const OPENINGS = {
	end: [[/\b(?:through|thru|throughout)\b/i, 'through'], [/\b(?:until|till)\b/i, 'until']],
	start: [[/\b(?:past|after|beyond)\b/i, 'after']],
} as const;

/** When something is due, in short words near those of the note: "Q1 2026", "by Jun 2026", "after 2028", "through 2026". */
export function dueWords(due: DateSpan, text: string): string {
	const words = spanWords(due, text);
	if (due.phase === 'expected' && /\bexpect/i.test(text)) return `expected ${words}`;
	return due.phase === 'delayed' ? `${words}, delayed` : words;
}

function spanWords(due: DateSpan, text: string): string {
	const { start, end } = due;
	if (start !== null && end !== null) return formatDate(due);
	const opening = OPENINGS[start === null ? 'end' : 'start'].find(([pattern]) => pattern.test(text))?.[1];
	if (start === null) return formatDate(due).replace(/^by\b/, opening ?? 'by');
	// Due after a unit: it is told by the unit before, as the note does.
	if (opening !== undefined) return formatDate({ ...due, start: null, end: addDays(start, -1) }).replace(/^by\b/, opening);
	return formatDate(due).replace(/^since\b/, 'from');
}

/** The last day has gone by and nobody has said what came of it. */
export function isOverdue(due: DateSpan | null, today: string): boolean {
	return due?.end != null && due.end < today;
}
