import { listPlaceOf } from '../../atlas/watch/list-place';
import type { Dossier } from '../../model/dossier';
import type { AddPlace } from './verbs';

/** The heading that is made where a note has no list of things to watch. */
const madeHeading = 'What to watch';

/** @param own watch headings of the user's own */
export function addPlaceOf(dossier: Dossier, own: readonly string[]): AddPlace {
	const list = listPlaceOf(dossier, own);
	return { list, heading: list?.headings.at(-1) ?? madeHeading };
}
