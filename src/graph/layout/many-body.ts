import type { Force, SimulationLinkDatum, SimulationNodeDatum } from 'd3';
import { BodyTree } from './body-tree';

export interface ManyBodyOptions {
	/** How strongly each node pulls; negative pushes. */
	readonly strength: number | ((index: number) => number);
	/** How coarsely far groups are taken. At 0.8 the error is below d3's at its 0.9 for every arrangement tried; this tree's cells are cut elsewhere. */
	readonly theta?: number;
}

/** Below this distance a force grows no further, as in d3. */
const NEAR = 1;

/** A force whose work can be done in slices before it acts. */
export interface SlicedForce<Node extends SimulationNodeDatum> extends Force<Node, SimulationLinkDatum<Node>> {
	/** Works while there is time; true when all is ready for the next tick. */
	prepare(hasTime: () => boolean): boolean;
}

/** Every node pushes or pulls every other: d3's law and its error, over typed arrays. */
export function manyBody<Node extends SimulationNodeDatum>({ strength, theta = 0.8 }: ManyBodyOptions): SlicedForce<Node> {
	let nodes: readonly Node[] = [];
	let field = new ForceField(0, 0, () => 0);
	const force = (alpha: number): void => {
		prepare(() => true);
		nodes.forEach((node, at) => {
			node.vx = (node.vx ?? 0) + field.pushX[at]! * alpha;
			node.vy = (node.vy ?? 0) + field.pushY[at]! * alpha;
		});
		field.forget();
	};
	const prepare = (hasTime: () => boolean): boolean => {
		if (!field.started) {
			nodes.forEach(({ x, y }, at) => field.put(at, x ?? 0, y ?? 0));
			field.start();
		}
		return field.work(hasTime);
	};
	const initialize = (all: readonly Node[], random: () => number): void => {
		nodes = all;
		field = new ForceField(all.length, theta, random);
		for (let at = 0; at < all.length; at++) field.strength[at] = typeof strength === 'number' ? strength : strength(at);
	};
	return Object.assign(force, { prepare, initialize });
}

/** So many bodies are looked at before the clock is. */
const SLICE = 128;

class ForceField {
	readonly strength: Float64Array;
	readonly pushX: Float64Array;
	readonly pushY: Float64Array;
	private readonly x: Float64Array;
	private readonly y: Float64Array;
	private readonly tree: BodyTree;
	/** Up to which body the pushes are known; null before a tick is begun. */
	private done: number | null = null;

	constructor(private readonly size: number, private readonly theta: number, private readonly random: () => number) {
		this.strength = new Float64Array(size);
		this.pushX = new Float64Array(size);
		this.pushY = new Float64Array(size);
		this.x = new Float64Array(size);
		this.y = new Float64Array(size);
		this.tree = new BodyTree(size);
	}

	put(at: number, x: number, y: number): void {
		this.x[at] = x;
		this.y[at] = y;
	}

	get started(): boolean {
		return this.done !== null;
	}

	start(): void {
		this.tree.build(this.x, this.y, this.strength);
		this.done = 0;
	}

	/** Goes on for at least a slice, so that it comes to an end. */
	work(hasTime: () => boolean): boolean {
		let at = this.done ?? 0;
		do {
			const end = Math.min(this.size, at + SLICE);
			while (at < end) this.actOn(at++);
		} while (at < this.size && hasTime());
		this.done = at;
		return at === this.size;
	}

	/** What was reckoned has been used. */
	forget(): void {
		this.done = null;
	}

	/** Walks the tree once: a cell that is far for its width acts as one body. */
	private actOn(on: number): void {
		const { cells, after, body, count } = this.tree;
		const x = this.x[on]!;
		const y = this.y[on]!;
		const near = NEAR * NEAR;
		const far = 1 / (this.theta * this.theta);
		let pushX = 0;
		let pushY = 0;
		for (let at = 0; at < count; ) {
			const cell = at * 4;
			const dx = cells[cell]! - x;
			const dy = cells[cell + 1]! - y;
			const distance = dx * dx + dy * dy;
			if (cells[cell + 3]! * far < distance) {
				const push = cells[cell + 2]! / (distance < near ? Math.sqrt(distance) : distance);
				pushX += dx * push;
				pushY += dy * push;
				at = after[at]!;
			} else if (body[at]! >= 0) {
				// On the very spot: the body itself, or others that go apart somewhere.
				const push = this.apart(body[at]!, on);
				pushX += push * (this.random() - 0.5);
				pushY += push * (this.random() - 0.5);
				at++;
			} else at++;
		}
		this.pushX[on] = pushX;
		this.pushY[on] = pushY;
	}

	/** Strength of the other bodies on a spot, twice: a random direction is half as long. */
	private apart(first: number, on: number): number {
		let total = 0;
		for (let one = first; one >= 0; one = this.tree.twin[one]!) if (one !== on) total += this.strength[one]!;
		return total * 2;
	}
}
