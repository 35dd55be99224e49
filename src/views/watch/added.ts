import type { WatchEvent } from '../../atlas/watch/watch-event';
import type { WatchGroup, WatchListing } from '../../atlas/watch/watch-wish';
import type { AddIntention } from '../../model/edit';

/** Where the list has an item that was added, once its note was read again. */
export function findAdded({ groups }: WatchListing, { path, text }: AddIntention): { readonly group: WatchGroup; readonly event: WatchEvent } | null {
	const line = `[ ] ${text}`;
	for (const group of groups) {
		const event = group.events.find(({ items }) => items.some(one => one.path === path && one.item.place?.rawLine.endsWith(line) === true));
		if (event !== undefined) return { group, event };
	}
	return null;
}
