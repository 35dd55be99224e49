import type { Neighbours } from '../choose/neighbours';
import type { Point, Positions } from './positions';
import { seeded, seedOf } from './random';

/** How much room a node has at the start. */
const ROOM = 30;

/**
 * Where nodes begin: where they were, else beside those of their neighbours that were somewhere, else in a
 * disc, at a place of its own that depends on the id alone.
 */
export function startOf(ids: readonly string[], neighbours: Neighbours, before: Positions, seed: number): Map<string, Point> {
	const radius = ROOM * Math.sqrt(ids.length);
	return new Map(ids.map(id => [id, before.get(id) ?? beside(id, neighbours, before, seed) ?? inDisc(id, radius, seed)]));
}

function inDisc(id: string, radius: number, seed: number): Point {
	const random = seeded(seedOf(id, seed));
	const away = radius * Math.sqrt(random());
	const angle = 2 * Math.PI * random();
	return { x: away * Math.cos(angle), y: away * Math.sin(angle) };
}

function beside(id: string, neighbours: Neighbours, before: Positions, seed: number): Point | null {
	const known = (neighbours.get(id) ?? []).flatMap(neighbour => before.get(neighbour.id) ?? []);
	if (known.length === 0) return null;
	const { x, y } = inDisc(id, ROOM, seed);
	return { x: x + mean(known.map(point => point.x)), y: y + mean(known.map(point => point.y)) };
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
