import { asStateData } from '../views/view';
import type { WorkspaceItem } from './item';
import { WorkspaceLeaf } from './leaf';
import { WorkspaceSidedock } from './sidedock';
import { WorkspaceSplit } from './split';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** The tree of panes as plain data, in the form of the app's workspace file. */
interface Node { id: string; type: string; children?: Node[]; [key: string]: unknown }

export interface Layout { main: Node; left: Node; right: Node; active: string | null; lastOpenFiles: string[] }

function describe(item: WorkspaceItem): Node {
	const { id } = item;
	if (item instanceof WorkspaceLeaf) {
		return { id, type: 'leaf', state: { ...item.getViewState(), title: item.getDisplayText() }, eState: item.getEphemeralState() };
	}
	if (item instanceof WorkspaceTabs) return { id, type: 'tabs', currentTab: item.currentTab, children: item.children.map(describe) };
	if (item instanceof WorkspaceSidedock) {
		return { id, type: 'split', direction: item.direction, width: item.size, collapsed: item.collapsed, children: item.children.map(describe) };
	}
	if (item instanceof WorkspaceSplit) return { id, type: 'split', direction: item.direction, children: item.children.map(describe) };
	return { id, type: 'unknown' };
}

export function describeLayout(workspace: Workspace): Layout {
	return {
		main: describe(workspace.rootSplit),
		left: describe(workspace.leftSplit),
		right: describe(workspace.rightSplit),
		active: workspace.activeLeaf?.id ?? null,
		lastOpenFiles: workspace.getLastOpenFiles(),
	};
}

async function buildLeaf(workspace: Workspace, tabs: WorkspaceTabs, node: Node): Promise<void> {
	const leaf = workspace.createLeafInTabs(tabs);
	leaf.id = node.id;
	const { type, state, pinned } = asStateData(node['state']);
	if (typeof type !== 'string') return;
	await leaf.setViewState({ type, state: asStateData(state), pinned: pinned === true }, asStateData(node['eState']));
}

async function build(workspace: Workspace, parent: WorkspaceSplit, node: Node): Promise<void> {
	const { app } = workspace;
	if (node.type === 'split') {
		const split = new WorkspaceSplit(app, node['direction'] === 'horizontal' ? 'horizontal' : 'vertical');
		parent.appendChild(split);
		for (const child of node.children ?? []) await build(workspace, split, child);
		return;
	}
	if (node.type !== 'tabs') return;
	const tabs = new WorkspaceTabs(app);
	parent.appendChild(tabs);
	for (const child of node.children ?? []) await buildLeaf(workspace, tabs, child);
	tabs.selectTabIndex(typeof node['currentTab'] === 'number' ? node['currentTab'] : 0);
}

async function buildSide(workspace: Workspace, dock: WorkspaceSidedock, node: Node): Promise<void> {
	for (const child of node.children ?? []) await build(workspace, dock, child);
	if (typeof node['width'] === 'number') dock.setSize(node['width']);
	if (node['collapsed'] === true) dock.collapse();
	else dock.expand();
}

export async function buildLayout(workspace: Workspace, layout: Layout): Promise<void> {
	await buildSide(workspace, workspace.leftSplit, layout.left);
	await buildSide(workspace, workspace.rightSplit, layout.right);
	for (const child of layout.main.children ?? []) await build(workspace, workspace.rootSplit, child);
	const active = layout.active === null ? null : workspace.getLeafById(layout.active);
	const chosen = active ?? workspace.getMostRecentLeaf();
	if (chosen) workspace.setActiveLeaf(chosen, { focus: false });
}
