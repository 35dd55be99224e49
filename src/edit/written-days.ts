import type { DateForm } from '../model/edit';
import { withoutBlockId } from '../parse/block-id';
import { isBlank, isSpace } from '../parse/characters';
import { taskSigns, type TaskSign } from '../parse/task-signs';

/** What marks a day as done or as due. */
type DaySign = 'done' | 'due';

/** A day with its sign: where it stands, with the blanks before it where other blanks or nothing follow, and where the day itself does. */
export interface WrittenDay {
	readonly start: number;
	readonly end: number;
	readonly dayAt: number;
	readonly day: string;
}

export function writeDay(sign: DaySign, form: DateForm, day: string): string {
	if (form === 'field') return sign === 'done' ? `[completion:: ${day}]` : `[due:: ${day}]`;
	return sign === 'done' ? `✅ ${day}` : `📅 ${day}`;
}

/** The day on which an item is due: of several the first, as it is read. */
export function dueIn(line: string, from: number): WrittenDay | null {
	return written(line, from, signsFrom(line, from).find(({ kind }) => kind === 'due'));
}

/** The day on which it was done, where that is the last of its words. */
export function doneAtEnd(line: string, from: number): WrittenDay | null {
	const last = signsFrom(line, from).at(-1);
	return last?.kind === 'done' && from + last.end === endOfWords(line, from) ? written(line, from, last) : null;
}

/** Where the words of a line end: before trailing blanks and the block's id. */
export function endOfWords(line: string, from: number): number {
	return blanksBefore(line, from, withoutBlockId(line, from, line.length));
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

function signsFrom(line: string, from: number): TaskSign[] {
	return taskSigns(line.slice(from));
}

function written(line: string, from: number, sign: TaskSign | undefined): WrittenDay | null {
	if (sign === undefined || sign.day === null) return null;
	const end = from + sign.end;
	const isApart = end === line.length || isSpace(line.charCodeAt(end));
	return { start: isApart ? blanksBefore(line, from, from + sign.start) : from + sign.start, end, dayAt: from + sign.dayAt, day: sign.day };
}

function blanksBefore(line: string, from: number, at: number): number {
	let start = at;
	while (start > from && isBlank(line.charCodeAt(start - 1))) start--;
	return start;
}
