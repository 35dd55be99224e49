import type { DateSpan } from '../../model/value';
import type { TrackedItem } from './tracked-item';

/** How far an event is: `partly` where a box stands for begun, or only some of its boxes are ticked; `untickable` where it has no box. */
export type EventState = 'open' | 'partly' | 'done' | 'cancelled' | 'untickable';

/** One thing to watch: an item, or the items of several notes that tell of the same event. */
export interface WatchEvent {
	/** That of its leading item. */
	readonly key: string;
	/** The leading one first. */
	readonly items: readonly TrackedItem[];
	/** Whose words are shown. */
	readonly lead: TrackedItem;
	readonly due: DateSpan | null;
	readonly dueWords: string | null;
	readonly isOverdue: boolean;
	readonly state: EventState;
}

export interface WatchProgress {
	readonly done: number;
	/** Checkboxes; bullets and rows cannot be ticked. */
	readonly tasks: number;
}
