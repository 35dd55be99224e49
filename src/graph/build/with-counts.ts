import type { Graph, GraphLink, GraphNode } from '../graph';

/** Links and their weights counted anew: for a graph that lost some. */
export function withCounts(nodes: readonly GraphNode[], links: readonly GraphLink[]): Graph {
	const counts = new Map(nodes.map(({ id }) => [id, { degree: 0, weight: 0 }]));
	for (const { from, to, weight } of links) {
		for (const end of [counts.get(from), counts.get(to)]) {
			if (end === undefined) continue;
			end.degree++;
			end.weight += weight;
		}
	}
	return { nodes: nodes.map(node => ({ ...node, ...counts.get(node.id) })), links };
}
