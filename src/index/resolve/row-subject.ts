import type { NameRef } from '../../model/mention';
import type { NameLookup } from './resolve-mentions';

/** Whom a row is about. */
export interface Subject {
	readonly name: string;
	/** Path of its note, or null when it has none. */
	readonly path: string | null;
}

/**
 * The subject that a row names itself, with or without a note of its own; else the first name above
 * it that is an actor; else the note.
 *
 * @param own the row's own word for its subject, or null
 * @param above names in the headings above, innermost first
 */
export function subjectOf(own: NameRef | null, above: readonly NameRef[], note: { readonly path: string; readonly title: string }, lookup: NameLookup): Subject {
	if (own !== null && own.text !== '') return { name: own.text, path: find(own, note.path, lookup) };
	for (const name of above) {
		const path = find(name, note.path, lookup);
		if (path !== null && lookup.role(path) === 'actor') return { name: name.text, path };
	}
	return { name: note.title, path: note.path };
}

function find({ link, text }: NameRef, source: string, lookup: NameLookup): string | null {
	return link === null ? lookup.name(text) : lookup.link(link.target, source);
}
