import { setIcon } from '../base/icons';
import { Menu } from '../ui/menu';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { View } from './view';

export function iconButton(parent: HTMLElement, cls: string, icon: string, label: string, onClick: (event: MouseEvent) => unknown): HTMLElement {
	const button = parent.createDiv({ cls: `clickable-icon ${cls}`, attr: { role: 'button', tabindex: '0' } });
	setIcon(button, icon);
	setTooltip(button, label);
	button.addEventListener('click', onClick);
	button.addEventListener('keydown', event => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		button.click();
	});
	return button;
}

/** A view with a header: back and forward, the title, its actions. */
export class ItemView extends View {
	contentEl: HTMLElement;
	headerEl: HTMLElement;
	titleEl: HTMLElement;
	actionsEl: HTMLElement;
	private readonly backEl: HTMLElement;
	private readonly forwardEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv('view-header');
		const left = this.headerEl.createDiv('view-header-left').createDiv('view-header-nav-buttons');
		this.backEl = iconButton(left, 'view-header-nav-back', 'lucide-arrow-left', 'Navigate back', () => void leaf.history.go(-1));
		this.forwardEl = iconButton(left, 'view-header-nav-forward', 'lucide-arrow-right', 'Navigate forward', () => void leaf.history.go(1));
		this.titleEl = this.headerEl.createDiv('view-header-title-container mod-at-start mod-at-end').createDiv('view-header-title');
		this.actionsEl = this.headerEl.createDiv('view-actions');
		iconButton(this.actionsEl, 'view-action mod-more', 'lucide-more-vertical', 'More options', event => {
			const menu = new Menu();
			this.onPaneMenu(menu, 'more-options');
			leaf.addLeafItems(menu);
			menu.showAtMouseEvent(event);
		});
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = iconButton(this.actionsEl, 'view-action', icon, title, callback);
		this.actionsEl.prepend(button);
		return button;
	}

	override onHeaderChange(): void {
		this.titleEl.setText(this.getDisplayText());
		this.backEl.toggleClass('is-disabled', !this.leaf.history.canGo(-1));
		this.forwardEl.toggleClass('is-disabled', !this.leaf.history.canGo(1));
	}
}
