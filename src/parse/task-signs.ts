/** What the Tasks plugin writes into an item beside its words. */
export type TaskSignKind = 'due' | 'done' | 'recurs' | 'other';

/** Where such a sign stands in a text: [start, end). */
export interface TaskSign {
	readonly kind: TaskSignKind;
	readonly start: number;
	readonly end: number;
	/** ISO day that it states, with where that begins; null for signs of no day. */
	readonly day: string | null;
	readonly dayAt: number;
}

/** An emoji with its day or its rule, or a field in brackets. */
const SIGN = /([\u{1F4C5}\u{1F4C6}\u{1F5D3}\u2705\u23F3\u231B\u{1F6EB}\u2795\u274C])\uFE0F? {0,9}(\d{4}-\d\d-\d\d)(?!\d)|(\u{1F501})\uFE0F? {0,9}[A-Za-z0-9][A-Za-z0-9, !]{0,200}|[[(] {0,9}(due|completion|repeat|scheduled|start|created|cancelled)::([^[\]()]{1,200})[\])]/gu;

const KINDS: ReadonlyMap<string, TaskSignKind> = new Map([
	['\u{1F4C5}', 'due'], ['\u{1F4C6}', 'due'], ['\u{1F5D3}', 'due'], ['due', 'due'], ['\u2705', 'done'], ['completion', 'done'], ['\u{1F501}', 'recurs'], ['repeat', 'recurs'],
]);

/**
 * The signs in the forms that the Tasks plugin reads, in the order of the text. A field or emoji of a day without a real day is
 * none: a bare `✅` is a tick of the author's own.
 */
export function taskSigns(text: string): TaskSign[] {
	const signs: TaskSign[] = [];
	for (const found of text.matchAll(SIGN)) {
		const [all, emoji, dayBehind, recurrence, field, value] = found;
		const kind = KINDS.get(emoji ?? recurrence ?? field ?? '') ?? 'other';
		const day = kind === 'recurs' ? null : (dayBehind ?? value?.trim() ?? '');
		if (day !== null && !isDay(day)) continue;
		const words = recurrence === undefined ? all : all.trimEnd();
		signs.push({ kind, start: found.index, end: found.index + words.length, day, dayAt: day === null ? -1 : found.index + all.indexOf(day) });
	}
	return signs;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A day that the calendar has, as an ISO date. */
export function isDay(text: string): boolean {
	if (!DAY.test(text)) return false;
	const [year, month, day] = text.split('-').map(Number) as [number, number, number];
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
