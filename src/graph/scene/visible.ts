import { overlap, type Box } from './box';
import { boxOf, type Scene, type SceneLink, type SceneNode } from './scene';

export interface Visible {
	readonly nodes: readonly SceneNode[];
	readonly links: readonly SceneLink[];
}

/** What reaches into a rectangle, given in the graph's measure. */
export function visibleIn({ nodes, links }: Scene, view: Box): Visible {
	return { nodes: nodes.filter(node => overlap(boxOf(node), view)), links: links.filter(({ box }) => touches(box, view)) };
}

/** Lines along an axis have no width, so what only touches counts. */
function touches(a: Box, b: Box): boolean {
	return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
