import { compareIds } from '../build/evidence';
import { neighboursOf, type Neighbour } from '../choose/neighbours';
import type { Graph, GraphNode } from '../graph';
import { importance } from './labels';
import { linkWords } from './link-words';

/** A node of the graph and all its links in words: the same for who cannot see the drawing. */
export interface ListedNode {
	readonly id: string;
	/** "Long Grid, thesis, 4 links". */
	readonly title: string;
	readonly links: ReadonlyArray<{ readonly id: string; readonly to: string; readonly words: string }>;
}

/** Every node, the most important first. */
export function listingOf(graph: Graph): ListedNode[] {
	const neighbours = neighboursOf(graph);
	const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
	const nodes = [...graph.nodes].sort((a, b) => importance(b) - importance(a) || compareIds(a.id, b.id));
	return nodes.map(node => ({ id: node.id, title: titleOf(node), links: (neighbours.get(node.id) ?? []).map(neighbour => listed(node.id, neighbour, names)) }));
}

function titleOf({ name, role, path, degree }: GraphNode): string {
	const parts = [name, role, ...(path === null ? ['no note'] : []), degree === 1 ? '1 link' : `${degree} links`];
	return parts.join(', ');
}

function listed(from: string, { id, link }: Neighbour, names: ReadonlyMap<string, string>): ListedNode['links'][number] {
	return { id: link.id, to: id, words: linkWords(link, from, names.get(id) ?? id) };
}
