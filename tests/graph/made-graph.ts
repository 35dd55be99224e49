import { withCounts } from '../../src/graph/build/with-counts';
import type { Graph, GraphLink, GraphNode } from '../../src/graph/graph';
import type { Positions } from '../../src/graph/layout/positions';
import { seeded } from '../../src/graph/layout/random';

/** A graph of so many nodes, a tenth of them theses, with names of all lengths. */
export function madeGraph(count: number, linksEach: number, seed = 3): Graph {
	const random = seeded(seed);
	const nodes = Array.from({ length: count }, (_, at): GraphNode => {
		const id = `n${at}.md`;
		return { id, path: id, name: `${at} ${'of some name '.repeat(1 + Math.floor(random() * 3))}`, role: at % 10 === 0 ? 'thesis' : 'actor', tags: [], degree: 0, weight: 0 };
	});
	const links = Array.from({ length: count * linksEach }, (_, at): GraphLink[] => {
		const from = nodes[Math.floor(random() * count)]!.id;
		// A few nodes have most of the links.
		const to = nodes[Math.floor(random() ** 3 * count)]!.id;
		return from === to ? [] : [{ type: 'relation', id: `${String(at).padStart(7, '0')}`, from, to, kind: 'partner', directed: false, former: false, weight: 1 + Math.floor(random() * 3), evidence: [] }];
	}).flat();
	return withCounts(nodes, links);
}

/** A place for each, as dense as a drawing is. */
export function scattered(graph: Graph, width: number, height: number, seed = 4): Positions {
	const random = seeded(seed);
	return new Map(graph.nodes.map(({ id }) => [id, { x: random() * width, y: random() * height }]));
}
