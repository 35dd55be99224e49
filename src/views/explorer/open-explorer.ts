import type { App } from 'obsidian';
import type { Pane } from '../gestures/open';
import { EXPLORER_VIEW_TYPE, ExplorerView } from './explorer-view';

/** Shows the explorer: the tab that has it, else a new one, and a new one where a pane is asked for; with a query, asks it there. */
export async function openExplorer({ workspace }: App, query: string | null = null, pane: Pane = false): Promise<void> {
	const open = pane === false ? workspace.getLeavesOfType(EXPLORER_VIEW_TYPE)[0] : undefined;
	const leaf = open ?? workspace.getLeaf(pane === false || pane === true ? 'tab' : pane);
	if (open === undefined) await leaf.setViewState({ type: EXPLORER_VIEW_TYPE, active: true });
	await workspace.revealLeaf(leaf);
	if (leaf.view instanceof ExplorerView) leaf.view.start(query);
}
