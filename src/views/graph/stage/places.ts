import type { Graph } from '../../../graph/graph';
import { ForceLayout } from '../../../graph/layout/force-layout';
import type { Point, Positions } from '../../../graph/layout/positions';
import type { Arrangement } from './contract';

/** Where nodes are while they move and when they rest. */
export interface Places {
	readonly atRest: boolean;
	/** Moves on. Gently: by what the eye can follow; else as far as there is time. */
	advance(now: number, hasTime: () => boolean, gently: boolean): boolean;
	positions(): Positions;
	/** Holds a node at a place. */
	hold(id: string, at: Point): void;
	/** Nodes give way to what is held. */
	giveWay(): void;
	/** Other nodes are pinned now. */
	pin(pinned: Positions): void;
}

export class ForcePlaces implements Places {
	private readonly layout: ForceLayout;
	private pinned: Positions;

	constructor(graph: Graph, { pinned, before }: Arrangement & { readonly type: 'force' }, known: Positions) {
		this.pinned = pinned;
		this.layout = new ForceLayout(graph, { pinned, before: new Map([...before, ...known]) });
	}

	get atRest(): boolean {
		return this.layout.settled;
	}

	advance(_now: number, hasTime: () => boolean, gently: boolean): boolean {
		if (!gently) this.layout.tickWhile(hasTime);
		else return this.layout.tickOnce(hasTime);
		return true;
	}

	positions(): Positions {
		return this.layout.positions();
	}

	hold(id: string, at: Point): void {
		this.layout.hold(id, at);
		this.pinned = new Map([...this.pinned, [id, at]]);
	}

	giveWay(): void {
		this.layout.warm();
	}

	pin(pinned: Positions): void {
		const before = this.pinned;
		const freed = [...before.keys()].filter(id => !pinned.has(id));
		const put = [...pinned].filter(([id, at]) => !same(before.get(id), at));
		for (const id of freed) this.layout.release(id);
		for (const [id, at] of put) this.layout.hold(id, at);
		this.pinned = pinned;
		if (freed.length + put.length > 0) this.layout.warm();
	}
}

function same(a: Point | undefined, b: Point): boolean {
	return a !== undefined && a.x === b.x && a.y === b.y;
}

const GLIDE = 350;

/** Places that were decided elsewhere; nodes glide there from where they were. */
export class FixedPlaces implements Places {
	private since: number | null = null;
	private share: number;
	private to: Positions;

	constructor(to: Positions, private readonly from: Positions, glides: boolean) {
		this.to = to;
		this.share = glides && from.size > 0 ? 0 : 1;
	}

	get atRest(): boolean {
		return this.share >= 1;
	}

	advance(now: number): boolean {
		this.since ??= now;
		this.share = Math.min(1, (now - this.since) / GLIDE);
		return true;
	}

	positions(): Positions {
		if (this.atRest) return this.to;
		const eased = 1 - (1 - this.share) ** 3;
		return new Map([...this.to].map(([id, to]) => {
			const from = this.from.get(id) ?? to;
			return [id, { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased }];
		}));
	}

	hold(id: string, at: Point): void {
		this.to = new Map([...this.to, [id, at]]);
	}

	giveWay(): void {
		// What was decided elsewhere stays.
	}

	pin(): void {
		// Pins are part of what was decided elsewhere.
	}
}
