import type { DateForm } from '../model/edit';
import { withoutBlockId } from '../parse/block-id';
import { isBlank } from '../parse/characters';

/** A stretch of a line: [start, end). */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** A date with its sign: where it stands with the blanks before it, and where its day does. */
export interface WrittenDay extends Stretch {
	readonly dayStart: number;
	readonly day: string;
}

/** What marks a day as done or as due. */
export type DaySign = 'done' | 'due';

const DAY = String.raw`(\d{4}-\d{2}-\d{2})`;
const MARKED: Readonly<Record<DaySign, RegExp>> = {
	done: new RegExp(String.raw`(?:✅\uFE0F?[ \t]{0,4}${DAY}|\[completion::[ \t]{0,4}${DAY}\]|\(completion::[ \t]{0,4}${DAY}\))`, 'gu'),
	due: new RegExp(String.raw`(?:[📅📆🗓]\uFE0F?[ \t]{0,4}${DAY}|\[due::[ \t]{0,4}${DAY}\]|\(due::[ \t]{0,4}${DAY}\))`, 'gu'),
};
const WRITTEN: Readonly<Record<DaySign, Readonly<Record<DateForm, (day: string) => string>>>> = {
	done: { emoji: day => `✅ ${day}`, field: day => `[completion:: ${day}]` },
	due: { emoji: day => `📅 ${day}`, field: day => `[due:: ${day}]` },
};

export function writeDay(sign: DaySign, form: DateForm, day: string): string {
	return WRITTEN[sign][form](day);
}

/** The dates with this sign of a line, from an offset on. */
export function daysIn(line: string, from: number, sign: DaySign): WrittenDay[] {
	return [...line.slice(from).matchAll(MARKED[sign])].map(match => {
		const [marked, ...groups] = match;
		const day = groups.find(group => group !== undefined) ?? '';
		const start = from + match.index;
		return { start: blanksBefore(line, from, start), end: start + marked.length, dayStart: start + marked.indexOf(day), day };
	});
}

/** A text without its dates, to compare what else it says. */
export function withoutDays(text: string): string {
	return text.replace(MARKED.done, '').replace(MARKED.due, '').replace(/\s+/g, ' ').trim();
}

/** Where the words of a line end: before trailing blanks and the block's id. */
export function endOfWords(line: string, from: number): number {
	const end = blanksBefore(line, from, withoutBlockId(line, from, line.length));
	return blanksBefore(line, from, end);
}

/** The date with this sign at the end of a line's words. */
export function dayAtEnd(line: string, from: number, sign: DaySign): WrittenDay | null {
	const last = daysIn(line, from, sign).at(-1);
	return last !== undefined && last.end === endOfWords(line, from) ? last : null;
}

function blanksBefore(line: string, from: number, at: number): number {
	let start = at;
	while (start > from && isBlank(line.charCodeAt(start - 1))) start--;
	return start;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether an ISO day is one of the calendar: 2026-02-30 is none. */
export function isDay(text: string): boolean {
	const [, year = '', month = '', day = ''] = ISO_DAY.exec(text) ?? [];
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
