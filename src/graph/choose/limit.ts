import { compareIds } from '../build/evidence';
import { withCounts } from '../build/with-counts';
import type { Graph, GraphNode } from '../graph';

export interface Limited {
	readonly graph: Graph;
	readonly leftOutNodes: number;
	/** Links that lost an end, or were beyond the limit themselves. */
	readonly leftOutLinks: number;
}

/** The nodes of which most is said, and among them the links for which most speaks. */
export function limitGraph(graph: Graph, mostNodes: number, mostLinks: number, keep: readonly string[] = []): Limited {
	const kept = new Set(keep);
	const nodes = first(graph.nodes, mostNodes, (a, b) => Number(kept.has(b.id)) - Number(kept.has(a.id)) || byWeight(a, b));
	const ids = new Set(nodes.map(({ id }) => id));
	const links = first(graph.links.filter(({ from, to }) => ids.has(from) && ids.has(to)), mostLinks, (a, b) => b.weight - a.weight || compareIds(a.id, b.id));
	const leftOutNodes = graph.nodes.length - nodes.length;
	const leftOutLinks = graph.links.length - links.length;
	return { graph: withCounts(nodes, links), leftOutNodes, leftOutLinks };
}

function byWeight(a: GraphNode, b: GraphNode): number {
	return b.weight - a.weight || b.degree - a.degree || compareIds(a.id, b.id);
}

/** The first so many in an order, in the order in which they stood. */
function first<Item extends { readonly id: string }>(items: readonly Item[], most: number, order: (a: Item, b: Item) => number): readonly Item[] {
	if (items.length <= most) return items;
	const chosen = new Set([...items].sort(order).slice(0, Math.max(0, most)).map(({ id }) => id));
	return items.filter(({ id }) => chosen.has(id));
}
