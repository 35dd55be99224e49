import type { Inline, Link, ListItem } from '../model/note';
import type { Plan } from './plan';
import { itemOf, type ReadLine } from './read-line';
import { withoutDays } from './written-days';

interface Wanted {
	readonly status: string | null;
	/** Whether its words are as they were; else they are so but for the dates at their end. */
	readonly isWordsKept: boolean;
}

/** Whether the line holds the item that it held, with this status, and nothing else. */
export function asItem({ status, isWordsKept }: Wanted): Plan['isAsAsked'] {
	return seen => {
		const [touched] = seen.touched;
		if (touched === undefined) return false;
		const was = seen.before(touched.before.from);
		const now = seen.after(touched.after.from);
		const [old, item] = [itemOf(was), itemOf(now)];
		if (old === null || item === null || item.status !== status || !isLikeBefore(was, now)) return false;
		return isWordsKept ? old.raw === item.raw && old.text === item.text : sameButDays(old, item);
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
		now.headings === was.headings
	);
}

function sameButDays(old: ListItem, item: ListItem): boolean {
	return withoutDays(old.text) === withoutDays(item.text) && sameLinks(old, item);
}

export function sameLinks({ links: old }: Inline, { links: now }: Inline): boolean {
	return old.length === now.length && old.every((link, at) => sameLink(link, now[at]));
}

function sameLink(a: Link, b: Link | undefined): boolean {
	return a.target === b?.target && a.subpath === b.subpath && a.embed === b.embed;
}
