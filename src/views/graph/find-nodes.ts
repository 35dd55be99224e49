import type { Graph, GraphNode } from '../../graph/graph';
import { importance } from '../../graph/scene/labels';
import { compareIds } from '../../graph/build/evidence';

/** Nodes of which a name, an alias or a ticker has these words: first those that begin with them, then those of which most is said. */
export function findNodes({ nodes }: Pick<Graph, 'nodes'>, query: string, most: number): GraphNode[] {
	const wanted = folded(query);
	if (wanted === '') return [];
	const found = nodes.flatMap(node => {
		// Its own name goes before what else it is called.
		const ranks = [rankIn(node.name, wanted), ...(node.names ?? []).map(name => rankIn(name, wanted) + 0.5)];
		const rank = Math.min(...ranks);
		return rank === Infinity ? [] : [{ node, rank }];
	});
	found.sort((a, b) => a.rank - b.rank || importance(b.node) - importance(a.node) || compareIds(a.node.id, b.node.id));
	return found.slice(0, most).map(({ node }) => node);
}

/** Where the words begin: the name, a word of it, or within a word. */
function rankIn(name: string, wanted: string): number {
	const text = folded(name);
	const at = text.indexOf(wanted);
	if (at < 0) return Infinity;
	return at === 0 ? 0 : text[at - 1] === ' ' ? 1 : 2;
}

function folded(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
