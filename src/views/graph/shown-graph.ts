import { withCounts } from '../../graph/build/with-counts';
import { filterGraph, type GraphFilter } from '../../graph/choose/filter';
import { limitGraph } from '../../graph/choose/limit';
import { neighbourhood } from '../../graph/choose/neighbourhood';
import type { Graph } from '../../graph/graph';
import { bipartite } from '../../graph/layout/bipartite';
import type { Positions } from '../../graph/layout/positions';
import { supplyChain } from '../../graph/layout/supply-chain';
import type { GraphState } from './graph-state';
import { toldIn } from './told-in';

/** So many links are drawn for each node that may be, at most. */
const LINKS_EACH = 5;

/** What of the vault's graph is drawn, and what is not. */
export interface ShownGraph {
	readonly graph: Graph;
	/** Null: by forces. */
	readonly positions: Positions | null;
	/** The node in the middle: what was chosen, or what a supply chain begins with by itself. */
	readonly centre: string | null;
	/** All that could be drawn of this centre, before any filter: what the legend counts. */
	readonly base: Graph;
	/** What passes the filters, before the limit. */
	readonly passed: Graph;
	readonly hiddenNodes: number;
	readonly hiddenLinks: number;
}

const EMPTY: Graph = { nodes: [], links: [] };

/** @param keep ids that are drawn though others have more links: what was searched for */
export function shownGraph(graph: Graph, state: GraphState, keep: readonly string[] = []): ShownGraph {
	const { lens, steps } = state;
	const centre = lens === 'chain' ? (state.centre ?? busiest(graph)) : state.centre;
	const base = baseOf(graph, centre, state);
	const kept = [...keep, ...(centre === null ? [] : [centre])];
	const { graph: named } = filterGraph(state.names ? base : written(base, kept), lensFilter(state), kept);
	const passed = centre === null || lens === 'chain' ? named : reached(named, centre, steps);
	const { graph: drawn } = limitGraph(passed, state.most, LINKS_EACH * state.most, kept);
	const counts = { base, passed, centre, hiddenNodes: base.nodes.length - passed.nodes.length, hiddenLinks: base.links.length - passed.links.length };
	if (lens === 'theses') return { ...counts, graph: drawn, positions: bipartite(drawn).positions };
	if (lens === 'network') return { ...counts, graph: drawn, positions: null };
	const chain = centre === null ? { graph: EMPTY, positions: new Map() } : supplyChain(drawn, centre, steps === 1 ? 1 : 2);
	return { ...counts, graph: chain.graph, positions: chain.positions };
}

function baseOf(graph: Graph, centre: string | null, { lens, steps }: GraphState): Graph {
	if (lens === 'theses') return reachedOrAll(impactsOnly(graph), centre, steps);
	if (lens === 'network') return reachedOrAll(graph, centre, steps);
	const chain = centre === null ? EMPTY : supplyChain(graph, centre, steps === 1 ? 1 : 2).graph;
	return chain;
}

function reachedOrAll(graph: Graph, centre: string | null, steps: number): Graph {
	return centre === null ? graph : reached(graph, centre, steps);
}

/** Around a node; around a note that is none, such as a day's, what it tells of others. */
function reached(graph: Graph, centre: string, steps: number): Graph {
	const around = neighbourhood(graph, centre, steps).graph;
	return around.links.length > 0 ? around : toldIn(graph, centre, steps);
}

/** Relations have no place among theses; who bears on none goes with them. */
function impactsOnly({ nodes, links }: Graph): Graph {
	const impacts = links.filter(({ type }) => type === 'impact');
	const ends = new Set(impacts.flatMap(({ from, to }) => [from, to]));
	return withCounts(nodes.filter(({ id }) => ends.has(id)), impacts);
}

function written({ nodes, links }: Graph, kept: readonly string[]): Graph {
	const ids = new Set(nodes.filter(({ id, path }) => path !== null || kept.includes(id)).map(({ id }) => id));
	return withCounts(nodes.filter(({ id }) => ids.has(id)), links.filter(({ from, to }) => ids.has(from) && ids.has(to)));
}

/** A chain shows who is around an actor: its theses are no part of it, and choose nobody. */
function lensFilter({ lens, filter }: GraphState): GraphFilter {
	return lens === 'chain' ? { ...filter, theses: null, polarities: null } : filter;
}

/** Whom most others supply or are supplied by. */
function busiest({ nodes, links }: Graph): string | null {
	const counts = new Map<string, number>(nodes.flatMap(({ id, role, path }) => (role === 'actor' && path !== null ? [[id, 0] as const] : [])));
	for (const link of links) {
		if (link.type !== 'relation' || link.kind !== 'supplier') continue;
		for (const id of [link.from, link.to]) counts.set(id, (counts.get(id) ?? -Infinity) + 1);
	}
	return [...counts].reduce<readonly [string, number] | null>((best, one) => (one[1] > (best?.[1] ?? 0) ? one : best), null)?.[0] ?? null;
}
