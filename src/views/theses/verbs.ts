import type { Change, Progress } from '../../model/resolved';
import type { ThesisRow } from '../../model/thesis';
import type { WatchingVerbs } from '../watching/verbs';

/** What the thesis board can ask and do. */
export interface ThesesVerbs extends WatchingVerbs {
	/** A row for each thesis: those that need attention first, then by what comes next. */
	board(): readonly ThesisRow[];
	/** Whom a click on a name leads to: vault path of the link's note, or null. */
	linkTarget(target: string, sourcePath: string): string | null;
	/** How far the first reading is; null once it is done. */
	progress(): Progress | null;
	/** Calls back after every change of the index and every step of the first reading; returns how to stop. */
	onChange(listener: (change: Change) => void): () => void;
}
