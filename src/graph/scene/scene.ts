import type { Graph, GraphLink, GraphNode } from '../graph';
import type { Positions } from '../layout/positions';
import { grown, hull, type Box } from './box';
import { curveBox, curveOf, type Curve, type Disc, type Fan } from './link-curve';

/** Everything that is drawn, with its place: what is on the screen, what is hit and what is exported are the same. */
export interface Scene {
	readonly nodes: readonly SceneNode[];
	readonly links: readonly SceneLink[];
	readonly byId: ReadonlyMap<string, SceneNode>;
	/** Null where there is nothing. */
	readonly bounds: Box | null;
}

export interface SceneNode extends Disc {
	readonly node: GraphNode;
}

export interface SceneLink {
	readonly link: GraphLink;
	readonly curve: Curve;
	readonly box: Box;
}

/** Which one each link is among those of the same two nodes: once for a graph, while its nodes move. */
export function fansOf({ links }: Graph): Fan[] {
	const pairs = new Map<string, { count: number }>();
	const placed = links.map(({ from, to }) => {
		const key = from < to ? `${from}\n${to}` : `${to}\n${from}`;
		const pair = pairs.get(key) ?? { count: 0 };
		pairs.set(key, pair);
		return { at: pair.count++, pair };
	});
	return placed.map(({ at, pair }) => ({ at, count: pair.count }));
}

/** Nodes without a place are left out, and so are their links. */
export function sceneOf(graph: Graph, positions: Positions, fans: readonly Fan[] = fansOf(graph)): Scene {
	const steps = sceneInSteps(graph, positions, fans);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

/** So many links are placed before others get a turn. */
const STEP = 2_000;

/** The same in steps, each short enough to leave the page its turn. */
export function* sceneInSteps(graph: Graph, positions: Positions, fans: readonly Fan[]): Generator<void, Scene> {
	const byId = new Map<string, SceneNode>();
	for (const node of graph.nodes) {
		const point = positions.get(node.id);
		if (point !== undefined && Number.isFinite(point.x) && Number.isFinite(point.y)) byId.set(node.id, { node, x: point.x, y: point.y, r: radiusOf(node) });
	}
	const nodes = [...byId.values()];
	const links: SceneLink[] = [];
	let bounds = hull(nodes.map(boxOf));
	for (let start = 0; start < graph.links.length; start += STEP) {
		if (start > 0) yield;
		const placed = graph.links.slice(start, start + STEP).flatMap((link, at) => placeLink(link, byId, fans[start + at]) ?? []);
		for (const link of placed) links.push(link);
		bounds = hull([...(bounds === null ? [] : [bounds]), ...placed.map(({ box }) => box)]);
	}
	return { nodes, links, byId, bounds };
}

function placeLink(link: GraphLink, byId: ReadonlyMap<string, SceneNode>, fan: Fan | undefined): SceneLink | null {
	const from = byId.get(link.from);
	const to = byId.get(link.to);
	if (from === undefined || to === undefined || from === to || fan === undefined) return null;
	const curve = curveOf(from, to, fan, link.from > link.to);
	return { link, curve, box: curveBox(curve) };
}

/** A node is larger the more links it has, by ever less; a thesis is larger than an actor. */
export function radiusOf({ role, degree }: GraphNode): number {
	return Math.min(24, (role === 'thesis' ? 7 : 5) + 1.5 * Math.sqrt(degree));
}

export function boxOf({ x, y, r }: Disc): Box {
	return grown({ left: x, top: y, right: x, bottom: y }, r);
}
