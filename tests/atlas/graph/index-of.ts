import type { Atlas } from '../../../src/atlas/atlas';
import { GraphIndex } from '../../../src/atlas/graph/graph-index';
import type { Graph } from '../../../src/graph/graph';

/** The graph of an atlas that follows its notes, as the plugin keeps it. */
export function graphIndexOf(atlas: Atlas): GraphIndex {
	const index = new GraphIndex({
		paths: () => atlas.dossiers().map(({ path }) => path),
		told: path => atlas.outgoing(path),
		note: path => atlas.dossier(path)?.dossier ?? null,
	});
	atlas.onChange(change => index.changed(change));
	return index;
}

/** All of it, however long it takes. */
export function wholeOf(index: GraphIndex): Graph {
	const graph = index.graph();
	if (graph === null) throw new Error('not built');
	return graph;
}
