import { groupEvents } from './group-events';
import { isDone } from './item-state';
import { isClosed, makeEvent } from './make-event';
import { inOrder } from './order-events';
import { sameEvents } from './same-events';
import { searchItems } from './search-items';
import type { TrackedItem } from './tracked-item';
import type { WatchEvent } from './watch-event';
import type { WatchListing, WatchWish } from './watch-wish';

/** The watch items as they are wished for. Total: every item that is wished for is in one event. */
export function arrangeWatch(items: readonly TrackedItem[], wish: WatchWish): WatchListing {
	const found = eventsOf(items, wish);
	const groups = groupEvents(found, wish);
	const closed = found.filter(isClosed).length;
	const shown = wish.showDone ? found.length : found.length - closed;
	return { groups, shown, progress: progressOfItems(items), hiddenDone: wish.showDone ? 0 : closed };
}

function eventsOf(items: readonly TrackedItem[], wish: WatchWish): readonly WatchEvent[] {
	const events = madeOnce(items, wish);
	if (wish.search.trim() === '' && !wish.onlyOverdue) return events;
	const matches = searchItems(wish.search);
	return events.filter(event => (!wish.onlyOverdue || event.isOverdue) && matches(event.items));
}

interface Made {
	readonly key: string;
	readonly events: readonly WatchEvent[];
}

const made = new WeakMap<readonly TrackedItem[], Made>();

/** In order; kept for a list of items while it is searched and grouped. */
function madeOnce(items: readonly TrackedItem[], { roles, forms, merge, today }: WatchWish): readonly WatchEvent[] {
	const key = [forms, merge, today, ...roles].join(' ');
	const known = made.get(items);
	if (known?.key === key) return known.events;
	const isWished = ({ role, item }: TrackedItem): boolean => roles.includes(role) && (forms === 'all' || item.form === 'task');
	const told = merge ? mergedOnce(items) : items.map(item => [item]);
	const events = inOrder(told.flatMap(all => makeEvent(all.filter(isWished), today) ?? []));
	made.set(items, { key, events });
	return events;
}

const merged = new WeakMap<readonly TrackedItem[], ReadonlyArray<readonly TrackedItem[]>>();

/** Found once for a list of items, whatever of it is shown. */
function mergedOnce(items: readonly TrackedItem[]): ReadonlyArray<readonly TrackedItem[]> {
	const known = merged.get(items);
	if (known !== undefined) return known;
	const found = sameEvents(items);
	merged.set(items, found);
	return found;
}

function progressOfItems(items: readonly TrackedItem[]): WatchListing['progress'] {
	const tasks = items.filter(({ item }) => item.form === 'task');
	return { done: tasks.filter(({ item }) => isDone(item)).length, tasks: tasks.length };
}
