import type { App, WorkspaceLeaf } from 'obsidian';

/** The pane that an element is in; the one in front for an element that floats above all panes. */
export function leafOf({ workspace }: App, el: HTMLElement): WorkspaceLeaf {
	let found: WorkspaceLeaf | null = null;
	workspace.iterateAllLeaves(leaf => {
		if (leaf.view.containerEl.contains(el)) found = leaf;
	});
	return found ?? workspace.getMostRecentLeaf() ?? workspace.getLeaf(false);
}
