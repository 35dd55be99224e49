import { iconButton } from '../views/item-view';

/** The strip of icons at the very left. */
export class Ribbon {
	readonly containerEl: HTMLElement;
	readonly actionsEl: HTMLElement;
	readonly settingsEl: HTMLElement;

	constructor(parent: HTMLElement) {
		this.containerEl = parent.createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left', attr: { role: 'toolbar', 'aria-label': 'Ribbon' } });
		this.actionsEl = this.containerEl.createDiv('side-dock-actions');
		this.settingsEl = this.containerEl.createDiv('side-dock-settings');
	}

	add(icon: string, title: string, callback: (event: MouseEvent) => unknown, where: HTMLElement = this.actionsEl): HTMLElement {
		return iconButton(where, 'side-dock-ribbon-action', icon, title, callback);
	}
}
