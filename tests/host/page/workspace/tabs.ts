import type { HostApp } from '../app';
import { iconButton } from '../views/item-view';
import type { WorkspaceItem } from './item';
import { WorkspaceLeaf } from './leaf';
import { WorkspaceParent } from './parent';

/** Leaves behind tabs; one of them is in front. */
export class WorkspaceTabs extends WorkspaceParent {
	children: WorkspaceLeaf[] = [];
	currentTab = 0;
	containerEl = createDiv('workspace-tabs mod-top');
	readonly headerBarEl = this.containerEl.createDiv({ cls: 'workspace-tab-header-container', attr: { role: 'tablist' } });
	private readonly headersEl = this.headerBarEl.createDiv('workspace-tab-header-container-inner');
	private readonly bodyEl = this.containerEl.createDiv('workspace-tab-container');

	constructor(app: HostApp) {
		super(app);
		iconButton(this.headerBarEl, 'workspace-tab-header-new-tab', 'lucide-plus', 'New tab', () => {
			app.workspace.setActiveLeaf(app.workspace.createLeafInTabs(this), { focus: true });
		});
		this.headerBarEl.createDiv('workspace-tab-header-spacer');
	}

	insertChild(index: number, child: WorkspaceItem): void {
		if (!(child instanceof WorkspaceLeaf)) throw new Error('tabs hold leaves');
		const before = this.children[index];
		this.children.splice(index, 0, child);
		child.parent = this;
		this.headersEl.insertBefore(child.tabHeaderEl, before?.tabHeaderEl ?? null);
		this.bodyEl.insertBefore(child.containerEl, before?.containerEl ?? null);
		this.selectTab(child);
	}

	removeChild(child: WorkspaceItem): void {
		const index = this.children.findIndex(leaf => leaf === child);
		if (index < 0) return;
		const front = this.children[this.currentTab];
		this.children.splice(index, 1);
		child.parent = null;
		child.containerEl.remove();
		if (child instanceof WorkspaceLeaf) child.tabHeaderEl.remove();
		if (this.children.length === 0) this.parent?.removeChild(this);
		else this.selectTabIndex(front && front !== child ? this.children.indexOf(front) : Math.min(index, this.children.length - 1));
	}

	selectTab(leaf: WorkspaceLeaf): void {
		this.selectTabIndex(this.children.indexOf(leaf));
	}

	selectTabIndex(index: number): void {
		this.currentTab = Math.max(0, Math.min(index, this.children.length - 1));
		for (const [at, leaf] of this.children.entries()) {
			const front = at === this.currentTab;
			leaf.containerEl.toggle(front);
			leaf.tabHeaderEl.toggleClass('is-active', front);
			leaf.tabHeaderEl.setAttribute('aria-selected', String(front));
			if (front) leaf.onResize();
		}
		void this.app.workspace.requestSaveLayout();
	}
}
