import type { Graph, GraphLink, GraphNode } from '../../graph/graph';

/** Whether two graphs look the same: then what is drawn need not move, though other sentences may stand behind it. */
export function sameDrawing(a: Graph, b: Graph): boolean {
	if (a.nodes.length !== b.nodes.length || a.links.length !== b.links.length) return false;
	return a.nodes.every((node, at) => sameNode(node, b.nodes[at])) && a.links.every((link, at) => sameLink(link, b.links[at]));
}

function sameNode(a: GraphNode, b: GraphNode | undefined): boolean {
	return b !== undefined && a.id === b.id && a.name === b.name && a.role === b.role && a.degree === b.degree && a.weight === b.weight;
}

function sameLink(a: GraphLink, b: GraphLink | undefined): boolean {
	if (b === undefined || a.id !== b.id || a.weight !== b.weight) return false;
	return a.type === 'impact' ? b.type === 'impact' && a.polarity === b.polarity : b.type === 'relation' && a.former === b.former;
}
