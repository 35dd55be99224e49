import { overlap, type Box } from './box';
import { boxOf, type Scene, type SceneLink, type SceneNode } from './scene';

export interface Visible {
	readonly nodes: readonly SceneNode[];
	readonly links: readonly SceneLink[];
	/** Links that would be seen but for the limit. */
	readonly notDrawn: number;
}

/** What reaches into a rectangle, given in the graph's measure; of too many links, those for which most speaks. */
export function visibleIn({ nodes, links }: Scene, view: Box, mostLinks = Infinity): Visible {
	const seen = links.filter(({ box }) => touches(box, view));
	return { nodes: nodes.filter(node => overlap(boxOf(node), view)), links: heaviest(seen, mostLinks), notDrawn: Math.max(0, seen.length - mostLinks) };
}

/** Lines along an axis have no width, so what only touches counts. */
function touches(a: Box, b: Box): boolean {
	return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function heaviest(links: readonly SceneLink[], most: number): readonly SceneLink[] {
	if (links.length <= most) return links;
	const chosen = new Set([...links].sort((a, b) => b.link.weight - a.link.weight).slice(0, most));
	return links.filter(link => chosen.has(link));
}
