import type { BlockIntention, BlockOutcome } from '../../model/edit';
import type { AskVerbs } from '../asking/verbs';
import type { Pane } from '../gestures/open';

/** Where a block stood when it was drawn: the whole note, and the lines of the block, both included. */
export interface BlockPlace {
	readonly path: string;
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** What a query in a note can ask and do. */
export interface BlockVerbs extends AskVerbs {
	readonly openQuery: (text: string, pane: Pane) => void;
	/** Puts other lines in the place of the block. */
	readonly replaceBlock: (place: BlockPlace, instead: readonly string[]) => Promise<BlockOutcome>;
	readonly takeBack: (undo: BlockIntention) => Promise<BlockOutcome>;
}
