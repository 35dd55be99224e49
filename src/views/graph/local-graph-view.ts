import type { Menu, WorkspaceLeaf } from 'obsidian';
import { GraphItemView } from './graph-item-view';
import { FIRST_LOCAL } from './graph-state';
import type { GraphVerbs } from './verbs';

export const LOCAL_GRAPH_VIEW_TYPE = 'actor-atlas-local-graph';

/** Whom the note in front names and is named by, in the side pane. */
export class LocalGraphView extends GraphItemView {
	override navigation = false;

	constructor(leaf: WorkspaceLeaf, verbs: GraphVerbs) {
		super(leaf, verbs, FIRST_LOCAL, true);
	}

	getViewType(): string {
		return LOCAL_GRAPH_VIEW_TYPE;
	}

	getDisplayText(): string {
		return 'Local graph';
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		const { pinned, centre } = this.state;
		if (centre === null) return;
		menu.addItem(item => item.setSection('action').setTitle('Pin to this note').setIcon('lucide-pin').setChecked(pinned).onClick(() => this.togglePin()));
	}

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		const { workspace, vault } = this.app;
		this.registerEvent(workspace.on('file-open', () => this.follow()));
		this.registerEvent(workspace.on('active-leaf-change', () => this.follow()));
		this.registerEvent(vault.on('delete', file => {
			if (file.path !== this.state.centre) return;
			this.become({ ...this.state, pinned: false, centre: null });
			this.follow();
		}));
		this.follow();
	}

	protected override become(state: typeof this.state): void {
		super.become(state);
		this.follow();
	}

	/** Takes up the note in front, if there is one: a canvas or this pane leaves what is drawn. */
	private follow(): void {
		const file = this.state.pinned ? null : this.app.workspace.getActiveFile();
		if (file === null || file.extension !== 'md' || file.path === this.state.centre) return;
		super.become({ ...this.state, centre: file.path, transform: null });
	}

	private togglePin(): void {
		this.become({ ...this.state, pinned: !this.state.pinned });
		this.app.workspace.requestSaveLayout();
	}
}
