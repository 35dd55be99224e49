import { listPlacesOf } from '../../atlas/watch/list-place';
import type { ResolvedDossier } from '../../model/resolved';
import type { AddPlace } from './verbs';

/** The heading that is made where a note has no list of things to watch. */
const madeHeading = 'What to watch';

/**
 * Where an item added to a note can go; null where the note is not read.
 *
 * @param own watch headings of the user's own
 */
export function addPlaceOf(resolved: ResolvedDossier | null, own: readonly string[]): AddPlace | null {
	return resolved === null ? null : { lists: listPlacesOf(resolved.dossier, own), made: madeHeading };
}
