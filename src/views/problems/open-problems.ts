import type { App } from 'obsidian';
import { PROBLEMS_VIEW_TYPE } from './problems-view';

/** Shows the list of problems: the tab that has it, else a new one. */
export async function openProblems({ workspace }: App): Promise<void> {
	const [open] = workspace.getLeavesOfType(PROBLEMS_VIEW_TYPE);
	const leaf = open ?? workspace.getLeaf('tab');
	if (open === undefined) await leaf.setViewState({ type: PROBLEMS_VIEW_TYPE, active: true });
	await workspace.revealLeaf(leaf);
}
