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

/** Which one a link is among the links of the same two nodes, and how many there are. */
export interface Fan {
	readonly at: number;
	readonly count: number;
}

/** How far apart parallel links are in the middle. */
const FAN = 18;

/** @param backwards it leads from the second node to the first, so that it bends as the others see it */
export function curveOf(from: Disc, to: Disc, { at, count }: Fan, backwards: boolean): Curve {
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
export function distanceTo({ from, bend, to }: Curve, { x, y }: Point): number {
	let least = Infinity;
	let atX = from.x;
	let atY = from.y;
	for (let piece = 1; piece <= PIECES; piece++) {
		const share = piece / PIECES;
		const a = (1 - share) * (1 - share);
		const b = 2 * share * (1 - share);
		const c = share * share;
		const nextX = a * from.x + b * bend.x + c * to.x;
		const nextY = a * from.y + b * bend.y + c * to.y;
		least = Math.min(least, squaredToPiece(x - atX, y - atY, nextX - atX, nextY - atY));
		atX = nextX;
		atY = nextY;
	}
	return Math.sqrt(least);
}

/** Squared distance of a point from a straight piece, both as seen from where the piece begins. */
function squaredToPiece(x: number, y: number, dx: number, dy: number): number {
	const squared = dx * dx + dy * dy;
	const share = squared === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / squared));
	return (x - share * dx) ** 2 + (y - share * dy) ** 2;
}
