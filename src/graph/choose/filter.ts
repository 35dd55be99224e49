import { withCounts } from '../build/with-counts';
import type { Graph, GraphLink, GraphNode, LinkKind, LinkPolarity, NodeRole } from '../graph';

/** What is to be seen; null lets everything pass, an empty list nothing. JSON-safe, so that a view can keep it. */
export interface GraphFilter {
	readonly roles: readonly NodeRole[] | null;
	/** Tags without `#`; a tag also stands for those under it. They choose among actors and concepts, not theses. */
	readonly tags: readonly string[] | null;
	/** Ids of theses; actors must bear on one of them. */
	readonly theses: readonly string[] | null;
	readonly polarities: readonly LinkPolarity[] | null;
	readonly kinds: readonly LinkKind[] | null;
	/** Whether relations that are over are shown. */
	readonly former: boolean;
}

export const EVERYTHING: GraphFilter = { roles: null, tags: null, theses: null, polarities: null, kinds: null, former: true };

export interface Filtered {
	readonly graph: Graph;
	/** How many the filter hides. */
	readonly hiddenNodes: number;
	readonly hiddenLinks: number;
}

/** The part of a graph that a filter lets pass; a node that loses its last link goes too, unless it is kept by id. */
export function filterGraph(graph: Graph, filter: GraphFilter, keep: readonly string[] = []): Filtered {
	const kept = new Set(keep);
	const fit = new Set(graph.nodes.filter(node => kept.has(node.id) || nodeFits(node, filter)).map(({ id }) => id));
	const among = graph.links.filter(link => fit.has(link.from) && fit.has(link.to) && linkFits(link, filter));
	const bearing = filter.theses === null ? null : new Set([...filter.theses, ...kept, ...among.flatMap(({ type, from }) => (type === 'impact' ? [from] : []))]);
	const links = bearing === null ? among : among.filter(({ from, to }) => bearing.has(from) && bearing.has(to));
	const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
	const nodes = graph.nodes.filter(({ id, degree }) => fit.has(id) && (kept.has(id) || ends.has(id) || (degree === 0 && filter.theses === null)));
	return { graph: withCounts(nodes, links), hiddenNodes: graph.nodes.length - nodes.length, hiddenLinks: graph.links.length - links.length };
}

function nodeFits({ id, role, tags }: GraphNode, filter: GraphFilter): boolean {
	if (filter.roles !== null && !filter.roles.includes(role)) return false;
	if (role === 'thesis') return filter.theses === null || filter.theses.includes(id);
	return filter.tags === null || filter.tags.some(wanted => tags.some(tag => isUnder(tag, wanted)));
}

function isUnder(tag: string, wanted: string): boolean {
	const lower = tag.toLowerCase();
	const of = wanted.toLowerCase();
	return lower === of || lower.startsWith(`${of}/`);
}

function linkFits(link: GraphLink, { polarities, kinds, former }: GraphFilter): boolean {
	if (link.type === 'impact') return polarities === null || polarities.includes(link.polarity);
	return (former || !link.former) && (kinds === null || kinds.includes(link.kind));
}
