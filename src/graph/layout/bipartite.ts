import { compareIds } from '../build/evidence';
import type { Graph } from '../graph';
import { crossings, type Span } from './crossings';
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
const ROUNDS = 12;
const SPREAD = 4;

type Order = readonly string[];
type Pairs = ReadonlyArray<readonly [node: string, thesis: string]>;

interface Columns {
	readonly theses: Order;
	readonly helps: Order;
	readonly hurts: Order;
}

/** Theses in the middle, what helps them left, what hurts them right, in an order in which few links cross; the undecided below. */
export function bipartite(graph: Graph): Bipartite {
	const sides = sidesOf(graph);
	const on = (side: Side): string[] => [...sides].flatMap(([id, of]) => (of === side ? [id] : [])).sort(compareIds);
	const pairs = graph.links.flatMap(({ type, from, to }) => (type === 'impact' ? [[from, to] as const] : []));
	const best = bestOrder({ theses: on('thesis'), helps: on('helps'), hurts: on('hurts') }, pairs);
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

/** Each column by the middle of its neighbours in the other, by turns; the best order that was seen. */
function bestOrder(first: Columns, pairs: Pairs): { readonly columns: Columns; readonly crossed: number } {
	let columns = first;
	let best = { columns, crossed: crossed(columns, pairs) };
	for (let round = 0; round < ROUNDS && best.crossed > 0; round++) {
		const { theses } = columns;
		const helps = byMiddle(columns.helps, theses, pairs);
		const hurts = byMiddle(columns.hurts, theses, pairs);
		const now = { theses, helps, hurts };
		const count = crossed(now, pairs);
		if (count < best.crossed) best = { columns: now, crossed: count };
		columns = { helps, hurts, theses: byMiddle(theses, interleaved(helps, hurts), pairs) };
	}
	return best;
}

/** Nodes in the order of the mean place of those they are linked with; what has none keeps its place. */
function byMiddle(order: Order, others: Order, pairs: Pairs): string[] {
	const place = new Map(others.map((id, at) => [id, at / Math.max(1, others.length - 1)]));
	const sums = new Map<string, { sum: number; count: number }>();
	for (const [from, to] of pairs) {
		put(sums, from, place.get(to));
		put(sums, to, place.get(from));
	}
	const middle = new Map(order.map((id, at) => {
		const { sum, count } = sums.get(id) ?? { sum: 0, count: 0 };
		return [id, count === 0 ? at / Math.max(1, order.length - 1) : sum / count];
	}));
	return [...order].sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0) || compareIds(a, b));
}

function put(sums: Map<string, { sum: number; count: number }>, id: string, place: number | undefined): void {
	if (place === undefined) return;
	const before = sums.get(id) ?? { sum: 0, count: 0 };
	sums.set(id, { sum: before.sum + place, count: before.count + 1 });
}

/** Both sides as one, each at its own height. */
function interleaved(helps: Order, hurts: Order): string[] {
	const heights = (order: Order) => order.map((id, at) => ({ id, height: (at + 0.5) / order.length }));
	return [...heights(helps), ...heights(hurts)].sort((a, b) => a.height - b.height || compareIds(a.id, b.id)).map(({ id }) => id);
}

function crossed({ theses, helps, hurts }: Columns, pairs: Pairs): number {
	const place = new Map(theses.map((id, at) => [id, at]));
	return [helps, hurts].reduce((sum, side) => {
		const own = new Map(side.map((id, at) => [id, at]));
		const spans = pairs.flatMap(([from, to]): Span[] => {
			const left = own.get(from);
			const right = place.get(to);
			return left === undefined || right === undefined ? [] : [[left, right]];
		});
		return sum + crossings(spans, theses.length);
	}, 0);
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
