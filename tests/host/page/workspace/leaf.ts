import type { HostApp } from '../app';
import type { Menu } from '../ui/menu';
import { EmptyView } from '../views/empty-view';
import { PlaceholderView } from '../views/placeholder-view';
import { asStateData, type View, type ViewStateData } from '../views/view';
import { WorkspaceItem } from './item';
import { LeafHistory } from './leaf-history';
import { TabHeader } from './tab-header';
import type { WorkspaceTabs } from './tabs';
import type { TFile } from '../vault/abstract-file';

export interface LeafViewState {
	type: string;
	state?: ViewStateData;
	active?: boolean;
	pinned?: boolean;
}

export interface OpenState {
	state?: ViewStateData;
	eState?: ViewStateData;
	active?: boolean;
}

/** A place for a view. */
export class WorkspaceLeaf extends WorkspaceItem {
	declare parent: WorkspaceTabs | null;
	view: View;
	pinned = false;
	group: string | null = null;
	hoverPopover = null;
	isDeferred = false;
	containerEl = createDiv('workspace-leaf');
	readonly history = new LeafHistory(this);
	private readonly header: TabHeader;
	private changing: Promise<void> = Promise.resolve();

	constructor(app: HostApp) {
		super(app);
		this.view = new EmptyView(this);
		this.header = new TabHeader(this);
		void this.view.open(this.containerEl).then(() => this.updateHeader());
		this.containerEl.addEventListener('mousedown', () => app.workspace.setActiveLeaf(this), true);
		this.containerEl.addEventListener('focusin', () => app.workspace.setActiveLeaf(this));
	}

	get tabHeaderEl(): HTMLElement { return this.header.el; }
	getDisplayText(): string { return this.view.getDisplayText(); }
	getIcon(): string { return this.view.getIcon(); }
	getEphemeralState(): ViewStateData { return this.view.getEphemeralState(); }
	setEphemeralState(state: unknown): void { this.view.setEphemeralState(state); }
	loadIfDeferred(): Promise<void> { return Promise.resolve(); }
	setGroup(group: string): void { this.group = group; }
	setGroupMember(other: WorkspaceLeaf): void { this.group = other.group ??= other.id; }
	onResize(): void { this.view.onResize(); }

	/** Whether it is the tab in front, in a pane that is open. */
	isVisible(): boolean {
		return this.containerEl.isShown();
	}

	canNavigate(): boolean {
		return !this.pinned && (this.view.navigation || this.view instanceof EmptyView);
	}

	setPinned(pinned: boolean): void {
		this.pinned = pinned;
		this.trigger('pinned-change', pinned);
		this.updateHeader();
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	getViewState(): LeafViewState {
		return { type: this.view.getViewType(), state: this.view.getState(), ...this.pinned ? { pinned: true } : {} };
	}

	/** One change at a time: a second waits for the first. */
	setViewState(viewState: LeafViewState, eState?: unknown): Promise<void> {
		const change = this.changing.then(() => this.applyViewState(viewState, eState));
		this.changing = change.catch(() => undefined);
		return change;
	}

	async open(view: View): Promise<View> {
		await this.view.close();
		this.view = view;
		await view.open(this.containerEl);
		this.updateHeader();
		this.app.workspace.onLayoutChange();
		return view;
	}

	async openFile(file: TFile, open: OpenState = {}): Promise<void> {
		const type = this.app.viewRegistry.getTypeByExtension(file.extension) ?? 'markdown';
		const shown = asStateData(this.view.getState())['file'];
		if (shown !== file.path) this.history.leave();
		const keptMode = this.view.getViewType() === type ? asStateData(this.view.getState())['mode'] : undefined;
		const state = { ...keptMode === undefined ? {} : { mode: keptMode }, ...open.state, file: file.path };
		await this.setViewState({ type, state, active: open.active ?? true, pinned: this.pinned }, open.eState);
	}

	/** Builds the view anew where it is: its type was registered or taken away. */
	async rebuildView(): Promise<void> {
		const { type, state } = this.getViewState();
		await this.open(this.createView(type));
		await this.view.setState(state, { history: false });
		this.updateHeader();
	}

	detach(): void {
		const { workspace } = this.app;
		const siblings = this.parent;
		siblings?.removeChild(this);
		void this.changing.then(() => this.view.close());
		workspace.onLeafDetached(this);
	}

	updateHeader(): void {
		this.header.update();
		this.view.onHeaderChange();
	}

	addLeafItems(menu: Menu): void {
		menu.addItem(item => item.setSection('close').setTitle('Close').setIcon('lucide-x').onClick(() => this.detach()));
		menu.addItem(item => item.setSection('pane').setTitle(this.pinned ? 'Unpin' : 'Pin').setIcon('lucide-pin').onClick(() => this.togglePinned()));
		menu.addItem(item => item.setSection('pane').setTitle('Split right').setIcon('lucide-separator-vertical')
			.onClick(() => void this.app.workspace.duplicateLeaf(this, 'vertical')));
		menu.addItem(item => item.setSection('pane').setTitle('Split down').setIcon('lucide-separator-horizontal')
			.onClick(() => void this.app.workspace.duplicateLeaf(this, 'horizontal')));
	}

	private async applyViewState(viewState: LeafViewState, eState: unknown): Promise<void> {
		const { workspace, viewRegistry } = this.app;
		const wasPlaceholder = this.view instanceof PlaceholderView && viewRegistry.getViewCreatorByType(viewState.type) !== undefined;
		if (this.view.getViewType() !== viewState.type || wasPlaceholder) await this.open(this.createView(viewState.type));
		if (viewState.pinned !== undefined && viewState.pinned !== this.pinned) this.setPinned(viewState.pinned);
		await this.view.setState(viewState.state ?? {}, { history: false });
		if (eState) this.view.setEphemeralState(eState);
		this.updateHeader();
		if (viewState.active) workspace.setActiveLeaf(this, { focus: true });
		workspace.onLayoutChange();
		workspace.checkActiveFile();
	}

	private createView(type: string): View {
		if (type === 'empty') return new EmptyView(this);
		const create = this.app.viewRegistry.getViewCreatorByType(type);
		return create ? create(this) : new PlaceholderView(this, type, this.getDisplayText());
	}
}
