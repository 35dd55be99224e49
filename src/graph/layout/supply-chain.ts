import { compareIds } from '../build/evidence';
import { withCounts } from '../build/with-counts';
import type { Graph } from '../graph';
import { chainPlaces, type ChainPlace, type Sector } from './chain-places';
import type { Point, Positions } from './positions';

export interface SupplyChain {
	/** Those that have a place, and the links that say why: not what else is between them. */
	readonly graph: Graph;
	readonly positions: Positions;
	readonly places: ReadonlyMap<string, ChainPlace>;
	/** Nodes of the graph that the chain does not show. */
	readonly leftOut: number;
}

const ACROSS = 200;
const DOWN = 44;
/** A column or a row holds so many; the next stands further out. */
const COLUMN = 14;
const ROW = 6;

/** Suppliers left of an actor, customers right, investors above, competitors below; its holdings further up, others further down. */
export function supplyChain(graph: Graph, centre: string, steps: 1 | 2 = 1): SupplyChain {
	const weights = new Map(graph.nodes.map(({ id, weight }) => [id, weight]));
	const places = weights.has(centre) ? chainPlaces(graph, centre, steps) : new Map<string, ChainPlace>();
	const lines = (sector: Sector, long: number) => linesOf(sector, places, weights, long);
	const sides = { left: lines('supplier', COLUMN), right: lines('customer', COLUMN) };
	const tallest = Math.max(1, ...[...sides.left, ...sides.right].map(({ length }) => length));
	const edge = Math.ceil(tallest / 2);
	const positions = new Map<string, Point>(weights.has(centre) ? [[centre, { x: 0, y: 0 }]] : []);
	const columns = (all: readonly Line[], way: 1 | -1) => all.forEach((line, at) => line.forEach((id, place) => positions.set(id, { x: way * (at + 1) * ACROSS, y: middle(place, line) * DOWN })));
	const rows = (all: readonly Line[], way: 1 | -1) => all.forEach((line, at) => line.forEach((id, place) => positions.set(id, { x: middle(place, line) * ACROSS, y: way * (edge + 1 + at * 2) * DOWN })));
	columns(sides.left, -1);
	columns(sides.right, 1);
	rows([...lines('investor', ROW), ...lines('holding', ROW)], -1);
	rows([...lines('competitor', ROW), ...lines('other', ROW)], 1);
	return { graph: along(graph, centre, places), positions, places, leftOut: graph.nodes.length - positions.size };
}

function along({ nodes, links }: Graph, centre: string, places: ReadonlyMap<string, ChainPlace>): Graph {
	const before = (id: string) => (places.has(id) ? (places.get(id)?.behind ?? centre) : null);
	const own = links.filter(({ type, from, to }) => type === 'relation' && (before(from) === to || before(to) === from));
	return withCounts(nodes.filter(({ id }) => id === centre || places.has(id)), own);
}

type Line = readonly string[];

function middle(place: number, { length }: Line): number {
	return place - (length - 1) / 2;
}

/** A sector in lines, nearest first: the first step with most said of it in the middle, then the second by whom it stands behind. */
function linesOf(sector: Sector, places: ReadonlyMap<string, ChainPlace>, weights: ReadonlyMap<string, number>, long: number): Line[] {
	const of = (step: 1 | 2) => [...places].filter(([, place]) => place.sector === sector && place.step === step);
	const weight = (id: string) => weights.get(id) ?? 0;
	const first = of(1).map(([id]) => id).sort((a, b) => weight(b) - weight(a) || compareIds(a, b));
	const firstLines = cut(first, long).map(fromMiddle);
	const at = new Map(firstLines.flat().map((id, place) => [id, place]));
	const second = of(2).sort(([a, one], [b, other]) => (at.get(one.behind ?? '') ?? 0) - (at.get(other.behind ?? '') ?? 0) || compareIds(a, b)).map(([id]) => id);
	return [...firstLines, ...cut(second, long)];
}

function cut(ids: Line, long: number): Line[] {
	return Array.from({ length: Math.ceil(ids.length / long) }, (_, at) => ids.slice(at * long, (at + 1) * long));
}

/** The first in the middle, the others by turns on either side. */
function fromMiddle(ids: Line): string[] {
	const before = ids.filter((_, at) => at % 2 === 1).reverse();
	return [...before, ...ids.filter((_, at) => at % 2 === 0)];
}
