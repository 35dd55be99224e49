import type { App } from 'obsidian';
import { SINCE_VIEW_TYPE } from './since-view';

/** Shows what is new: the pane that has it, else a new tab. */
export async function openSince({ workspace }: App): Promise<void> {
	const [open] = workspace.getLeavesOfType(SINCE_VIEW_TYPE);
	const leaf = open ?? workspace.getLeaf('tab');
	if (open === undefined) await leaf.setViewState({ type: SINCE_VIEW_TYPE, active: true });
	await workspace.revealLeaf(leaf);
}
