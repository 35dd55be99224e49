import type { Palette } from '../../../graph/export/palette';
import { outlineOf } from '../../../graph/scene/outline';
import type { SceneNode } from '../../../graph/scene/scene';

const DIMMED = 0.2;
/** Below so many pixels a node has no shape that could be seen. */
const SPECK = 1.6;
/** The same while many nodes move. */
const SKETCHED = 3;
/** From so many on there is room for a rim, and for a hollow. */
const ROOM = 3.5;

export interface NodePaint {
	readonly palette: Palette;
	/** Pixels a unit of the graph's measure. */
	readonly k: number;
	/** Of what stands out, all others being dimmed; null for none. */
	readonly highlight: ReadonlySet<string> | null;
	readonly isSketch: boolean;
}

/** Draws nodes in the graph's measure, in the shape of their role; a name without a note is hollow. */
export function paintNodes(pen: CanvasRenderingContext2D, nodes: readonly SceneNode[], { palette, k, highlight, isSketch }: NodePaint): void {
	const speck = isSketch ? SKETCHED : SPECK;
	pen.save();
	for (const node of nodes) {
		pen.globalAlpha = highlight === null || highlight.has(node.node.id) ? 1 : DIMMED;
		if (node.r * k < speck) paintSpeck(pen, node, palette, k);
		else paintShape(pen, node, palette, k);
	}
	pen.restore();
}

function paintSpeck(pen: CanvasRenderingContext2D, { node, x, y, r }: SceneNode, palette: Palette, k: number): void {
	const half = Math.max(r, 0.8 / k);
	pen.fillStyle = palette.roles[node.role];
	pen.fillRect(x - half, y - half, 2 * half, 2 * half);
}

function paintShape(pen: CanvasRenderingContext2D, shown: SceneNode, palette: Palette, k: number): void {
	const colour = palette.roles[shown.node.role];
	const isHollow = shown.node.path === null;
	const roomy = shown.r * k >= ROOM;
	pen.fillStyle = isHollow && roomy ? palette.background : colour;
	traceShape(pen, shown);
	pen.fill();
	if (!roomy) return;
	pen.strokeStyle = isHollow ? colour : palette.background;
	pen.lineWidth = 1.5 / k;
	pen.lineJoin = 'round';
	pen.stroke();
}

/** The head of a pin in the middle of a node that was put somewhere, where there is room for it. */
export function paintPin(pen: CanvasRenderingContext2D, { node, x, y, r }: SceneNode, { background, roles }: Palette, k: number): void {
	if (r * k < ROOM) return;
	pen.fillStyle = node.path === null ? roles[node.role] : background;
	pen.beginPath();
	pen.arc(x, y, r * 0.35, 0, 2 * Math.PI);
	pen.fill();
}

/** A ring around a node: its own shape, grown. */
export function paintRing(pen: CanvasRenderingContext2D, shown: SceneNode, { background, text }: Palette, k: number, width: number): void {
	for (const [away, colour, thick] of [[1 + width / 2, background, width + 2], [2 + width / 2, text, width]] as const) {
		pen.strokeStyle = colour;
		pen.lineWidth = thick / k;
		pen.lineJoin = 'round';
		traceShape(pen, { ...shown, r: shown.r + away / k });
		pen.stroke();
	}
}

function traceShape(pen: CanvasRenderingContext2D, shown: SceneNode): void {
	const outline = outlineOf(shown);
	pen.beginPath();
	if (outline === null) pen.arc(shown.x, shown.y, shown.r, 0, 2 * Math.PI);
	else for (const { x, y } of outline) pen.lineTo(x, y);
	pen.closePath();
}
