import type { App } from 'obsidian';
import type { CompareState } from './compare-state';
import { COMPARE_VIEW_TYPE } from './compare-view';

/** Shows a comparison in a tab of its own. */
export async function openCompare({ workspace }: App, state: Pick<CompareState, 'actors' | 'thesis'>): Promise<void> {
	const leaf = workspace.getLeaf('tab');
	await leaf.setViewState({ type: COMPARE_VIEW_TYPE, active: true, state: { ...state } });
	await workspace.revealLeaf(leaf);
}
