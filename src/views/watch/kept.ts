import { isClosed, makeEvent } from '../../atlas/watch/make-event';
import { isCancelled, isDone } from '../../atlas/watch/item-state';
import type { TrackedItem } from '../../atlas/watch/tracked-item';
import type { WatchEvent } from '../../atlas/watch/watch-event';
import type { WatchGroup, WatchListing, WatchWish } from '../../atlas/watch/watch-wish';
import type { EditIntention } from '../../model/edit';

/** What was ticked in the tracker, so that it stays where it was until the list is asked for anew: nothing moves under the pointer. */
export class Kept {
	/** By note and name, as they were while they were open. */
	private readonly notes = new Map<string, Map<string, TrackedItem>>();

	/** What is asked of these items may close them. */
	note(items: readonly TrackedItem[], intentions: readonly EditIntention[]): void {
		const places = new Set(intentions.flatMap(asked => (asked.type === 'status' && asked.status !== ' ' ? [asked.place] : [])));
		const paths = new Set(intentions.map(({ path }) => path));
		for (const [name, item] of named(items.filter(({ path }) => paths.has(path)))) {
			if (item.item.place === null || !places.has(item.item.place) || isOver(item)) continue;
			const ofNote = this.notes.get(item.path) ?? new Map<string, TrackedItem>();
			this.notes.set(item.path, ofNote.set(name, item));
		}
	}

	/** Whether there was anything to let go. */
	clear(): boolean {
		const had = this.notes.size > 0;
		this.notes.clear();
		return had;
	}

	renamed(before: string, after: string): void {
		const ofNote = this.notes.get(before);
		if (ofNote !== undefined && this.notes.delete(before)) this.notes.set(after, ofNote);
	}

	/** The listing of these items, with what was closed here in the place that it had. */
	arrange(items: readonly TrackedItem[], wish: WatchWish, arrange: (items: readonly TrackedItem[], wish: WatchWish) => WatchListing): KeptListing {
		const standIns = this.standIns(items);
		if (standIns.size === 0) return { listing: arrange(items, wish), kept: 0 };
		const placed = arrange(items.map(item => standIns.get(item)?.asOpen ?? item), wish);
		const shown = new Map([...standIns.values()].map(({ asOpen, asClosed }) => [asOpen, asClosed]));
		const groups = placed.groups.map(group => unveiled(group, shown, wish.today));
		const done = [...shown.values()].filter(({ item }) => isDone(item)).length;
		const listing = { ...placed, groups, progress: { ...placed.progress, done: placed.progress.done + done } };
		const closed = new Set(shown.values());
		const kept = groups.flatMap(({ events }) => events).filter(event => isClosed(event) && event.items.some(item => closed.has(item)));
		return { listing, kept: new Set(kept.map(({ key }) => key)).size };
	}

	private standIns(items: readonly TrackedItem[]): Map<TrackedItem, StandIn> {
		const found = new Map<TrackedItem, StandIn>();
		if (this.notes.size === 0) return found;
		for (const [name, now] of named(items.filter(({ path }) => this.notes.has(path)))) {
			const before = isOver(now) ? this.notes.get(now.path)?.get(name) : undefined;
			if (before !== undefined) found.set(now, standIn(before, now));
		}
		return found;
	}
}

export interface KeptListing {
	readonly listing: WatchListing;
	/** How many events are shown that would be hidden otherwise. */
	readonly kept: number;
}

/** An item that was closed here, as it takes its place among the open ones, and as it is shown there. */
interface StandIn {
	readonly asOpen: TrackedItem;
	readonly asClosed: TrackedItem;
}

function standIn(before: TrackedItem, now: TrackedItem): StandIn {
	const { status, condition, outcome, due, dueWords } = before.item;
	const item = { ...now.item, condition, outcome, dueWords, shortfall: null };
	// Events are put in order by id as well: it is like that of before, and no other has it.
	return { asOpen: { ...now, id: `${before.id}\nkept`, gist: before.gist, item: { ...item, status, due } }, asClosed: { ...now, item } };
}

function unveiled(group: WatchGroup, shown: ReadonlyMap<TrackedItem, TrackedItem>, today: string): WatchGroup {
	const done = new Set<TrackedItem>();
	const events = group.events.map(event => {
		if (!event.items.some(item => shown.has(item))) return event;
		const items = event.items.map(item => shown.get(item) ?? item);
		for (const item of items) if (isDone(item.item) && !event.items.includes(item)) done.add(item);
		return eventOf(event, items, shown.get(event.lead) ?? event.lead, today);
	});
	return { ...group, events, progress: { ...group.progress, done: group.progress.done + done.size } };
}

/** The same event with its items as they are now. */
function eventOf(event: WatchEvent, items: readonly TrackedItem[], lead: TrackedItem, today: string): WatchEvent {
	const now = { ...event, items, lead, state: makeEvent(items, today)?.state ?? event.state };
	// What came about is not late.
	return isClosed(now) ? { ...now, due: null, isOverdue: false } : now;
}

function isOver({ item }: TrackedItem): boolean {
	return isDone(item) || isCancelled(item);
}

const BOX = /\[[^\]]{1,2}\]/u;
const DONE_DAY = /(?:\u2705\uFE0F? {0,9}|[[(] {0,9}completion:: {0,9})\d{4}-\d\d-\d\d[\])]?/gu;

/** The items of some notes with names within their note that a tick leaves as they are. */
function named(items: readonly TrackedItem[]): Array<readonly [name: string, item: TrackedItem]> {
	const seen = new Map<string, number>();
	return items.map(item => {
		const { place, raw, headings } = item.item;
		const words = (place?.rawLine ?? raw).replace(BOX, '').replace(DONE_DAY, '').split(/\s+/).join(' ').trim();
		const name = [words, ...headings].join('\n');
		const nth = seen.get(`${item.path}\n${name}`) ?? 0;
		seen.set(`${item.path}\n${name}`, nth + 1);
		return [`${nth}\n${name}`, item];
	});
}
