import type { App } from 'obsidian';
import { GRAPH_VIEW_TYPE, GraphView } from './graph-view';
import { LOCAL_GRAPH_VIEW_TYPE } from './local-graph-view';

/** Shows the graph: the pane that has it, else a new tab. */
export async function openGraph({ workspace }: App): Promise<GraphView | null> {
	const [open] = workspace.getLeavesOfType(GRAPH_VIEW_TYPE);
	const leaf = open ?? workspace.getLeaf('tab');
	if (open === undefined) await leaf.setViewState({ type: GRAPH_VIEW_TYPE, active: true });
	await workspace.revealLeaf(leaf);
	return leaf.view instanceof GraphView ? leaf.view : null;
}

export async function openLocalGraph({ workspace }: App): Promise<void> {
	await workspace.ensureSideLeaf(LOCAL_GRAPH_VIEW_TYPE, 'right', { active: true, reveal: true });
}

/** The graph of what is around a note. */
export async function showInGraph(app: App, path: string): Promise<void> {
	(await openGraph(app))?.showAround(path);
}
