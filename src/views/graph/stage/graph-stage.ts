import type { Point, Positions } from '../../../graph/layout/positions';
import { centredOn, fitTo, toGraph, toScreen, type ViewTransform } from '../../../graph/scene/fit';
import type { Scene } from '../../../graph/scene/scene';
import { Attention } from './attention';
import { Content } from './content';
import type { StageEvents, StageShow, StageTarget } from './contract';
import { dragNodes } from './drags';
import { Drawing } from './drawing';
import { FocusTravel } from './focus-travel';
import { Motion } from './motion';
import { Pointer } from './pointer';
import { isReduced } from './reduced-motion';
import { Surface } from './surface';
import { Targets } from './targets';

export type { Arrangement, StageEvents, StageShow, StageTarget } from './contract';

/** Nearer than this a name can be read beside its neighbours. */
const READABLE = 0.9;

/** Draws a graph on a canvas, lets nodes settle, and tells what is done with it. */
export class GraphStage {
	readonly canvas: HTMLCanvasElement;
	private readonly surface: Surface;
	private readonly content = new Content();
	private readonly attention = new Attention();
	private readonly targets: Targets;
	private readonly motion: Motion;
	private readonly pointer: Pointer;
	private readonly drawing: Drawing;
	private readonly travel: FocusTravel;
	private readonly watcher: ResizeObserver;

	constructor(container: HTMLElement, private readonly events: StageEvents) {
		const surface = this.surface = new Surface(container);
		const canvas = this.canvas = surface.canvas;
		this.targets = new Targets(() => ({ scene: this.content.scene, transform: this.motion.transform, screen: surface.screen, moves: this.content.moves }));
		this.dragNodes();
		this.motion = new Motion(canvas, () => surface.screen, { moved: byUser => this.moved(byUser), ended: () => events.transform(this.motion.transform) });
		this.pointer = new Pointer(canvas, { ...bound(events), targetAt: (on, hand) => this.targets.at(on, hand), hover: (target, on, evt) => this.turnTo(target, on, evt) });
		this.drawing = new Drawing({ surface, content: this.content, attention: this.attention, motion: this.motion, settled: isSettled => events.settled(isSettled) });
		this.travel = new FocusTravel(surface, this.content, this.attention, () => this.motion.transform, {
			...bound(events),
			focused: (id, at) => this.focused(id, at),
			nearer: factor => this.zoomBy(factor),
			fit: () => this.fit(),
		});
		this.watcher = new ResizeObserver(() => this.resize());
		this.watcher.observe(container);
		this.resize();
	}

	/** Nodes that were known go on from where they are. */
	show(next: StageShow): void {
		if (next.graph !== this.content.shown?.graph) this.drawing.gently = false;
		this.content.show(next, !isReduced(this.canvas));
		this.travel.graphChanged();
		this.drawing.tellSettled();
		this.drawing.request();
	}

	flyTo(id: string): void {
		const place = this.content.positions().get(id);
		if (place !== undefined) this.go(centredOn(place, Math.max(READABLE, this.motion.transform.k), this.surface.screen));
	}

	/** All of the graph, now and until somebody moves the view. */
	fit(): void {
		this.go(fitTo(this.content.scene.bounds, this.surface.screen));
		this.drawing.fits = true;
	}

	zoomBy(factor: number): void {
		this.go(this.motion.nearer(factor));
	}

	/** What is chosen elsewhere has a ring and its name. */
	select(id: string | null): void {
		this.attention.selected = id;
		this.drawing.request();
	}

	positions(): Positions {
		return this.content.positions();
	}

	/** All nodes and links with their places, also those that are not drawn yet. */
	scene(): Scene {
		return this.content.everything();
	}

	transform(): ViewTransform {
		return this.motion.transform;
	}

	setTransform(transform: ViewTransform): void {
		this.drawing.fits = false;
		this.motion.jumpTo(transform);
	}

	/** What was in the middle stays there. */
	resize(): void {
		const before = this.surface.screen;
		if (!this.surface.match() || before === this.surface.screen) return;
		const { width, height } = this.surface.screen;
		const { x, y, k } = this.motion.transform;
		if (before.width > 0 && !this.drawing.fits) this.motion.jumpTo({ x: x + (width - before.width) / 2, y: y + (height - before.height) / 2, k });
		this.drawing.request();
	}

	destroy(): void {
		this.watcher.disconnect();
		this.drawing.cancel();
		this.pointer.destroy();
		this.motion.destroy();
		this.canvas.remove();
	}

	private go(to: ViewTransform): void {
		this.drawing.fits = false;
		if (isReduced(this.canvas)) {
			this.motion.jumpTo(to);
			this.events.transform(this.motion.transform);
		} else this.motion.flyTo(to, this.drawing.clock());
		this.drawing.request();
	}

	private moved(byUser: boolean): void {
		if (byUser) {
			this.drawing.fits = false;
			this.turnTo(null, null, null);
		}
		this.drawing.request();
	}

	private turnTo(target: StageTarget | null, on: Point | null, evt: MouseEvent | null): void {
		if (this.drawing.isDragging || !this.attention.turnTo(target)) return;
		this.canvas.toggleClass('actor-atlas-graph-over', target !== null);
		this.events.hover(target, on, evt);
		this.drawing.request();
	}

	/** The keyboard's focus acts as the pointer does, and what it is on comes into sight. */
	private focused(id: string | null, at: Point | null): void {
		this.events.focus(id);
		if (id !== null && at !== null && !this.isInSight(at)) {
			this.flyTo(id);
			at = { x: this.surface.screen.width / 2, y: this.surface.screen.height / 2 };
		}
		const node = id === null ? undefined : this.content.scene.byId.get(id)?.node;
		this.turnTo(node === undefined ? null : { type: 'node', node }, node === undefined ? null : at, null);
		this.drawing.request();
	}

	private isInSight({ x, y }: Point): boolean {
		const { width, height } = this.surface.screen;
		return x > 0 && y > 0 && x < width && y < height;
	}

	private dragNodes(): void {
		dragNodes(this.canvas, {
			graspedAt: on => this.targets.graspedAt(on),
			transform: () => this.motion.transform,
			isHeld: () => this.pointer.isHeld,
			dragged: (id, on) => this.dragged(id, on),
			dropped: (id, on) => {
				this.dragged(id, on);
				this.drawing.isDragging = false;
				this.events.pin(id, toGraph(on, this.motion.transform));
			},
		});
	}

	private dragged(id: string, on: Point): void {
		if (!this.drawing.isDragging) {
			const node = this.content.scene.byId.get(id)?.node;
			this.turnTo(node === undefined ? null : { type: 'node', node }, toScreen(toGraph(on, this.motion.transform), this.motion.transform), null);
			this.events.hover(null, null, null);
		}
		Object.assign(this.drawing, { isDragging: true, gently: true, fits: false });
		this.content.hold(id, toGraph(on, this.motion.transform));
		this.content.giveWay();
		this.drawing.tellSettled();
		this.drawing.request();
	}
}

function bound(events: StageEvents): Pick<StageEvents, 'open' | 'centre' | 'menu'> {
	return { open: (target, evt) => events.open(target, evt), centre: id => events.centre(id), menu: (target, evt) => events.menu(target, evt) };
}
