import type { EditIntention } from '../../model/edit';
import type { WatchItem } from '../../model/watch';

/** An item and the note that it stands in. */
export interface PlacedItem {
	readonly path: string;
	readonly item: WatchItem;
}

/** One thing asked of a note. */
export interface Asked {
	/** What is marked as busy until the note was read again; null for what no view shows yet. */
	readonly of: PlacedItem | null;
	readonly intention: EditIntention;
	/** The words that a notice names it by. */
	readonly text: string;
}
