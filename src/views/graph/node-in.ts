import type { Graph, GraphNode } from '../../graph/graph';

const known = new WeakMap<Graph, ReadonlyMap<string, GraphNode>>();

/** The node of an id; looked up once for each graph. */
export function nodeIn(graph: Graph, id: string): GraphNode | null {
	const nodes = known.get(graph) ?? new Map(graph.nodes.map(node => [node.id, node]));
	known.set(graph, nodes);
	return nodes.get(id) ?? null;
}
