import { compareIds } from '../build/evidence';
import { grouped } from '../build/grouped';
import type { Graph, GraphLink, GraphNode } from '../graph';
import type { Positions } from '../layout/positions';
import { grown, hull, type Box } from './box';
import { curveBox, curveOf, type Curve, type Disc } from './link-curve';

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

/** Nodes without a place are left out, and so are their links. */
export function sceneOf(graph: Graph, positions: Positions): Scene {
	const nodes = graph.nodes.flatMap((node): SceneNode[] => {
		const point = positions.get(node.id);
		return point === undefined || !Number.isFinite(point.x) || !Number.isFinite(point.y) ? [] : [{ node, x: point.x, y: point.y, r: radiusOf(node) }];
	});
	const byId = new Map(nodes.map(node => [node.node.id, node]));
	const pairs = grouped(graph.links, ({ from, to }) => (from < to ? `${from}\n${to}` : `${to}\n${from}`));
	const links = [...pairs.values()].flatMap(pair => pair.flatMap((link, at) => sceneLink(link, at, pair.length, byId) ?? []));
	links.sort((a, b) => compareIds(a.link.id, b.link.id));
	const bounds = hull([...nodes.map(boxOf), ...links.map(({ box }) => box)]);
	return { nodes, links, byId, bounds };
}

function sceneLink(link: GraphLink, at: number, count: number, byId: ReadonlyMap<string, SceneNode>): SceneLink | null {
	const from = byId.get(link.from);
	const to = byId.get(link.to);
	if (from === undefined || to === undefined || from === to) return null;
	const curve = curveOf(from, to, at, count, link.from > link.to);
	return { link, curve, box: curveBox(curve) };
}

/** A node is larger the more links it has, by ever less; a thesis is larger than an actor. */
export function radiusOf({ role, degree }: GraphNode): number {
	return Math.min(24, (role === 'thesis' ? 7 : 5) + 1.5 * Math.sqrt(degree));
}

export function boxOf({ x, y, r }: Disc): Box {
	return grown({ left: x, top: y, right: x, bottom: y }, r);
}
