import { quadtree, type Quadtree, type QuadtreeLeaf, type QuadtreeInternalNode } from 'd3';
import { grouped } from '../build/grouped';
import type { Point } from '../layout/positions';
import { grown, type Box } from './box';
import { distanceTo } from './link-curve';
import type { Scene, SceneLink, SceneNode } from './scene';

/** Things by where their middle is, and how far the largest of them reaches from there. */
interface Layer<Item> {
	readonly tree: Quadtree<Item>;
	readonly reach: number;
}

/** Finds at a point what is drawn: made from what is seen, it does not find what is not. */
export class Hits {
	private readonly nodes: Layer<SceneNode>;
	/** Links in layers by their length, so that one long link does not make all be looked at. */
	private readonly links: readonly Layer<SceneLink>[];

	constructor({ nodes, links: all }: Pick<Scene, 'nodes' | 'links'>) {
		this.nodes = layerOf(nodes, node => node, ({ r }) => r);
		const byLength = grouped(all, link => String(Math.ceil(Math.log2(Math.max(1, half(link))))));
		this.links = [...byLength.values()].map(links => layerOf(links, centre, half));
	}

	/** The node at a point or no further from its rim than `slack`; of several the nearest. */
	nodeAt(point: Point, slack = 0): SceneNode | null {
		return nearest(near(this.nodes, point, slack), slack, ({ x, y, r }) => Math.hypot(x - point.x, y - point.y) - r);
	}

	/** The link no further from a point than `slack`; of several the nearest. */
	linkAt(point: Point, slack: number): SceneLink | null {
		const links = this.links.flatMap(layer => near(layer, point, slack)).filter(({ box }) => isIn(point, box, slack));
		return nearest(links, slack, ({ curve }) => distanceTo(curve, point));
	}
}

function layerOf<Item>(items: readonly Item[], place: (item: Item) => Point, reach: (item: Item) => number): Layer<Item> {
	const tree = quadtree<Item>([...items], item => place(item).x, item => place(item).y);
	return { tree, reach: items.reduce((most, item) => Math.max(most, reach(item)), 0) };
}

function centre({ box }: SceneLink): Point {
	return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

function half({ box }: SceneLink): number {
	return Math.max(box.right - box.left, box.bottom - box.top) / 2;
}

/** Everything whose middle is near enough for it to be at the point. */
function near<Item>({ tree, reach }: Layer<Item>, { x, y }: Point, slack: number): Item[] {
	const around = grown({ left: x, top: y, right: x, bottom: y }, reach + slack);
	const found: Item[] = [];
	tree.visit((quad, left, top, right, bottom) => {
		if (left > around.right || right < around.left || top > around.bottom || bottom < around.top) return true;
		if (isLeaf(quad)) for (let leaf: QuadtreeLeaf<Item> | undefined = quad; leaf !== undefined; leaf = leaf.next) found.push(leaf.data);
		return false;
	});
	return found;
}

function isLeaf<Item>(quad: QuadtreeLeaf<Item> | QuadtreeInternalNode<Item>): quad is QuadtreeLeaf<Item> {
	return quad.length === undefined;
}

function isIn({ x, y }: Point, { left, top, right, bottom }: Box, slack: number): boolean {
	return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

function nearest<Item>(items: readonly Item[], most: number, distance: (item: Item) => number): Item | null {
	let best: Item | null = null;
	let least = most;
	for (const item of items) {
		const away = distance(item);
		if (away > least || (best !== null && away === least)) continue;
		best = item;
		least = away;
	}
	return best;
}
