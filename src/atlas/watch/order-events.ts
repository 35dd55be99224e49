import { foldText } from '../../values/fold-text';
import { dayOf } from './due-group';
import { isClosed } from './make-event';
import type { WatchEvent } from './watch-event';

interface Sortable {
	readonly event: WatchEvent;
	readonly isClosed: boolean;
	readonly end: string;
	readonly start: string;
	readonly subject: string;
}

/** What is open before what is not, by end, start and whom it is about; without a date last. */
export function inOrder(events: readonly WatchEvent[]): WatchEvent[] {
	return sorted(events, 1);
}

/** The same from the last day to the first. */
export function newestFirst(events: readonly WatchEvent[]): WatchEvent[] {
	return sorted(events, -1);
}

function sorted(events: readonly WatchEvent[], turn: 1 | -1): WatchEvent[] {
	const all = events.map((event): Sortable => {
		const { due, lead } = event;
		return { event, isClosed: isClosed(event), end: due === null ? LAST : dayOf(due), start: due?.start ?? '', subject: folded(lead.subject.name) };
	});
	all.sort((a, b) => Number(a.isClosed) - Number(b.isClosed) || turn * (compare(a.end, b.end) || compare(a.start, b.start)) || compare(a.subject, b.subject) || byPlace(a.event, b.event));
	return all.map(({ event }) => event);
}

const LAST = '~';

function byPlace({ lead: a }: WatchEvent, { lead: b }: WatchEvent): number {
	return compare(a.path, b.path) || a.item.line - b.item.line;
}

export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

const foldedNames = new Map<string, string>();
const MOST_KEPT = 20_000;

/** Names are few and come again and again. */
export function folded(name: string): string {
	const known = foldedNames.get(name);
	if (known !== undefined) return known;
	if (foldedNames.size >= MOST_KEPT) foldedNames.clear();
	const found = foldText(name);
	foldedNames.set(name, found);
	return found;
}
