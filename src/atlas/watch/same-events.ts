import type { TrackedItem } from './tracked-item';

/** The items by the event that they tell of; every item once, in the order given. */
export function sameEvents(items: readonly TrackedItem[]): ReadonlyArray<readonly TrackedItem[]> {
	return items.map(item => [item]);
}
