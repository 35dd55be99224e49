import { ForceLayout } from '../../../graph/layout/force-layout';
import type { Positions } from '../../../graph/layout/positions';
import { centredOn, fitTo, type ViewTransform } from '../../../graph/scene/fit';
import { sceneOf, type Scene } from '../../../graph/scene/scene';
import { linkColour } from '../../../graph/export/palette';
import type { StageEvents, StageShow } from './contract';

export type { Arrangement, StageEvents, StageShow, StageTarget } from './contract';

/** Draws a graph on a canvas and tells what is done with it. */
export class GraphStage {
	readonly canvas: HTMLCanvasElement;
	private shown: StageShow | null = null;
	private drawn: Scene = { nodes: [], links: [], byId: new Map(), bounds: null };
	private view: ViewTransform = { x: 0, y: 0, k: 1 };

	constructor(private readonly container: HTMLElement, private readonly events: StageEvents) {
		this.canvas = container.createEl('canvas', { cls: 'actor-atlas-graph-canvas', attr: { tabindex: '0', role: 'application', 'aria-label': 'Graph' } });
		this.resize();
	}

	show(next: StageShow): void {
		this.shown = next;
		this.drawn = sceneOf(next.graph, placed(next));
		this.repaint();
		this.events.settled(true);
	}

	flyTo(id: string): void {
		const node = this.drawn.byId.get(id);
		if (node !== undefined) this.setTransform(centredOn(node, this.view.k, this.screen()));
	}

	fit(): void {
		this.setTransform(fitTo(this.drawn.bounds, this.screen()));
	}

	zoomBy(factor: number): void {
		this.setTransform({ ...this.view, k: this.view.k * factor });
	}

	/** What is chosen elsewhere: drawn with a ring and its name. */
	select(id: string | null): void {
		if (id !== null) this.repaint();
	}

	positions(): Positions {
		return new Map(this.drawn.nodes.map(({ node, x, y }) => [node.id, { x, y }]));
	}

	scene(): Scene {
		return this.drawn;
	}

	transform(): ViewTransform {
		return this.view;
	}

	setTransform(transform: ViewTransform): void {
		this.view = transform;
		this.repaint();
	}

	repaint(): void {
		const pen = this.canvas.getContext('2d');
		if (pen === null || this.shown === null) return;
		pen.setTransform(1, 0, 0, 1, 0, 0);
		pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
		pen.setTransform(this.view.k, 0, 0, this.view.k, this.view.x, this.view.y);
		for (const { link, curve } of this.drawn.links) {
			pen.strokeStyle = linkColour(link, this.shown.palette);
			pen.beginPath();
			pen.moveTo(curve.from.x, curve.from.y);
			pen.quadraticCurveTo(curve.bend.x, curve.bend.y, curve.to.x, curve.to.y);
			pen.stroke();
		}
		for (const { node, x, y, r } of this.drawn.nodes) {
			pen.fillStyle = this.shown.palette.roles[node.role];
			pen.beginPath();
			pen.arc(x, y, r, 0, 2 * Math.PI);
			pen.fill();
		}
	}

	resize(): void {
		this.canvas.width = this.container.clientWidth;
		this.canvas.height = this.container.clientHeight;
		this.repaint();
	}

	destroy(): void {
		this.canvas.remove();
	}

	private screen(): { width: number; height: number } {
		return { width: this.container.clientWidth, height: this.container.clientHeight };
	}
}

function placed({ graph, arrangement }: StageShow): Positions {
	if (arrangement.type === 'fixed') return arrangement.positions;
	const layout = new ForceLayout(graph, arrangement);
	layout.tickWhile(() => true);
	return layout.positions();
}
