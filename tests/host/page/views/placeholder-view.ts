import type { WorkspaceLeaf } from '../workspace/leaf';
import { ItemView } from './item-view';
import { asStateData, type ViewStateData } from './view';

/** Keeps the place and the state of a view whose plugin is off, until it is on again. */
export class PlaceholderView extends ItemView {
	private state: ViewStateData = {};

	constructor(leaf: WorkspaceLeaf, private readonly missingType: string, private readonly title: string) {
		super(leaf);
		this.icon = 'lucide-ghost';
	}

	override getViewType(): string { return this.missingType; }
	override getDisplayText(): string { return this.title; }
	override getState(): ViewStateData { return this.state; }

	override setState(state: unknown): Promise<void> {
		this.state = asStateData(state);
		return Promise.resolve();
	}

	protected override onOpen(): Promise<void> {
		const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
		box.createDiv({ cls: 'empty-state-title', text: 'The plugin of this view is not on' });
		return Promise.resolve();
	}
}
