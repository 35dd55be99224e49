export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Where nodes are, by id, in the graph's own measure: y grows downwards. */
export type Positions = ReadonlyMap<string, Point>;
