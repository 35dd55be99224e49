import type { App } from 'obsidian';
import { PANEL_VIEW_TYPE } from './actor-panel';

/** Shows the panel in the right side pane, where the user left it if it is open already. */
export async function openPanel(app: App): Promise<void> {
	await app.workspace.ensureSideLeaf(PANEL_VIEW_TYPE, 'right', { active: true, reveal: true });
}
