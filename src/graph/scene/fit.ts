import type { Point } from '../layout/positions';
import type { Box } from './box';

/** From the graph's measure to pixels, as d3-zoom has it: `x * k + this.x`. */
export interface ViewTransform {
	readonly x: number;
	readonly y: number;
	readonly k: number;
}

export interface Screen {
	readonly width: number;
	readonly height: number;
}

const MARGIN = 24;
/** Names stand out beside the nodes at the edges: this share of a wide screen is theirs, on each side. */
const NAMES = 0.06;
export const SMALLEST = 0.02;
export const LARGEST = 8;
/** A few nodes are not blown up. */
const CLOSE = 1.5;

/** The transform that shows all of a box in the middle of a screen. */
export function fitTo(box: Box | null, screen: Screen): ViewTransform {
	if (box === null) return { x: screen.width / 2, y: screen.height / 2, k: 1 };
	const room = (pixels: number, margin: number, size: number) => Math.max(1, pixels - 2 * margin) / Math.max(size, 1e-9);
	const beside = Math.max(MARGIN, screen.width * NAMES);
	const k = Math.max(SMALLEST, Math.min(CLOSE, room(screen.width, beside, box.right - box.left), room(screen.height, MARGIN, box.bottom - box.top)));
	return centredOn({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, k, screen);
}

/** The transform that puts a point into the middle of a screen. */
export function centredOn({ x, y }: Point, k: number, { width, height }: Screen): ViewTransform {
	return { x: width / 2 - x * k, y: height / 2 - y * k, k };
}

/** The part of the graph that a screen shows. */
export function viewOf({ x, y, k }: ViewTransform, { width, height }: Screen): Box {
	return { left: -x / k, top: -y / k, right: (width - x) / k, bottom: (height - y) / k };
}

export function toScreen({ x, y }: Point, transform: ViewTransform): Point {
	return { x: x * transform.k + transform.x, y: y * transform.k + transform.y };
}

export function toGraph({ x, y }: Point, transform: ViewTransform): Point {
	return { x: (x - transform.x) / transform.k, y: (y - transform.y) / transform.k };
}
