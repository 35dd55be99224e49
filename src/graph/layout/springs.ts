import { compareIds } from '../build/evidence';
import type { Graph } from '../graph';

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
	for (const { from, to, weight } of [...links].sort((a, b) => compareIds(a.id, b.id))) {
		const [one, other] = [places.get(from), places.get(to)];
		if (one === undefined || other === undefined || one === other) continue;
		const [source, target] = one < other ? [from, to] : [to, from];
		const key = Math.min(one, other) * ids.length + Math.max(one, other);
		springs.set(key, { source, target, weight: (springs.get(key)?.weight ?? 0) + weight });
	}
	return [...springs].sort(([a], [b]) => a - b).map(([, spring]) => spring);
}
