import { compareIds } from '../build/evidence';
import type { Graph, GraphLink } from '../graph';

/** One spring for each pair of nodes, however many links they have. */
export interface Spring {
	readonly source: string;
	readonly target: string;
	readonly weight: number;
}

/** Sorted, so that forces add up the same way for the same graph. */
export function springsOf({ nodes, links }: Graph): Spring[] {
	const ids = nodes.map(({ id }) => id).sort(compareIds);
	const places = new Map(ids.map((id, at) => [id, at]));
	// A number for each pair: texts of two ids would take longer to sort than all the rest.
	const springs = new Map<number, Spring>();
	for (const { from, to, weight } of sortedById(links)) {
		const [one, other] = [places.get(from), places.get(to)];
		if (one === undefined || other === undefined || one === other) continue;
		const [source, target] = one < other ? [from, to] : [to, from];
		const key = Math.min(one, other) * ids.length + Math.max(one, other);
		springs.set(key, { source, target, weight: (springs.get(key)?.weight ?? 0) + weight });
	}
	return [...Float64Array.from(springs.keys()).sort()].flatMap(key => springs.get(key) ?? []);
}

/** Graphs come sorted; to look is quicker than to sort again. */
function sortedById(links: readonly GraphLink[]): readonly GraphLink[] {
	const isSorted = links.every((link, at) => at === 0 || compareIds(links[at - 1]!.id, link.id) <= 0);
	return isSorted ? links : [...links].sort((a, b) => compareIds(a.id, b.id));
}
