import type { Point } from '../layout/positions';
import type { SceneNode } from './scene';

/** Corners of a node's shape, so that roles are not told by colour alone: a thesis is a square, a concept stands on its tip; null for the disc of an actor. */
export function outlineOf({ node, x, y, r }: SceneNode): readonly Point[] | null {
	switch (node.role) {
		case 'actor':
			return null;
		case 'thesis':
			return corners(x, y, r * Math.SQRT2 * 0.9, Math.PI / 4);
		case 'concept':
			return corners(x, y, r * 1.2, 0);
	}
}

function corners(x: number, y: number, away: number, turn: number): Point[] {
	return [0, 1, 2, 3].map(quarter => ({ x: x + away * Math.cos(turn + (quarter * Math.PI) / 2), y: y + away * Math.sin(turn + (quarter * Math.PI) / 2) }));
}
