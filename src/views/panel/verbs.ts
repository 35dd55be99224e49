import type { KindLook } from '../../atlas/kind-look';
import type { KindId } from '../../model/kind';
import type { Change, Progress, ResolvedDossier } from '../../model/resolved';
import type { WatchingVerbs } from '../watching/verbs';

/** What the panel can ask for and do. Given by main; the panel knows neither the plugin nor the vault's writer. */
export interface PanelVerbs extends WatchingVerbs {
	/** The dossier of a note as it stands now, or null when the note has not been read (yet). */
	dossier(path: string): ResolvedDossier | null;
	/** Whom a click on a name leads to: vault path of the link's note, or null. */
	linkTarget(target: string, sourcePath: string): string | null;
	/** The title and icon of a kind of table; null for tables of no kind. */
	kindLook(kind: KindId): KindLook | null;
	/** How far the first reading is; null once it is done. */
	progress(): Progress | null;
	/** Calls back after every change of the index and every step of the first reading; returns how to stop. */
	onChange(listener: (change: Change) => void): () => void;
}
