import type { Graph, GraphNode } from '../../graph/graph';
import { importance } from '../../graph/scene/labels';
import { compareIds } from '../../graph/build/evidence';

/** Nodes whose name has these words: first those that begin with them, then those of which most is said. */
export function findNodes({ nodes }: Graph, query: string, most: number): GraphNode[] {
	const wanted = folded(query);
	if (wanted === '') return [];
	const found = nodes.flatMap(node => {
		const at = folded(node.name).indexOf(wanted);
		return at < 0 ? [] : [{ node, rank: at === 0 ? 0 : folded(node.name)[at - 1] === ' ' ? 1 : 2 }];
	});
	found.sort((a, b) => a.rank - b.rank || importance(b.node) - importance(a.node) || compareIds(a.node.id, b.node.id));
	return found.slice(0, most).map(({ node }) => node);
}

function folded(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
