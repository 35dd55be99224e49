import { forceLink, forceSimulation, forceX, forceY, type Simulation, type SimulationNodeDatum } from 'd3';
import { compareIds } from '../build/evidence';
import { neighboursOf } from '../choose/neighbours';
import type { Graph } from '../graph';
import { manyBody } from './many-body';
import type { Point, Positions } from './positions';
import { seeded } from './random';
import { springsOf } from './springs';
import { startOf } from './start';

export interface ForceOptions {
	readonly seed?: number;
	/** Where nodes were before: they begin there, and the graph settles with less movement. */
	readonly before?: Positions;
	/** Nodes that stay where they are put. */
	readonly pinned?: Positions;
}

interface Body extends SimulationNodeDatum {
	readonly id: string;
	x: number;
	y: number;
}

const SEED = 7;
const PUSH = -120;
const LENGTH = 50;
const TO_MIDDLE = 0.06;
/** So many ticks until it has settled; d3 takes 300 and moves little in the last of them. */
const TICKS = 200;
/** So warm it begins where most nodes have a place already. */
const WARM = 0.3;

/** A layout by forces that goes on tick by tick: the same graph gives the same places, whatever the order of its parts. */
export class ForceLayout {
	private readonly bodies: Body[];
	private readonly byId: ReadonlyMap<string, Body>;
	private readonly apart = manyBody<Body>({ strength: PUSH });
	private readonly simulation: Simulation<Body, undefined>;

	constructor(graph: Graph, { seed = SEED, before = new Map(), pinned = new Map() }: ForceOptions = {}) {
		const ids = graph.nodes.map(({ id }) => id).sort(compareIds);
		const start = startOf(ids, neighboursOf(graph), new Map([...before, ...pinned]), seed);
		this.bodies = [...start].map(([id, { x, y }]) => ({ id, x, y, ...(pinned.has(id) ? { fx: x, fy: y } : {}) }));
		this.byId = new Map(this.bodies.map(body => [body.id, body]));
		const links = springsOf(graph).flatMap(spring => this.ends(spring.source, spring.target));
		this.simulation = forceSimulation(this.bodies)
			.stop()
			.alphaDecay(1 - 0.001 ** (1 / TICKS))
			.randomSource(seeded(seed))
			.force('links', forceLink<Body, { source: Body; target: Body }>(links).distance(LENGTH))
			.force('apart', this.apart)
			.force('x', forceX<Body>().strength(TO_MIDDLE))
			.force('y', forceY<Body>().strength(TO_MIDDLE));
		if (ids.filter(id => before.has(id)).length * 2 > ids.length) this.simulation.alpha(WARM);
	}

	/** Nothing moves any more that could be seen. */
	get settled(): boolean {
		return this.bodies.length === 0 || this.simulation.alpha() < this.simulation.alphaMin();
	}

	/** From 0 at the start to 1 where it has settled. */
	get progress(): number {
		const { alpha, least } = { alpha: this.simulation.alpha(), least: this.simulation.alphaMin() };
		return this.settled ? 1 : Math.min(1, Math.max(0, Math.log(alpha) / Math.log(least)));
	}

	tick(times = 1): void {
		for (let time = 0; time < times && !this.settled; time++) this.tickOnce(() => true);
	}

	/** Works on one tick while there is time, at least for a moment, so that it comes to an end; true when the tick is done. */
	tickOnce(hasTime: () => boolean): boolean {
		if (this.settled || !this.apart.prepare(hasTime)) return false;
		this.simulation.tick();
		return true;
	}

	/** Ticks until it has settled, or until there is no more time; a tick that was begun goes on the next time. */
	tickWhile(hasTime: () => boolean): void {
		while (this.tickOnce(hasTime) && hasTime());
	}

	/** A copy, which later ticks leave alone. */
	positions(): Positions {
		return new Map(this.bodies.map(({ id, x, y }) => [id, { x, y }]));
	}

	/** Holds a node at a place and lets the others follow. */
	hold(id: string, { x, y }: Point): void {
		const body = this.byId.get(id);
		if (body !== undefined) Object.assign(body, { x, y, fx: x, fy: y });
	}

	/** Lets a node go where the forces draw it. */
	release(id: string): void {
		const body = this.byId.get(id);
		if (body !== undefined) Object.assign(body, { fx: null, fy: null });
	}

	/** Lets a settled layout move again. */
	warm(): void {
		this.simulation.alpha(Math.max(WARM, this.simulation.alpha()));
	}

	private ends(from: string, to: string): Array<{ source: Body; target: Body }> {
		const source = this.byId.get(from);
		const target = this.byId.get(to);
		return source === undefined || target === undefined ? [] : [{ source, target }];
	}
}
