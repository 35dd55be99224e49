import { compareIds } from '../build/evidence';
import type { Neighbours } from '../choose/neighbours';
import type { Point, Positions } from '../layout/positions';

export type Way = 'left' | 'right' | 'up' | 'down';

const TOWARDS: Readonly<Record<Way, Point>> = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, up: { x: 0, y: -1 }, down: { x: 0, y: 1 } };

interface Seen {
	readonly id: string;
	readonly dx: number;
	readonly dy: number;
}

/** The linked node that an arrow key leads to: the nearest in that direction, what is aside counting as further; null for none. */
export function neighbourTowards(id: string, way: Way, neighbours: Neighbours, positions: Positions): string | null {
	const { x, y } = TOWARDS[way];
	let best: string | null = null;
	let least = Infinity;
	for (const { id: other, dx, dy } of seenFrom(id, neighbours, positions)) {
		const ahead = dx * x + dy * y;
		const aside = Math.abs(dx * y) + Math.abs(dy * x);
		if (ahead <= 0 || aside > 2 * ahead || ahead + 2 * aside >= least) continue;
		best = other;
		least = ahead + 2 * aside;
	}
	return best;
}

/** Each linked node once, by id. */
function seenFrom(id: string, neighbours: Neighbours, positions: Positions): Seen[] {
	const from = positions.get(id);
	if (from === undefined) return [];
	const others = [...new Set((neighbours.get(id) ?? []).map(neighbour => neighbour.id))].sort(compareIds);
	return others.flatMap(other => {
		const to = positions.get(other);
		return to === undefined || other === id ? [] : [{ id: other, dx: to.x - from.x, dy: to.y - from.y }];
	});
}
