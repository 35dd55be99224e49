import type { Graph, GraphLink } from '../../../graph/graph';
import { thicknessOf } from '../../../graph/scene/link-mark';

/** More than there are polarities and kinds. */
const MOST_LOOKS = 64;

/** Links from light to heavy, so that the heavy lie on top; those of one look side by side, so that the pen seldom changes. */
export function inPaintOrder({ nodes, links }: Graph): Graph {
	const looks = new Map<string, number>();
	const keyed = links.map(link => {
		const look = lookOf(link);
		const place = looks.get(look) ?? looks.size;
		looks.set(look, place);
		return { link, key: Math.round(thicknessOf(link) * 2) * MOST_LOOKS + place };
	});
	return { nodes, links: keyed.sort((a, b) => a.key - b.key).map(({ link }) => link) };
}

/** Links of the same look are drawn with the same pen. */
export function lookOf(link: GraphLink): string {
	return link.type === 'impact' ? link.polarity : link.kind;
}

/** All nodes with the heaviest links alone, for what must be drawn while everything moves; takes a graph in paint order. */
export function sketchOf({ nodes, links }: Graph, most: number): Graph {
	return { nodes, links: links.slice(Math.max(0, links.length - most)) };
}
