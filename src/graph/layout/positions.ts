export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Where nodes are, by id, in the graph's own measure: y grows downwards. */
export type Positions = ReadonlyMap<string, Point>;

/** Positions with those of pinned nodes in the place of what a layout gave. */
export function withPinned(positions: Positions, pinned: Positions): Positions {
	return new Map([...positions].map(([id, point]) => [id, pinned.get(id) ?? point]));
}
