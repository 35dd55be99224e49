import type { Progress, ResolvedDossier } from '../../model/resolved';
import type { Message } from '../draw/message';

/** What the panel has to show: a dossier, or why there is none. */
export type Screen =
	| { readonly type: 'dossier'; readonly resolved: ResolvedDossier }
	| { readonly type: 'no-note' }
	| { readonly type: 'reading' }
	| { readonly type: 'unread' };

export function screenOf(path: string | null, resolved: ResolvedDossier | null, progress: Progress | null): Screen {
	if (path === null) return { type: 'no-note' };
	if (resolved !== null) return { type: 'dossier', resolved };
	return { type: progress === null ? 'unread' : 'reading' };
}

/**
 * What to say where there is no table or item to show, and what to do about it.
 *
 * @param sectionCount how many sections the note has
 */
export function emptyMessage(screen: Screen, sectionCount: number): Message | null {
	switch (screen.type) {
		case 'no-note':
			return { icon: 'file-search', title: 'No note yet', text: 'Open a note, and its tables, links and watch items are laid out here.' };
		case 'reading':
			return { icon: 'book-open', title: 'This note is next', text: 'It appears here as soon as it has been read.' };
		case 'unread':
			return {
				icon: 'file-x',
				title: 'This note is not read',
				text: 'It stands in a folder that the settings leave out, or it could not be read.',
			};
		case 'dossier':
			return sectionCount > 0 || screen.resolved.dossier.facts.length > 0 ? null : nothingToShow;
	}
}

const nothingToShow: Message = {
	icon: 'table-2',
	title: 'This note has no tables or watch items yet',
	text: 'Add a table under a heading such as “Quick stats”, “Roadmap” or “Thesis implications”, or a checklist under “What to watch”.',
};
