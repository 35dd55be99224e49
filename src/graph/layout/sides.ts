import type { Graph, ImpactLink } from '../graph';

export type Side = 'helps' | 'thesis' | 'hurts' | 'open';

/**
 * On which side of the theses a node stands: where more speaks for help, or for harm. What does neither, or
 * both alike, is open.
 */
export function sidesOf({ nodes, links }: Graph): Map<string, Side> {
	const sums = new Map<string, number>();
	const impacts = links.filter(link => link.type === 'impact');
	for (const link of impacts) sums.set(link.from, (sums.get(link.from) ?? 0) + signed(link));
	const borneOn = new Set(impacts.map(({ to }) => to));
	return new Map(nodes.map(({ id, role }) => [id, role === 'thesis' || (borneOn.has(id) && !sums.has(id)) ? 'thesis' : sideOf(sums.get(id) ?? 0)]));
}

function signed({ polarity, weight }: ImpactLink): number {
	return polarity === 'positive' ? weight : polarity === 'negative' ? -weight : 0;
}

function sideOf(sum: number): Side {
	return sum > 0 ? 'helps' : sum < 0 ? 'hurts' : 'open';
}
