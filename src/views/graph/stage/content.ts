import { neighboursOf, type Neighbours } from '../../../graph/choose/neighbours';
import type { Graph } from '../../../graph/graph';
import type { Point, Positions } from '../../../graph/layout/positions';
import type { Fan } from '../../../graph/scene/link-curve';
import { importance } from '../../../graph/scene/labels';
import { fansOf, sceneInSteps, sceneOf, type Scene } from '../../../graph/scene/scene';
import type { StageShow } from './contract';
import { inPaintOrder, sketchOf } from './paint-order';
import { FixedPlaces, ForcePlaces, type Places } from './places';

/** Of more links than can be drawn in every frame so many are, while nodes move. */
const MOST = 900;
const SKETCHED = 350;

interface Drawable {
	readonly graph: Graph;
	/** Which one each link is among those of the same nodes; made when it is needed. */
	readonly fans: readonly Fan[];
}

function drawable(graph: Graph): Drawable {
	let fans: readonly Fan[] | null = null;
	return { graph, get fans() { return fans ??= fansOf(graph); } };
}

/** What is shown, where it is, and what of it is drawn: a sketch while nodes move, everything at rest. */
export class Content {
	scene: Scene = { nodes: [], links: [], byId: new Map(), bounds: null };
	/** The scene has fewer links than the graph. */
	isSketch = false;
	/** Ids of all nodes, the most important first. */
	ranked: readonly string[] = [];
	shown: StageShow | null = null;
	private linked: Neighbours | null = null;
	private whole: Drawable = drawable({ nodes: [], links: [] });
	private sketch: Drawable = this.whole;
	private places: Places | null = null;
	private known: Positions = new Map();
	private steps: Generator<void, Scene> | null = null;

	/** Who is linked with whom: asked for by who travels. */
	get neighbours(): Neighbours {
		return this.linked ??= neighboursOf(this.whole.graph);
	}

	/** Nodes move by themselves. */
	get moves(): boolean {
		return this.places !== null && !this.places.atRest;
	}

	/** Nothing moves, and the scene has everything. */
	get isReady(): boolean {
		return !this.moves && this.steps === null;
	}

	show(next: StageShow, glides: boolean): void {
		const before = this.shown;
		this.shown = next;
		if (before?.graph !== next.graph) this.take(next.graph);
		if (this.goesOn(before, next)) {
			if (next.arrangement.type === 'force') this.places?.pin(next.arrangement.pinned);
		} else this.arrange(next, glides);
		if (!this.moves && (before?.graph !== next.graph || before.arrangement !== next.arrangement)) this.begin();
	}

	/** Lets nodes move for a while; true when there is something new to draw. */
	advance(now: number, hasTime: () => boolean, gently: boolean): boolean {
		if (this.places === null || !this.moves) return false;
		const isNew = this.places.advance(now, hasTime, gently);
		if (!this.moves) this.begin();
		return isNew;
	}

	/** The scene as it is at this moment, with as many links as a frame can have. */
	draw(): void {
		this.scene = sceneOf(this.sketch.graph, this.positions(), this.sketch.fans);
		this.isSketch = this.sketch !== this.whole;
	}

	/** Goes on with the scene of everything. */
	refine(hasTime: () => boolean): void {
		while (this.steps !== null) {
			const step = this.steps.next();
			if (step.done === true) {
				this.scene = step.value;
				this.isSketch = false;
				this.steps = null;
			}
			if (!hasTime()) return;
		}
	}

	/** Everything, whether it has been drawn yet or not. */
	everything(): Scene {
		if (this.moves) return sceneOf(this.whole.graph, this.positions(), this.whole.fans);
		this.refine(() => true);
		return this.scene;
	}

	positions(): Positions {
		return this.places?.positions() ?? new Map();
	}

	hold(id: string, at: Point): void {
		this.places?.hold(id, at);
		if (!this.moves) this.begin();
	}

	giveWay(): void {
		this.places?.giveWay();
	}

	private take(graph: Graph): void {
		const ordered = inPaintOrder(graph);
		this.whole = drawable(ordered);
		const few = graph.links.length > MOST ? sketchOf(ordered, SKETCHED) : ordered;
		this.sketch = few === ordered ? this.whole : drawable(few);
		this.ranked = [...graph.nodes].sort((a, b) => importance(b) - importance(a)).map(({ id }) => id);
		this.linked = null;
	}

	private goesOn(before: StageShow | null, { graph, arrangement }: StageShow): boolean {
		if (this.places === null || before?.graph !== graph || before.arrangement.type !== arrangement.type) return false;
		return arrangement.type === 'force' || (before.arrangement.type === 'fixed' && before.arrangement.positions === arrangement.positions);
	}

	private arrange({ graph, arrangement }: StageShow, glides: boolean): void {
		const from = this.positions();
		if (this.places instanceof ForcePlaces) this.known = new Map([...this.known, ...from]);
		this.places = arrangement.type === 'force' ? new ForcePlaces(graph, arrangement, this.known) : new FixedPlaces(arrangement.positions, from, glides);
		this.steps = null;
	}

	private begin(): void {
		this.steps = sceneInSteps(this.whole.graph, this.positions(), this.whole.fans);
	}
}
