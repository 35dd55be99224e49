import { ItemView } from './item-view';

export class EmptyView extends ItemView {
	override getViewType(): string { return 'empty'; }
	override getDisplayText(): string { return 'New tab'; }

	protected override onOpen(): Promise<void> {
		const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
		box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
		const list = box.createDiv('empty-state-action-list');
		const offer = (text: string, act: () => unknown): void => {
			list.createDiv({ cls: 'empty-state-action tappable', text, attr: { role: 'button', tabindex: '0' } }).addEventListener('click', act);
		};
		offer('Go to file (Ctrl + O)', () => this.app.commands.executeCommandById('switcher:open'));
		offer('Open command palette (Ctrl + P)', () => this.app.commands.executeCommandById('command-palette:open'));
		offer('Close', () => this.leaf.detach());
		return Promise.resolve();
	}
}
