import type { Point } from '../layout/positions';
import type { Box } from './box';

/** A disc that a link begins or ends at. */
export interface Disc extends Point {
	readonly r: number;
}

/** A link as it is drawn: a quadratic curve between the rims of two discs. */
export interface Curve {
	readonly from: Point;
	readonly bend: Point;
	readonly to: Point;
}

/** How far apart parallel links are in the middle. */
const FAN = 18;

/**
 * @param at which one it is among the links of the same two nodes, and how many there are
 * @param backwards it leads from the second node to the first, so that it bends as the others see it
 */
export function curveOf(from: Disc, to: Disc, at: number, count: number, backwards: boolean): Curve {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const length = Math.hypot(dx, dy);
	const aside = (at - (count - 1) / 2) * FAN * (backwards ? -1 : 1);
	const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
	// The middle of a quadratic curve is halfway to its bend.
	const bend = length === 0 ? { x: middle.x, y: middle.y - 2 * aside } : { x: middle.x - (dy / length) * 2 * aside, y: middle.y + (dx / length) * 2 * aside };
	return { from: rim(from, bend, length / 2), bend, to: rim(to, bend, length / 2) };
}

/** The point of a disc's rim on the way to another point, or as far as half of the link goes. */
function rim({ x, y, r }: Disc, towards: Point, most: number): Point {
	const away = Math.hypot(towards.x - x, towards.y - y);
	const share = away === 0 ? 0 : Math.min(r, most, away) / away;
	return { x: x + (towards.x - x) * share, y: y + (towards.y - y) * share };
}

/** The point at a share of the way, from 0 to 1. */
export function pointOn({ from, bend, to }: Curve, share: number): Point {
	const a = (1 - share) ** 2;
	const b = 2 * share * (1 - share);
	const c = share ** 2;
	return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
}

/** A box that the whole curve is in. */
export function curveBox({ from, bend, to }: Curve): Box {
	return { left: Math.min(from.x, bend.x, to.x), top: Math.min(from.y, bend.y, to.y), right: Math.max(from.x, bend.x, to.x), bottom: Math.max(from.y, bend.y, to.y) };
}

/** Corners of an arrow's head at the end of a link: its tip, and the two behind. */
export function arrowHead({ bend, from, to }: Curve, size: number): readonly [Point, Point, Point] {
	const back = bend.x === to.x && bend.y === to.y ? from : bend;
	const angle = Math.atan2(to.y - back.y, to.x - back.x);
	const corner = (turn: number) => ({ x: to.x - size * Math.cos(angle + turn), y: to.y - size * Math.sin(angle + turn) });
	return [to, corner(0.45), corner(-0.45)];
}

const PIECES = 8;

/** How far a point is from a link, by straight pieces of it. */
export function distanceTo(curve: Curve, point: Point): number {
	let least = Infinity;
	let before = curve.from;
	for (let piece = 1; piece <= PIECES; piece++) {
		const next = pointOn(curve, piece / PIECES);
		least = Math.min(least, toPiece(point, before, next));
		before = next;
	}
	return least;
}

function toPiece({ x, y }: Point, a: Point, b: Point): number {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const squared = dx * dx + dy * dy;
	const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / squared));
	return Math.hypot(x - a.x - share * dx, y - a.y - share * dy);
}
