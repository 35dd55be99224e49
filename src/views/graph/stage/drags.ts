import { drag, select, type D3DragEvent } from 'd3';
import type { Point } from '../../../graph/layout/positions';
import { toScreen, type ViewTransform } from '../../../graph/scene/fit';
import type { SceneNode } from '../../../graph/scene/scene';
import { STILL } from './motion';

export interface DragUses {
	graspedAt(on: Point): SceneNode | null;
	transform(): ViewTransform;
	/** A finger that has opened a menu drags nothing. */
	isHeld(): boolean;
	dragged(id: string, on: Point): void;
	dropped(id: string, on: Point): void;
}

interface Grasp extends Point {
	readonly id: string;
}

type Dragged = D3DragEvent<HTMLCanvasElement, unknown, Grasp | null>;

/** Drags of nodes; on the empty they are left to the view. Must be called before zooming is, so that it is asked first. */
export function dragNodes(canvas: HTMLCanvasElement, uses: DragUses): void {
	let from: Point | null = null;
	let moves = false;
	const behaviour = drag<HTMLCanvasElement, unknown, Grasp | null>()
		.container(() => canvas)
		.clickDistance(STILL)
		.subject(({ x, y }: Dragged) => {
			const node = uses.graspedAt({ x, y });
			return node === null ? null : { id: node.node.id, ...toScreen(node, uses.transform()) };
		})
		.on('start', ({ x, y }: Dragged) => {
			from = { x, y };
			moves = false;
		})
		.on('drag', ({ x, y, subject }: Dragged) => {
			if (from === null || subject === null || uses.isHeld()) return;
			moves ||= Math.hypot(x - from.x, y - from.y) > STILL;
			if (moves) uses.dragged(subject.id, { x, y });
		})
		.on('end', ({ x, y, subject }: Dragged) => {
			if (moves && subject !== null) uses.dropped(subject.id, { x, y });
			from = null;
		});
	select(canvas).call(behaviour);
}
