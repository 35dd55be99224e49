import { withCounts } from '../../graph/build/with-counts';
import { neighbourhood } from '../../graph/choose/neighbourhood';
import type { Graph } from '../../graph/graph';

/** What a note tells of others, though it is no node that they are linked with: a day's note names many. */
export function toldIn(graph: Graph, path: string, steps: number): Graph {
	const told = new Set(graph.links.filter(({ evidence }) => evidence.some(({ source }) => source.path === path)));
	const ends = new Set([...told].flatMap(({ from, to }) => [from, to]));
	if (steps <= 1) return withCounts(graph.nodes.filter(({ id }) => ends.has(id)), graph.links.filter(link => told.has(link)));
	const reached = new Set([...ends].flatMap(id => [...neighbourhood(graph, id, steps - 1).steps.keys()]));
	return withCounts(graph.nodes.filter(({ id }) => reached.has(id)), graph.links.filter(({ from, to }) => reached.has(from) && reached.has(to)));
}
