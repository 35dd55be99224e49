import type { RelationKind } from '../../model/mention';
import { compareIds } from '../build/evidence';
import { kindSeenFrom } from '../build/relation-links';
import { neighboursOf, type Neighbours } from '../choose/neighbours';
import type { Graph } from '../graph';

/** What a node is to the one in the middle. */
export type Sector = 'supplier' | 'customer' | 'investor' | 'competitor' | 'holding' | 'other';

export interface ChainPlace {
	readonly sector: Sector;
	/** One or two links away. */
	readonly step: 1 | 2;
	/** The node of the first step that it belongs to; null for those. */
	readonly behind: string | null;
}

/** Who is several things at once stands where the first of these says. */
const SECTORS: readonly Sector[] = ['supplier', 'customer', 'investor', 'competitor', 'holding', 'other'];

/** Who stands where around an actor; further out only what goes on in the same direction: suppliers of suppliers. */
export function chainPlaces(graph: Graph, centre: string, steps: 1 | 2): Map<string, ChainPlace> {
	const neighbours = neighboursOf(graph);
	const places = new Map<string, ChainPlace>();
	for (const [id, sector] of sectorsAround(neighbours, centre)) places.set(id, { sector, step: 1, behind: null });
	if (steps === 1) return places;
	const first = [...places].sort(([a], [b]) => compareIds(a, b));
	for (const sector of SECTORS.filter(one => one !== 'other')) {
		for (const [behind, place] of first.filter(([, of]) => of.sector === sector)) {
			for (const [id, of] of sectorsAround(neighbours, behind)) {
				if (of === place.sector && id !== centre && !places.has(id)) places.set(id, { sector, step: 2, behind });
			}
		}
	}
	return places;
}

function sectorsAround(neighbours: Neighbours, centre: string): Map<string, Sector> {
	const sectors = new Map<string, Sector>();
	for (const { id, link } of neighbours.get(centre) ?? []) {
		if (link.type !== 'relation' || id === centre || !neighbours.has(id)) continue;
		const sector = sectorOf(kindSeenFrom(link, centre));
		const before = sectors.get(id);
		if (before === undefined || SECTORS.indexOf(sector) < SECTORS.indexOf(before)) sectors.set(id, sector);
	}
	return new Map([...sectors].sort(([a], [b]) => compareIds(a, b)));
}

function sectorOf(kind: RelationKind): Sector {
	switch (kind) {
		case 'supplier':
		case 'customer':
		case 'investor':
		case 'competitor':
		case 'holding':
			return kind;
		case 'partner':
		case 'person':
		case 'related':
			return 'other';
	}
}
