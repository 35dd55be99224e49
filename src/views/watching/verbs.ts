import type { DateForm, EditIntention, EditOutcome, ListPlace } from '../../model/edit';
import type { FoundName } from '../../model/resolved';
import type { WatchItem } from '../../model/watch';

/** Where an item that is added to a note can go. */
export interface AddPlace {
	/** The lists that it can go to, the likeliest first; none where a heading is to be made for it. */
	readonly lists: readonly ListPlace[];
	/** That heading. */
	readonly made: string;
}

/** What every view that shows things to watch can ask of them. */
export interface WatchingVerbs {
	/** Asks for edits of notes, outcomes in the same order. Nothing redraws until the index says so. */
	edit(intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]>;
	/** Actors and theses by name, alias or ticker, best first. */
	findNames(query: string): readonly FoundName[];
	/** Where an item added to this note can go; null where the note is not read. */
	addPlace(path: string): AddPlace | null;
	/** When an item with these words would be due. */
	dueIn(text: string): Pick<WatchItem, 'due' | 'dueWords'>;
	/** How a date is written into an item. */
	dateForm(): DateForm;
	/** ISO day. */
	today(): string;
}
