import type { TrackedItem } from '../../atlas/watch/tracked-item';
import type { WatchEvent } from '../../atlas/watch/watch-event';
import type { WatchGroup, WatchListing } from '../../atlas/watch/watch-wish';
import { keyed } from '../draw/keys';
import type { TreeLine } from '../draw/tree-keys';
import { isOpen, type WatchState } from './watch-state';

/** One line of the tracker: a group, an event in it, or an item of a note that tells of the event. */
export type WatchLine =
	| (TreeLine & { readonly type: 'group'; readonly group: WatchGroup })
	| (TreeLine & { readonly type: 'event'; readonly event: WatchEvent; readonly group: WatchGroup })
	| (TreeLine & { readonly type: 'telling'; readonly event: WatchEvent; readonly tracked: TrackedItem });

/** The lines to draw: what stands in closed groups is left out. */
export function linesOf({ groups }: WatchListing, state: WatchState): WatchLine[] {
	const unfolded = new Set(state.unfolded);
	return groups.flatMap((group, at): WatchLine[] => {
		const open = isOpen(state, group);
		const head: WatchLine = { type: 'group', key: group.key, level: 1, open, group, place: { nth: at + 1, of: groups.length } };
		return open ? [head, ...eventLines(group, unfolded)] : [head];
	});
}

/** Keys hold no status: a line stays the same one when it is ticked. */
function eventLines(group: WatchGroup, unfolded: ReadonlySet<string>): WatchLine[] {
	return keyed(group.events, ({ lead }) => `${group.key}\n${wordsOf(lead)}`).flatMap(({ key, item: event }, at): WatchLine[] => {
		const isOne = event.items.length === 1;
		const open = isOne ? null : unfolded.has(key);
		const line: WatchLine = { type: 'event', key, level: 2, open, event, group, place: { nth: at + 1, of: group.events.length } };
		return open === true ? [line, ...tellingLines(key, event)] : [line];
	});
}

function tellingLines(parent: string, event: WatchEvent): WatchLine[] {
	return keyed(event.items, item => `${parent}\n${wordsOf(item)}`).map(({ key, item: tracked }, at): WatchLine => (
		{ type: 'telling', key, level: 3, open: null, event, tracked, place: { nth: at + 1, of: event.items.length } }
	));
}

const words = new WeakMap<TrackedItem, string>();

/** Kept for an item: tens of thousands are asked for at every letter of a search. */
function wordsOf(tracked: TrackedItem): string {
	const known = words.get(tracked);
	if (known !== undefined) return known;
	const found = [tracked.path, ...tracked.item.headings, tracked.item.condition].join('\n');
	words.set(tracked, found);
	return found;
}

/** The items that a line stands for; none for a group. */
export function itemsOf(line: WatchLine): readonly TrackedItem[] {
	switch (line.type) {
		case 'group': return [];
		case 'event': return line.event.items;
		case 'telling': return [line.tracked];
	}
}
