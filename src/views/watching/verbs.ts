import type { DateForm, EditIntention, EditOutcome, ListPlace } from '../../model/edit';
import type { WatchItem } from '../../model/watch';

/** Where an item that is added to a note would go. */
export interface AddPlace {
	/** The list that it goes to; null where a heading is to be made for it. */
	readonly list: ListPlace | null;
	/** That heading, or the one that the list stands under. */
	readonly heading: string;
}

/** What every view that shows things to watch can ask of them. */
export interface WatchingVerbs {
	/** Asks for edits of notes, outcomes in the same order. Nothing redraws until the index says so. */
	edit(intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]>;
	/** Where an item added to this note goes; null where the note is not read. */
	addPlace(path: string): AddPlace | null;
	/** When an item with these words would be due. */
	dueIn(text: string): Pick<WatchItem, 'due' | 'dueWords'>;
	/** How a date is written into an item. */
	dateForm(): DateForm;
	/** ISO day. */
	today(): string;
}
