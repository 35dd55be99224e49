import type { HostApp } from '../app';
import { debounce } from '../base/debounce';
import { Events } from '../base/events';
import { FileView } from '../views/file-view';
import { MarkdownView } from '../views/markdown-view';
import type { View } from '../views/view';
import type { TFile } from '../vault/abstract-file';
import type { WorkspaceItem } from './item';
import { describeLayout, buildLayout, type Layout } from './layout';
import { WorkspaceLeaf } from './leaf';
import { openLinkText, type NewLeaf } from './open-link';
import type { OpenState } from './leaf';
import { WorkspaceParent } from './parent';
import { Ribbon } from './ribbon';
import { WorkspaceSidedock } from './sidedock';
import { WorkspaceSplit, type SplitDirection } from './split';
import { WorkspaceTabs } from './tabs';

type ViewClass<T> = abstract new (...args: never[]) => T;
export interface SideLeafOptions { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> }
export interface HoverLinkSource { display: string; defaultMod: boolean }

/** All panes, which of them is active, and the ways to get one. */
export class Workspace extends Events {
	containerEl = createDiv('workspace');
	layoutReady = false;
	activeLeaf: WorkspaceLeaf | null = null;
	leftRibbon!: Ribbon;
	leftSplit!: WorkspaceSidedock;
	rightSplit!: WorkspaceSidedock;
	rootSplit!: WorkspaceSplit;
	readonly hoverLinkSources: Record<string, HoverLinkSource> = {};
	readonly editorExtensions: unknown[] = [];
	requestSaveLayout = debounce(() => this.saveLayout(), 300, true);
	private readonly waitingForLayout: (() => unknown)[] = [];
	private recent: WorkspaceLeaf[] = [];
	private lastFiles: string[] = [];
	private activeFile: TFile | null = null;

	constructor(readonly app: HostApp) {
		super();
	}

	/** The panes need the finished app. */
	build(): void {
		this.leftRibbon = new Ribbon(this.containerEl);
		this.leftSplit = new WorkspaceSidedock(this.app, 'left');
		this.rootSplit = new WorkspaceSplit(this.app, 'vertical', 'mod-root');
		this.rightSplit = new WorkspaceSidedock(this.app, 'right');
		this.containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
		window.addEventListener('resize', () => this.onResize());
		const { viewRegistry } = this.app;
		const rebuild = (type: string): void => { for (const leaf of this.getLeavesOfType(type)) void leaf.rebuildView(); };
		viewRegistry.on('view-registered', rebuild);
		viewRegistry.on('view-unregistered', rebuild);
	}

	get activeEditor(): MarkdownView | null {
		return this.getActiveViewOfType(MarkdownView);
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.waitingForLayout.push(callback);
	}

	async restoreLayout(layout: Layout | null): Promise<void> {
		if (layout) await buildLayout(this, layout);
		if (layout) this.lastFiles = layout.lastOpenFiles;
		if (this.leftSplit.children.length === 0) await this.ensureSideLeaf('file-explorer', 'left', { reveal: true });
		if (!layout) this.rightSplit.collapse();
		if (this.app.isMobile) this.closeDrawers();
		if (this.rootSplit.children.length === 0) this.setActiveLeaf(this.createLeafInTabs(this.addTabs(this.rootSplit)));
	}

	/** On mobile the side panes lie over the note. */
	closeDrawers(): void {
		this.leftSplit.collapse();
		this.rightSplit.collapse();
	}

	announceLayoutReady(): void {
		this.layoutReady = true;
		for (const callback of this.waitingForLayout.splice(0)) {
			try {
				callback();
			} catch (error) {
				console.error(error);
			}
		}
		this.trigger('layout-ready');
		this.checkActiveFile();
	}

	getLayout(): Layout { return describeLayout(this); }
	getLastOpenFiles(): string[] { return this.lastFiles; }

	private saveLayout(): void {
		if (this.layoutReady) this.app.saveLocalStorage('workspace-layout', this.getLayout());
	}

	onLayoutChange(): void {
		if (!this.layoutReady) return;
		this.trigger('layout-change');
		void this.requestSaveLayout();
	}

	onResize(): void {
		this.iterateAllLeaves(leaf => { if (leaf.isVisible()) leaf.onResize(); });
		this.trigger('resize');
	}

	addTabs(parent: WorkspaceSplit, index = parent.children.length): WorkspaceTabs {
		const tabs = new WorkspaceTabs(this.app);
		parent.insertChild(index, tabs);
		return tabs;
	}

	createLeafInTabs(tabs: WorkspaceTabs): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app);
		tabs.insertChild(tabs.children.length === 0 ? 0 : tabs.currentTab + 1, leaf);
		return leaf;
	}

	createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
		return this.createLeafInTabs(this.addTabs(parent, index));
	}

	createLeafBySplit(leaf: WorkspaceLeaf, direction: SplitDirection = 'vertical', before = false): WorkspaceLeaf {
		const tabs = leaf.parent;
		const split = tabs?.parent;
		if (!tabs || !(split instanceof WorkspaceSplit)) return this.getLeaf('tab');
		if (split.direction === direction || split instanceof WorkspaceSidedock) {
			return this.createLeafInParent(split, split.children.indexOf(tabs) + (before ? 0 : 1));
		}
		const inner = new WorkspaceSplit(this.app, direction);
		split.replaceChild(tabs, inner);
		inner.appendChild(tabs);
		return this.createLeafInParent(inner, before ? 0 : 1);
	}

	splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf {
		return this.createLeafBySplit(this.getMostRecentLeaf() ?? this.getLeaf('tab'), direction);
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, typeOrDirection: NewLeaf | SplitDirection = 'vertical', direction?: SplitDirection): Promise<WorkspaceLeaf> {
		const copy = typeOrDirection === 'tab' || typeOrDirection === 'window'
			? this.getLeaf('tab')
			: this.createLeafBySplit(leaf, typeOrDirection === 'horizontal' ? 'horizontal' : direction);
		await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
		return copy;
	}

	/** `false`: where one may navigate. A pop-out is a tab here. */
	getLeaf(newLeaf?: NewLeaf, direction?: SplitDirection): WorkspaceLeaf {
		if (newLeaf === 'split') return this.splitActiveLeaf(direction);
		const recent = this.getMostRecentLeaf();
		if (!newLeaf && recent?.canNavigate()) return recent;
		const free = newLeaf ? undefined : this.leavesOf(this.rootSplit).find(leaf => leaf.canNavigate() && leaf.isVisible());
		if (free) return free;
		const [first] = this.rootSplit.children;
		const tabs = recent?.parent ?? this.leavesOf(this.rootSplit)[0]?.parent ?? (first instanceof WorkspaceTabs ? first : null);
		return this.createLeafInTabs(tabs ?? this.addTabs(this.rootSplit));
	}

	getUnpinnedLeaf(): WorkspaceLeaf { return this.getLeaf(false); }
	openPopoutLeaf(): WorkspaceLeaf { return this.getLeaf('tab'); }
	getLeftLeaf(split: boolean): WorkspaceLeaf { return this.sideLeaf(this.leftSplit, split); }
	getRightLeaf(split: boolean): WorkspaceLeaf { return this.sideLeaf(this.rightSplit, split); }

	private sideLeaf(dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
		const last = dock.children.at(-1);
		return this.createLeafInTabs(!split && last instanceof WorkspaceTabs ? last : this.addTabs(dock));
	}

	async ensureSideLeaf(type: string, side: 'left' | 'right', wanted: SideLeafOptions = {}): Promise<WorkspaceLeaf> {
		const dock = side === 'left' ? this.leftSplit : this.rightSplit;
		const known = this.leavesOf(dock).find(leaf => leaf.view.getViewType() === type);
		const leaf = known ?? this.sideLeaf(dock, wanted.split ?? false);
		if (!known || wanted.state) await leaf.setViewState({ type, ...wanted.state ? { state: wanted.state } : {} });
		if (wanted.reveal ?? true) await this.revealLeaf(leaf);
		if (wanted.active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	openLinkText(linktext: string, sourcePath: string, newLeaf?: NewLeaf, open?: OpenState): Promise<void> {
		return openLinkText(this.app, linktext, sourcePath, newLeaf, open);
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus?: boolean): void {
		const changed = this.activeLeaf !== leaf;
		this.activeLeaf?.containerEl.removeClass('mod-active');
		this.activeLeaf = leaf;
		leaf.containerEl.addClass('mod-active');
		if (changed) {
			this.recent = [leaf, ...this.recent.filter(one => one !== leaf)];
			this.rootSplit.containerEl.findAll('.workspace-tabs').forEach(el => el.removeClass('mod-active'));
			leaf.parent?.containerEl.addClass('mod-active');
		}
		const wantsFocus = typeof params === 'boolean' ? focus : params.focus;
		if (wantsFocus) {
			leaf.parent?.selectTab(leaf);
			if (leaf.view instanceof MarkdownView) leaf.view.focus();
		}
		if (!changed || !this.layoutReady) return;
		this.trigger('active-leaf-change', leaf);
		this.checkActiveFile();
		void this.requestSaveLayout();
	}

	onLeafDetached(leaf: WorkspaceLeaf): void {
		this.recent = this.recent.filter(one => one !== leaf);
		if (this.rootSplit.children.length === 0) this.createLeafInTabs(this.addTabs(this.rootSplit));
		if (this.activeLeaf === leaf) {
			this.activeLeaf = null;
			const next = this.getMostRecentLeaf();
			if (next) this.setActiveLeaf(next, { focus: true });
		}
		this.onLayoutChange();
		this.checkActiveFile();
	}

	/** Says `file-open` when another file, or none, is now the active one. */
	checkActiveFile(): void {
		if (!this.layoutReady) return;
		const file = this.getActiveFile();
		if (file === this.activeFile) return;
		this.activeFile = file;
		if (file) this.lastFiles = [file.path, ...this.lastFiles.filter(path => path !== file.path)].slice(0, 10);
		this.app.updateTitle(file);
		this.trigger('file-open', file);
	}

	getActiveFile(): TFile | null {
		const view = this.activeLeaf?.view instanceof FileView ? this.activeLeaf.view : this.getMostRecentLeaf()?.view;
		return view instanceof FileView ? view.file : null;
	}

	getActiveViewOfType<T extends View>(type: ViewClass<T>): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getMostRecentLeaf(root: WorkspaceItem = this.rootSplit): WorkspaceLeaf | null {
		return this.recent.find(leaf => leaf.getRoot() === root) ?? this.leavesOf(root)[0] ?? null;
	}

	leavesOf(item: WorkspaceItem): WorkspaceLeaf[] {
		if (item instanceof WorkspaceLeaf) return [item];
		return item instanceof WorkspaceParent ? item.children.flatMap(child => this.leavesOf(child)) : [];
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] { return this.allLeaves().filter(leaf => leaf.view.getViewType() === type); }
	getLeafById(id: string): WorkspaceLeaf | null { return this.allLeaves().find(leaf => leaf.id === id) ?? null; }
	getGroupLeaves(group: string): WorkspaceLeaf[] { return this.allLeaves().filter(leaf => leaf.group === group); }
	detachLeavesOfType(type: string): void { for (const leaf of this.getLeavesOfType(type)) leaf.detach(); }
	iterateAllLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void { this.allLeaves().forEach(visit); }
	iterateRootLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void { this.leavesOf(this.rootSplit).forEach(visit); }

	private allLeaves(): WorkspaceLeaf[] {
		return [this.leftSplit, this.rootSplit, this.rightSplit].flatMap(split => this.leavesOf(split));
	}

	revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root instanceof WorkspaceSidedock && root.collapsed) root.expand();
		leaf.parent?.selectTab(leaf);
		return Promise.resolve();
	}

	/** The plugins' editor extensions changed: every open editor takes them. */
	updateOptions(): void {
		this.iterateAllLeaves(leaf => { if (leaf.view instanceof MarkdownView) leaf.view.updateExtensions(); });
	}

	registerHoverLinkSource(id: string, source: HoverLinkSource): void { this.hoverLinkSources[id] = source; }
	unregisterHoverLinkSource(id: string): void { delete this.hoverLinkSources[id]; }
	handleLinkContextMenu(): boolean { return false; }
}
