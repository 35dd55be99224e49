import type { ThesisRow } from '../../model/thesis';
import type { ListVerbs } from '../draw/list-verbs';
import type { WatchingVerbs } from '../watching/verbs';

/** What the thesis board can ask and do. */
export interface ThesesVerbs extends WatchingVerbs, ListVerbs {
	/** A row for each thesis: those that need attention first, then by what comes next. */
	board(): readonly ThesisRow[];
	/** Whom a click on a name leads to: vault path of the link's note, or null. */
	linkTarget(target: string, sourcePath: string): string | null;
}
