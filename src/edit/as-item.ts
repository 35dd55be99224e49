import type { Inline, Link, ListItem } from '../model/note';
import type { Plan } from './plan';
import { itemOf, type ReadLine } from './read-line';
import { daysIn, withoutDays } from './written-days';

interface Wanted {
	readonly status: string | null;
	/** The days that its words show then, which are as they were but for these; null where all of them are as they were. */
	readonly days: readonly string[] | null;
}

/** Whether the line holds the item that it held, with this status, and nothing else. */
export function asItem({ status, days }: Wanted): Plan['isAsAsked'] {
	return seen => {
		const [touched] = seen.touched;
		if (touched === undefined) return false;
		const was = seen.before(touched.before.from);
		const now = seen.after(touched.after.from);
		const [old, item] = [itemOf(was), itemOf(now)];
		if (old === null || item === null || item.status !== status || !isLikeBefore(was, now)) return false;
		return days === null ? old.raw === item.raw && old.text === item.text : sameButDays(old, item, days);
	};
}

/** The same things stand on the line, and the items that it begins within are the same. */
function isLikeBefore(was: ReadLine, now: ReadLine): boolean {
	const outer = was.items.slice(0, -1);
	return (
		was.items.length === now.items.length &&
		outer.every(({ raw, status }, at) => now.items[at]?.raw === raw && now.items[at].status === status) &&
		was.texts.length === now.texts.length &&
		was.cells === null &&
		now.cells === null &&
		now.headings === was.headings &&
		sameAll(was.tags, now.tags)
	);
}

function sameButDays(old: ListItem, item: ListItem, days: readonly string[]): boolean {
	return withoutDays(old.text) === withoutDays(item.text) && sameAll(daysIn(item.text), days) && sameLinks(old, item);
}

function sameAll(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((one, at) => one === b[at]);
}

export function sameLinks({ links: old }: Inline, { links: now }: Inline): boolean {
	return old.length === now.length && old.every((link, at) => sameLink(link, now[at]));
}

function sameLink(a: Link, b: Link | undefined): boolean {
	return a.target === b?.target && a.subpath === b.subpath && a.embed === b.embed;
}
