import type { App } from 'obsidian';
import { WATCH_VIEW_TYPE } from './watch-view';

/** Shows the tracker: the pane that has it, else a new tab. */
export async function openWatch({ workspace }: App): Promise<void> {
	const [open] = workspace.getLeavesOfType(WATCH_VIEW_TYPE);
	const leaf = open ?? workspace.getLeaf('tab');
	if (open === undefined) await leaf.setViewState({ type: WATCH_VIEW_TYPE, active: true });
	await workspace.revealLeaf(leaf);
}
