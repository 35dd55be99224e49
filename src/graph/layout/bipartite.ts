import { compareIds } from '../build/evidence';
import type { Graph } from '../graph';
import { orderColumns } from './order-columns';
import type { Positions } from './positions';
import { sidesOf, type Side } from './sides';

export interface Bipartite {
	readonly positions: Positions;
	readonly sides: ReadonlyMap<string, Side>;
	/** How many pairs of links cross. */
	readonly crossings: number;
}

const ROW = 36;
const COLUMN = 320;
/** Taller than this, a side stands in several columns, and the theses spread beside it. */
const TALLEST = 30;
/** How wide the whole is beside its height, so that it fills a pane that is wider than tall. */
const WIDE = 0.6;
const SPREAD = 4;

type Order = readonly string[];

/** Theses in the middle, what helps them left, what hurts them right, in an order in which few links cross; the undecided below. */
export function bipartite(graph: Graph): Bipartite {
	const sides = sidesOf(graph);
	const on = (side: Side): string[] => [...sides.keys()].filter(id => sides.get(id) === side).sort(compareIds);
	const best = orderColumns({ theses: on('thesis'), helps: on('helps'), hurts: on('hurts') }, graph.links);
	const { theses, helps, hurts } = best.columns;
	const tallest = Math.max(theses.length, Math.min(TALLEST, Math.max(helps.length, hurts.length)));
	const apart = Math.max(COLUMN, tallest * ROW * WIDE);
	const positions = new Map([
		...side(helps, -1, tallest, apart),
		...column(theses, 0, tallest),
		...side(hurts, 1, tallest, apart),
		...below(on('open'), tallest, apart),
	]);
	return { positions, sides, crossings: best.crossed };
}

/** A short column is spread beside a tall one, though not without bound. */
function column(order: Order, x: number, tallest: number): Array<[string, { x: number; y: number }]> {
	const row = ROW * Math.max(1, Math.min(SPREAD, tallest / Math.max(1, order.length)));
	return order.map((id, at) => [id, { x, y: (at - (order.length - 1) / 2) * row }]);
}

/** As many columns as it takes, each next farther out: neighbours in the order stay at one height, and all see the theses. */
function side(order: Order, way: -1 | 1, tallest: number, apart: number): Array<[string, { x: number; y: number }]> {
	const columns = Math.max(1, Math.ceil(order.length / tallest));
	const rows = Math.ceil(order.length / columns);
	const row = ROW * Math.max(1, Math.min(SPREAD, tallest / Math.max(1, rows)));
	return order.map((id, at) => {
		const across = at % columns;
		const down = (at - across) / columns;
		const shift = columns === 1 ? 0 : (across / columns) * row;
		return [id, { x: way * (apart + across * COLUMN * 0.6), y: (down - (rows - 1) / 2) * row + shift }];
	});
}

function below(open: Order, tallest: number, apart: number): Array<[string, { x: number; y: number }]> {
	const across = Math.max(3, Math.ceil(Math.sqrt(open.length)), Math.min(open.length, Math.floor((2 * apart) / (COLUMN / 2))));
	const top = (tallest / 2 + 2) * ROW;
	return open.map((id, at) => [id, { x: ((at % across) - (across - 1) / 2) * (COLUMN / 2), y: top + Math.floor(at / across) * ROW }]);
}
