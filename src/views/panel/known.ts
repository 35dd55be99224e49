import type { ActorAbout, SpokenOf } from '../../model/about';
import type { Role } from '../../model/dossier';
import type { News } from '../../model/news';
import type { ThesisView } from '../../model/thesis';
import type { KnowledgeVerbs } from './verbs';

/** What the vault as a whole knows of the note that is shown. */
export interface Known {
	readonly about: ActorAbout | null;
	readonly thesis: ThesisView | null;
	/** What others have written since it was updated, newest first. */
	readonly news: readonly News[];
	/** Actors and theses that it speaks of, where it is neither. */
	readonly actors: readonly SpokenOf[];
	readonly theses: readonly SpokenOf[];
}

export function knownOf(path: string, role: Role, verbs: KnowledgeVerbs): Known {
	const isNote = role === 'note';
	return {
		about: role === 'actor' ? verbs.about(path) : null,
		thesis: role === 'thesis' ? verbs.thesis(path) : null,
		news: isNote ? [] : verbs.newsAbout(path),
		actors: isNote ? verbs.spokenOf(path, 'actor') : [],
		theses: isNote ? verbs.spokenOf(path, 'thesis') : [],
	};
}
