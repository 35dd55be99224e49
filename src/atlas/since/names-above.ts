import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import { headingsAt } from '../records/places';

/** Whom the headings above a line name: the nearest that is the whole name of an actor or a thesis; null where none is. */
export function namedAbove(dossier: Dossier, line: number, index: DossierIndex): string | null {
	const headings = headingsAt(dossier, line);
	for (let at = headings.length - 1; at >= 0; at--) {
		const path = index.lookup.name(headings[at] ?? '');
		if (path !== null && isKnown(path, index)) return path;
	}
	return null;
}

/** Actors and theses are what is followed; what is written about other notes is no news. */
export function isKnown(path: string, { lookup }: DossierIndex): boolean {
	const role = lookup.role(path);
	return role === 'actor' || role === 'thesis';
}
