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
	const known = new Set(nodes.map(({ id }) => id));
	const springs = new Map<string, Spring>();
	for (const { from, to, weight } of [...links].sort((a, b) => compareIds(a.id, b.id))) {
		if (from === to || !known.has(from) || !known.has(to)) continue;
		const [source, target] = from < to ? [from, to] : [to, from];
		const key = `${source}\n${target}`;
		springs.set(key, { source, target, weight: (springs.get(key)?.weight ?? 0) + weight });
	}
	return [...springs].sort(([a], [b]) => compareIds(a, b)).map(([, spring]) => spring);
}
