import type { FoundName } from '../../model/resolved';
import type { AskVerbs } from '../asking/verbs';
import type { Pane } from '../gestures/open';

/** What a comparison asks for. */
export interface CompareVerbs extends AskVerbs {
	/** How a query links to the note at a path. */
	readonly linkTo: (path: string) => string;
	readonly openQuery: (text: string, pane: Pane) => void;
	readonly findNames: (query: string) => readonly FoundName[];
}
