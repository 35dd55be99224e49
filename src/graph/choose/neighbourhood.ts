import { withCounts } from '../build/with-counts';
import type { Graph } from '../graph';
import { neighboursOf } from './neighbours';

export interface Neighbourhood {
	readonly graph: Graph;
	/** How many links away each node is. */
	readonly steps: ReadonlyMap<string, number>;
}

/** What can be reached from a node in so many links, and all links among that. */
export function neighbourhood(graph: Graph, centre: string, steps: number): Neighbourhood {
	const away = stepsFrom(graph, centre, steps);
	const nodes = graph.nodes.filter(({ id }) => away.has(id));
	const links = graph.links.filter(({ from, to }) => away.has(from) && away.has(to));
	return { graph: withCounts(nodes, links), steps: away };
}

function stepsFrom(graph: Graph, centre: string, most: number): Map<string, number> {
	const neighbours = neighboursOf(graph);
	const away = new Map<string, number>();
	if (!neighbours.has(centre)) return away;
	away.set(centre, 0);
	let edge = [centre];
	for (let step = 1; step <= most && edge.length > 0; step++) {
		const next: string[] = [];
		for (const { id } of edge.flatMap(one => neighbours.get(one) ?? [])) {
			if (away.has(id) || !neighbours.has(id)) continue;
			away.set(id, step);
			next.push(id);
		}
		edge = next;
	}
	return away;
}
