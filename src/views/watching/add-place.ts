import { listPlaceOf } from '../../atlas/watch/list-place';
import type { ResolvedDossier } from '../../model/resolved';
import type { AddPlace } from './verbs';

/** The heading that is made where a note has no list of things to watch. */
const madeHeading = 'What to watch';

/**
 * Where an item added to a note goes; null where the note is not read.
 *
 * @param own watch headings of the user's own
 */
export function addPlaceOf(resolved: ResolvedDossier | null, own: readonly string[]): AddPlace | null {
	if (resolved === null) return null;
	const list = listPlaceOf(resolved.dossier, own);
	return { list, heading: list?.headings.at(-1) ?? madeHeading };
}
