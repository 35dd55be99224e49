import type { AskVerbs } from '../asking/verbs';
import type { SavedVerbs } from '../saved/verbs';

/** What the explorer asks for. */
export interface ExplorerVerbs extends AskVerbs, SavedVerbs {
	/** Keeps a query among those asked last. */
	readonly remember: (text: string) => void;
	/** How many actors there are. */
	readonly actors: () => number;
}
