import type { SavedQuery } from '../../model/settings';
import type { AskVerbs } from '../asking/verbs';
import type { Pane } from '../gestures/open';

/** What asking from the palette needs. */
export interface PaletteVerbs extends AskVerbs {
	readonly saved: () => readonly SavedQuery[];
	/** The queries asked last, newest first. */
	readonly recent: () => readonly string[];
	readonly remember: (text: string) => void;
	readonly openQuery: (text: string, pane: Pane) => void;
	/** Puts a code block with the query after the cursor; a sentence that says why not where it cannot stand. */
	readonly insertQuery: (text: string) => string | null;
}
