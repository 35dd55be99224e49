import type { App } from 'obsidian';
import { THESES_VIEW_TYPE } from './theses-view';

/** Shows the board: the pane that has it, else a new tab. */
export async function openTheses({ workspace }: App): Promise<void> {
	const [open] = workspace.getLeavesOfType(THESES_VIEW_TYPE);
	const leaf = open ?? workspace.getLeaf('tab');
	if (open === undefined) await leaf.setViewState({ type: THESES_VIEW_TYPE, active: true });
	await workspace.revealLeaf(leaf);
}
