import type { Role } from '../../model/dossier';
import type { WatchEvent, WatchProgress } from './watch-event';

export type WatchGrouping = 'due' | 'subject' | 'thesis' | 'tag' | 'note';

/** What of the watch items is to be shown, and how. */
export interface WatchWish {
	/** Words that must all stand in an item or in the names around it; empty: all. */
	readonly search: string;
	readonly grouping: WatchGrouping;
	/** Items of which notes. */
	readonly roles: readonly Role[];
	readonly forms: 'all' | 'tasks';
	readonly showDone: boolean;
	readonly onlyOverdue: boolean;
	/** One line for an event that several notes tell of. */
	readonly merge: boolean;
	/** ISO day. */
	readonly today: string;
}

/** Events under one title. Grouped by due, subject or note, an event is in one group; by thesis or tag in each of its own. */
export interface WatchGroup {
	/** The same for the same group, whatever else is shown: a fold can be kept by it. */
	readonly key: string;
	readonly title: string;
	/** The note that the title stands for, or null. */
	readonly path: string | null;
	readonly events: readonly WatchEvent[];
	/** Of its checkboxes, also of those that are done and not shown. */
	readonly progress: WatchProgress;
	readonly isLate: boolean;
	readonly foldedAtFirst: boolean;
}

export interface WatchListing {
	readonly groups: readonly WatchGroup[];
	/** How many events are shown. */
	readonly shown: number;
	/** Of all checkboxes there are, whatever is shown. */
	readonly progress: WatchProgress;
	/** How many events would be shown besides if done ones were. */
	readonly hiddenDone: number;
}
