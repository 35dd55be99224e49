import type { Place } from './watch';

/** A line as it stands now: where an edit finds it again, and the targets of its links. */
export interface LineAsRead {
	readonly place: Place;
	readonly targets: readonly string[];
}
