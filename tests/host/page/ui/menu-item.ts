import { setIcon } from '../base/icons';
import type { Menu } from './menu';

type Choose = (event: MouseEvent | KeyboardEvent) => unknown;

export class MenuItem {
	readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
	section = '';
	disabled = false;
	isLabel = false;
	submenu: Menu | null = null;
	private readonly iconEl = this.dom.createDiv('menu-item-icon');
	private readonly titleEl = this.dom.createDiv('menu-item-title');
	private readonly checkEl = this.dom.createDiv('menu-item-icon mod-checked');
	private chosen: Choose | null = null;

	constructor(readonly menu: Menu, private readonly newMenu: (parent: Menu) => Menu) {
		this.checkEl.hide();
		this.dom.addEventListener('click', event => this.choose(event));
		this.dom.addEventListener('mouseenter', () => menu.select(this));
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		setIcon(this.iconEl, icon ?? '');
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.checkEl.toggle(checked === true);
		setIcon(this.checkEl, checked === true ? 'lucide-check' : '');
		this.dom.setAttribute('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
		this.dom.setAttr('aria-checked', checked);
		return this;
	}

	setActive(active: boolean): this { return this.setChecked(active); }

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttr('aria-disabled', disabled || null);
		return this;
	}

	setWarning(warning: boolean): this {
		this.dom.toggleClass('is-warning', warning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.isLabel = isLabel;
		this.dom.toggleClass('is-label', isLabel);
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	onClick(callback: Choose): this {
		this.chosen = callback;
		return this;
	}

	setSubmenu(): Menu {
		if (!this.submenu) {
			this.submenu = this.newMenu(this.menu);
			this.dom.addClass('has-submenu');
			this.dom.setAttribute('aria-haspopup', 'menu');
			setIcon(this.dom.createDiv('menu-item-icon mod-submenu'), 'lucide-chevron-right');
		}
		return this.submenu;
	}

	choose(event: MouseEvent | KeyboardEvent): void {
		if (this.disabled || this.isLabel) return;
		if (this.submenu) return this.menu.openSubmenu(this);
		this.menu.root().hide();
		this.chosen?.(event);
	}
}
