import type { TrackedItem } from '../../atlas/watch/tracked-item';
import type { Change, Progress } from '../../model/resolved';
import type { WatchingVerbs } from '../watching/verbs';

/** What the tracker can ask and do. */
export interface WatchVerbs extends WatchingVerbs {
	/** Every watch item of the vault; the same list until something in it changes. */
	watchItems(): readonly TrackedItem[];
	/** Whom a click on a name leads to: vault path of the link's note, or null. */
	linkTarget(target: string, sourcePath: string): string | null;
	/** How far the first reading is; null once it is done. */
	progress(): Progress | null;
	/** Calls back after every change of the index and every step of the first reading; returns how to stop. */
	onChange(listener: (change: Change) => void): () => void;
}
