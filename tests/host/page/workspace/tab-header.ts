import { setIcon } from '../base/icons';
import { Menu } from '../ui/menu';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from './leaf';

/** The tab of a leaf: icon, title, close button; middle click closes, right click opens the menu. */
export class TabHeader {
	readonly el = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: '0' } });
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;

	constructor(private readonly leaf: WorkspaceLeaf) {
		const inner = this.el.createDiv('workspace-tab-header-inner');
		this.iconEl = inner.createDiv('workspace-tab-header-inner-icon');
		this.titleEl = inner.createDiv('workspace-tab-header-inner-title');
		inner.createDiv('workspace-tab-header-status-container');
		const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
		setIcon(close, 'lucide-x');
		close.addEventListener('click', event => {
			event.stopPropagation();
			leaf.detach();
		});
		this.el.addEventListener('click', () => this.choose());
		this.el.addEventListener('keydown', event => { if (event.key === 'Enter') this.choose(); });
		this.el.addEventListener('auxclick', event => { if (event.button === 1) leaf.detach(); });
		this.el.addEventListener('contextmenu', event => this.openMenu(event));
	}

	update(): void {
		const { leaf } = this;
		this.el.setAttribute('data-type', leaf.view.getViewType());
		this.titleEl.setText(leaf.getDisplayText());
		setIcon(this.iconEl, leaf.getIcon());
		setTooltip(this.el, leaf.getDisplayText(), { placement: 'bottom' });
		this.el.toggleClass('is-pinned', leaf.pinned);
	}

	private choose(): void {
		this.leaf.parent?.selectTab(this.leaf);
		this.leaf.app.workspace.setActiveLeaf(this.leaf, { focus: true });
	}

	private openMenu(event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		this.leaf.addLeafItems(menu);
		this.leaf.view.onPaneMenu(menu, 'tab-header');
		menu.showAtMouseEvent(event);
	}
}
