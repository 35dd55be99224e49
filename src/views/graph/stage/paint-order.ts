import type { Graph, GraphLink } from '../../../graph/graph';
import { thicknessOf } from '../../../graph/scene/link-mark';

/** Links from light to heavy, so that the heavy lie on top; those of one look side by side, so that the pen seldom changes. */
export function inPaintOrder({ nodes, links }: Graph): Graph {
	const keyed = links.map(link => ({ link, thickness: Math.round(thicknessOf(link) * 2), look: lookOf(link) }));
	keyed.sort((a, b) => a.thickness - b.thickness || (a.look < b.look ? -1 : a.look > b.look ? 1 : 0));
	return { nodes, links: keyed.map(({ link }) => link) };
}

/** Links of the same look are drawn with the same pen. */
export function lookOf(link: GraphLink): string {
	return link.type === 'impact' ? link.polarity : link.kind;
}

/** All nodes with the heaviest links alone, for what must be drawn while everything moves; takes a graph in paint order. */
export function sketchOf({ nodes, links }: Graph, most: number): Graph {
	return { nodes, links: links.slice(Math.max(0, links.length - most)) };
}
