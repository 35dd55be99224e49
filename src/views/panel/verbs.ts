import type { KindLook } from '../../atlas/kind-look';
import type { ActorAbout, SpokenOf } from '../../model/about';
import type { Role } from '../../model/dossier';
import type { KindId } from '../../model/kind';
import type { LineAsRead } from '../../model/line-as-read';
import type { Impact } from '../../model/mention';
import type { News } from '../../model/news';
import type { Change, Progress, ResolvedDossier } from '../../model/resolved';
import type { ThesisView } from '../../model/thesis';
import type { WatchingVerbs } from '../watching/verbs';

/** What the vault as a whole knows of a note. */
export interface KnowledgeVerbs {
	/** Everything about an actor beside its own tables; null where the note is none. */
	about(path: string): ActorAbout | null;
	/** Everything about a thesis; null where the note is none. */
	thesis(path: string): ThesisView | null;
	/** What others have written of it since it was updated, newest first. */
	newsAbout(path: string): readonly News[];
	/** The actors or theses that a note speaks of. */
	spokenOf(path: string, role: 'actor' | 'thesis'): readonly SpokenOf[];
	/** What a note is about; null where it is not read. */
	role(path: string): Role | null;
}

/** What the panel can ask for and do. Given by main; the panel knows neither the plugin nor the vault's writer. */
export interface PanelVerbs extends WatchingVerbs, KnowledgeVerbs {
	/** The dossier of a note as it stands now, or null when the note has not been read (yet). */
	dossier(path: string): ResolvedDossier | null;
	/** Whom a click on a name leads to: vault path of the link's note, or null. */
	linkTarget(target: string, sourcePath: string): string | null;
	/** The title and icon of a kind of table; null for tables of no kind. */
	kindLook(kind: KindId): KindLook | null;
	/** The line that says so, as it was read; null where it does not stand in its note like that any more. */
	lineOf(impact: Impact): Promise<LineAsRead | null>;
	/** How far the first reading is; null once it is done. */
	progress(): Progress | null;
	/** Calls back after every change of the index and every step of the first reading; returns how to stop. */
	onChange(listener: (change: Change) => void): () => void;
}
