import { compareIds } from '../build/evidence';
import type { GraphLink } from '../graph';
import { crossings } from './crossings';

type Order = readonly string[];

/** Three columns: the theses, and on either side what bears on them. */
export interface Columns {
	readonly theses: Order;
	readonly helps: Order;
	readonly hurts: Order;
}

export interface Ordered {
	readonly columns: Columns;
	/** How many pairs of links cross. */
	readonly crossed: number;
}

/** Most of what can be won is won in the first rounds; of many links so many go through all rounds together. */
const ROUNDS = 12;
const MOST_LINKS = 30_000;

/** Nodes and the ends of links as numbers, in the order of the ids. */
interface Numbered {
	readonly count: number;
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/** The same columns by number. */
interface Rows {
	readonly theses: Int32Array;
	readonly helps: Int32Array;
	readonly hurts: Int32Array;
}

/** Each column by the middle of its neighbours in the other, by turns; the best order that was seen. */
export function orderColumns({ theses, helps, hurts }: Columns, links: readonly GraphLink[]): Ordered {
	const ids = [...theses, ...helps, ...hurts].sort(compareIds);
	const number = new Map(ids.map((id, at) => [id, at]));
	const numbers = (order: Order): Int32Array => Int32Array.from(order, id => number.get(id) ?? 0);
	const rows = { theses: numbers(theses), helps: numbers(helps), hurts: numbers(hurts) };
	const best = bestOf(rows, numbered(ids.length, rows.theses, links, number));
	const names = (order: Int32Array): string[] => Array.from(order, at => ids[at] ?? '');
	return { columns: { theses: names(best.rows.theses), helps: names(best.rows.helps), hurts: names(best.rows.hurts) }, crossed: best.crossed };
}

/** Links from a side to a thesis: others do not run between columns. */
function numbered(count: number, theses: Int32Array, links: readonly GraphLink[], number: ReadonlyMap<string, number>): Numbered {
	const isThesis = new Uint8Array(count);
	for (const node of theses) isThesis[node] = 1;
	const from = new Int32Array(links.length);
	const to = new Int32Array(links.length);
	let next = 0;
	for (const link of links) {
		if (link.type !== 'impact') continue;
		const a = number.get(link.from);
		const b = number.get(link.to);
		if (a === undefined || b === undefined || isThesis[a] === 1 || isThesis[b] === 0) continue;
		from[next] = a;
		to[next++] = b;
	}
	return { count, from: from.subarray(0, next), to: to.subarray(0, next) };
}

function bestOf(first: Rows, all: Numbered): { readonly rows: Rows; readonly crossed: number } {
	const rounds = Math.min(ROUNDS, Math.max(1, Math.floor(MOST_LINKS / Math.max(1, all.from.length))));
	let rows = first;
	let best = { rows, crossed: crossedIn(rows, all) };
	for (let round = 0; round < rounds && best.crossed > 0; round++) {
		const seen = middles(all.count, all.from, all.to, rows.theses);
		const helps = sorted(rows.helps, seen);
		const hurts = sorted(rows.hurts, seen);
		const now = { theses: rows.theses, helps, hurts };
		const crossed = crossedIn(now, all);
		if (crossed < best.crossed) best = { rows: now, crossed };
		rows = { helps, hurts, theses: sorted(rows.theses, middles(all.count, all.to, all.from, interleaved(helps, hurts))) };
	}
	return best;
}

/** The mean place of those that each node is linked with; nothing of what has none. */
function middles(count: number, of: Int32Array, by: Int32Array, order: Int32Array): Float64Array {
	const place = new Float64Array(count);
	order.forEach((node, at) => { place[node] = at / Math.max(1, order.length - 1); });
	const sums = new Float64Array(count);
	const counts = new Int32Array(count);
	of.forEach((node, at) => {
		sums[node]! += place[by[at]!]!;
		counts[node]!++;
	});
	return sums.map((sum, node) => sum / counts[node]!);
}

/** By these middles; what has none keeps its place. */
function sorted(order: Int32Array, middle: Float64Array): Int32Array {
	const key = middle.slice();
	order.forEach((node, at) => {
		if (Number.isNaN(key[node]!)) key[node] = at / Math.max(1, order.length - 1);
	});
	return order.slice().sort((a, b) => key[a]! - key[b]! || a - b);
}

/** Both sides as one, each at its own height. */
function interleaved(helps: Int32Array, hurts: Int32Array): Int32Array {
	const heights = (order: Int32Array) => [...order].map((node, at) => ({ node, height: (at + 0.5) / order.length }));
	return Int32Array.from([...heights(helps), ...heights(hurts)].sort((a, b) => a.height - b.height || a.node - b.node), ({ node }) => node);
}

function crossedIn({ theses, helps, hurts }: Rows, { count, from, to }: Numbered): number {
	const place = new Int32Array(count);
	for (const column of [theses, helps, hurts]) column.forEach((node, at) => { place[node] = at; });
	const isHelp = new Uint8Array(count);
	for (const node of helps) isHelp[node] = 1;
	return [1, 0].reduce((sum, side) => {
		const own = from.map((_, at) => at).filter(at => isHelp[from[at]!] === side);
		return sum + crossings(own.map(at => place[from[at]!]!), own.map(at => place[to[at]!]!), theses.length);
	}, 0);
}
