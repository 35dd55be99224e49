import { Component } from '../base/component';
import { MenuItem } from './menu-item';
import { Scope } from './scope';

export interface MenuPosition { x: number; y: number; width?: number; overlap?: boolean; left?: boolean }

/** The order of the app's own sections; others come between. */
const firstSections = ['title', 'open', 'action-primary', 'action'];
const lastSections = ['system', '', 'danger'];

function sectionRank(section: string): number {
	const first = firstSections.indexOf(section);
	const last = lastSections.indexOf(section);
	return first >= 0 ? first : last >= 0 ? 200 + last : 100;
}

export class Menu extends Component {
	readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: '-1' } });
	readonly items: MenuItem[] = [];
	private readonly separators = new Map<MenuItem | null, true>();
	private readonly scope = new Scope();
	private selected: MenuItem | null = null;
	private open: Menu | null = null;
	private onHidden: (() => unknown)[] = [];
	private parentMenu: Menu | null = null;
	private lastFocus: Element | null = null;

	constructor() {
		super();
		const key = (name: string, act: (event: KeyboardEvent) => unknown): void => {
			this.scope.register([], name, event => { act(event); return false; });
		};
		key('ArrowDown', () => this.step(1));
		key('ArrowUp', () => this.step(-1));
		key('Enter', event => this.selected?.choose(event));
		key('ArrowRight', () => { if (this.selected?.submenu) this.openSubmenu(this.selected); });
		key('ArrowLeft', () => { if (this.parentMenu) this.hide(); });
		key('Escape', () => this.hide());
		key('Tab', () => undefined);
	}

	addItem(fill: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this, parent => {
			const menu = new Menu();
			menu.parentMenu = parent;
			return menu;
		});
		fill(item);
		this.items.push(item);
		return this;
	}

	addSeparator(): this {
		this.separators.set(this.items.at(-1) ?? null, true);
		return this;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(): this { return this; }
	setParentElement(el: HTMLElement): this {
		el.addClass('has-active-menu');
		this.onHide(() => el.removeClass('has-active-menu'));
		return this;
	}

	root(): Menu {
		return this.parentMenu?.root() ?? this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		return this.showAtPosition({ x: event.clientX, y: event.clientY });
	}

	showAtPosition(position: MenuPosition): this {
		this.lastFocus = document.activeElement;
		this.arrange();
		document.body.append(this.dom);
		const box = this.dom.getBoundingClientRect();
		const left = position.left ? position.x - box.width : position.x;
		this.dom.setCssStyles({
			left: `${Math.max(4, Math.min(left, window.innerWidth - box.width - 4))}px`,
			top: `${Math.max(4, position.y + box.height > window.innerHeight ? Math.max(4, window.innerHeight - box.height - 4) : position.y)}px`,
		});
		window.app.keymap.pushScope(this.scope);
		document.addEventListener('mousedown', this.onOutsideClick, true);
		this.load();
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.open?.hide();
		this.dom.remove();
		window.app.keymap.popScope(this.scope);
		document.removeEventListener('mousedown', this.onOutsideClick, true);
		this.unload();
		if (this.lastFocus instanceof HTMLElement) this.lastFocus.focus();
		for (const callback of this.onHidden) callback();
		return this;
	}

	close(): void { this.hide(); }
	onHide(callback: () => unknown): void { this.onHidden.push(callback); }

	select(item: MenuItem | null): void {
		this.selected?.dom.removeClass('selected');
		this.selected = item;
		item?.dom.addClass('selected');
		if (this.open && item?.submenu !== this.open) {
			this.open.hide();
			this.open = null;
		}
		if (item?.submenu) this.openSubmenu(item);
	}

	openSubmenu(item: MenuItem): void {
		if (!item.submenu || item.submenu.dom.isConnected) return;
		this.open = item.submenu;
		const at = item.dom.getBoundingClientRect();
		item.submenu.showAtPosition({ x: at.right + 2, y: at.top - 6 });
	}

	static forEvent(event: MouseEvent): Menu {
		const menu = new Menu();
		event.preventDefault();
		setTimeout(() => { if (menu.items.length > 0) menu.showAtMouseEvent(event); });
		return menu;
	}

	private readonly onOutsideClick = (event: MouseEvent): void => {
		const target = event.target instanceof Element ? event.target.closest('.menu') : null;
		if (!target) this.hide();
	};

	private step(by: number): void {
		const usable = this.items.filter(item => !item.disabled && !item.isLabel && item.dom.isConnected);
		if (usable.length === 0) return;
		const shown = [...this.dom.querySelectorAll('.menu-item')];
		usable.sort((a, b) => shown.indexOf(a.dom) - shown.indexOf(b.dom));
		const at = this.selected ? usable.indexOf(this.selected) : by > 0 ? -1 : 0;
		this.select(usable[(at + by + usable.length) % usable.length] ?? null);
	}

	/** Items by section, a line between the sections and where one was asked for. */
	private arrange(): void {
		this.dom.empty();
		const sections = [...new Set(this.items.map(item => item.section))].sort((a, b) => sectionRank(a) - sectionRank(b));
		for (const section of sections) {
			if (this.dom.childElementCount > 0) this.dom.createDiv('menu-separator');
			for (const item of this.items.filter(one => one.section === section)) {
				this.dom.append(item.dom);
				if (this.separators.has(item) && item !== this.items.at(-1)) this.dom.createDiv('menu-separator');
			}
		}
	}
}
