import type { DateForm } from '../model/edit';
import type { ListItem } from '../model/note';
import { withoutBlockId } from '../parse/block-id';
import { isBlank, isSpace } from '../parse/characters';
import { taskSigns, type TaskSign } from '../parse/task-signs';
import { sourceOf } from './source-of';

/** What marks a day as done or as due. */
type DaySign = 'done' | 'due';

/** A day with its sign: where it stands, with the blanks before it where other blanks or nothing follow, and where the day itself does. */
export interface WrittenDay {
	readonly start: number;
	readonly end: number;
	readonly dayAt: number;
	readonly day: string;
	/** Whether no marks stand between the sign and the day, so that it may be taken out. */
	readonly isWhole: boolean;
}

export function writeDay(sign: DaySign, form: DateForm, day: string): string {
	if (form === 'field') return sign === 'done' ? `[completion:: ${day}]` : `[due:: ${day}]`;
	return sign === 'done' ? `✅ ${day}` : `📅 ${day}`;
}

/** A day of no calendar, with an entity that only text shows as the character: in code, math and the names of notes it stands as it is. */
const PROBE = { source: '&#48;000-00-00', shown: '0000-00-00' };

/** The day on which an item is due, of several the first, as it is read; null where none is shown, 'hidden' where other words cannot stand in its place. */
export function dueIn({ rawLine, raw, text }: ListItem, from: number): WrittenDay | 'hidden' | null {
	const sign = taskSigns(text).find(({ kind }) => kind === 'due');
	if (sign === undefined || sign.day === null) return null;
	const words = rawLine.trimEnd().length - raw.length;
	if (!rawLine.startsWith(raw, words)) return 'hidden';
	const source = raw.slice(0, withoutBlockId(raw, 0, raw.length)).trimEnd();
	const found = sourceOf(source, text, { start: sign.dayAt, end: sign.dayAt + sign.day.length }, PROBE);
	return found === null ? 'hidden' : written(rawLine, from, { ...sign, start: words + found.start - (sign.dayAt - sign.start), end: words + found.end + (sign.end - sign.dayAt - sign.day.length), dayAt: words + found.start, day: sign.day }, text.slice(sign.start, sign.end));
}

/** The day on which it was done, where that is the last of its words, as they are written and as they are shown. */
export function doneAtEnd({ rawLine, text }: ListItem, from: number): WrittenDay | null {
	const last = taskSigns(rawLine.slice(from)).at(-1);
	const shown = taskSigns(text).at(-1);
	if (last?.kind !== 'done' || last.day === null || from + last.end !== endOfWords(rawLine, from)) return null;
	if (shown?.kind !== 'done' || shown.day !== last.day || text.slice(shown.end).trim() !== '') return null;
	return written(rawLine, from, { ...last, start: from + last.start, end: from + last.end, dayAt: from + last.dayAt, day: last.day }, text.slice(shown.start, shown.end));
}

/** Where the words of a line end: before trailing blanks and the block's id. */
export function endOfWords(line: string, from: number): number {
	return blanksBefore(line, from, withoutBlockId(line, from, line.length));
}

/** The days that a text shows, each with its kind. */
export function daysIn(text: string): string[] {
	return taskSigns(text).flatMap(({ kind, day }) => (day === null ? [] : [dayOf(kind, day)]));
}

export function dayOf(kind: TaskSign['kind'], day: string): string {
	return `${kind} ${day}`;
}

/** A text without its days, to compare what else it says. */
export function withoutDays(text: string): string {
	const parts: string[] = [];
	let at = 0;
	for (const { start, end, day } of taskSigns(text)) {
		if (day === null) continue;
		parts.push(text.slice(at, start));
		at = end;
	}
	return [...parts, text.slice(at)].join('').replace(/\s+/g, ' ').trim();
}

function written(line: string, from: number, { start, end, dayAt, day }: Omit<WrittenDay, 'isWhole'>, shown: string): WrittenDay {
	const isApart = end === line.length || isSpace(line.charCodeAt(end));
	return { start: isApart ? blanksBefore(line, from, start) : start, end, dayAt, day, isWhole: line.slice(start, end) === shown };
}

function blanksBefore(line: string, from: number, at: number): number {
	let start = at;
	while (start > from && isBlank(line.charCodeAt(start - 1))) start--;
	return start;
}
