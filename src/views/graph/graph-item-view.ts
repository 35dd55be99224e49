import { type HoverPopover, ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { GraphPane } from './graph-pane';
import { type GraphState, readGraphState, renamedState } from './graph-state';
import type { GraphVerbs } from './verbs';

/** What the tab and the side pane have in common: a graph that keeps its state with the layout. */
export abstract class GraphItemView extends ItemView {
	hoverPopover: HoverPopover | null = null;
	override icon = 'waypoints';

	protected state: GraphState;
	protected pane: GraphPane | null = null;

	constructor(leaf: WorkspaceLeaf, protected readonly verbs: GraphVerbs, private readonly first: GraphState, private readonly isLocal: boolean) {
		super(leaf);
		this.state = first;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(saved: unknown, result: ViewStateResult): Promise<void> {
		this.become(readGraphState(saved, this.first));
		await super.setState(saved, result);
	}

	override onResize(): void {
		super.onResize();
		this.pane?.resized();
	}

	/** What is drawn, as a file in the vault. */
	save(form: 'svg' | 'png'): void {
		void this.pane?.save(form);
	}

	protected override async onOpen(): Promise<void> {
		const { app, leaf, verbs, isLocal } = this;
		this.pane = new GraphPane(this.contentEl, { app, leaf, hoverParent: this, component: this, verbs, isLocal, changed: state => this.changed(state) }, this.state);
		this.register(verbs.onChange(() => this.pane?.notesChanged()));
		this.registerEvent(app.vault.on('rename', (file, before) => this.become(renamedState(this.state, before, file.path))));
	}

	protected override async onClose(): Promise<void> {
		this.pane = null;
		this.contentEl.empty();
	}

	/** Takes over a state that did not come from the pane. */
	protected become(state: GraphState): void {
		if (state === this.state) return;
		this.state = state;
		this.pane?.setState(state);
	}

	private changed(state: GraphState): void {
		this.state = state;
		this.app.workspace.requestSaveLayout();
	}
}
