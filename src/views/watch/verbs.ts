import type { TrackedItem } from '../../atlas/watch/tracked-item';
import type { ListVerbs } from '../draw/list-verbs';
import type { WatchingVerbs } from '../watching/verbs';

/** What the tracker can ask and do. */
export interface WatchVerbs extends WatchingVerbs, ListVerbs {
	/** Every watch item of the vault; the same list until something in it changes. */
	watchItems(): readonly TrackedItem[];
	/** Whom a click on a name leads to: vault path of the link's note, or null. */
	linkTarget(target: string, sourcePath: string): string | null;
}
