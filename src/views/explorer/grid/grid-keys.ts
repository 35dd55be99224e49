import { type Component, Keymap } from 'obsidian';
import type { GridHost, SteeredGrid } from './grid-host';
import { type Press, step } from './selection';
import { clampWidth } from './widths';

/** Px by which a key makes a column wider. */
const stepPx = 16;

/** What keys do while the grid has the focus. */
export class GridKeys {
	constructor(private readonly grid: SteeredGrid, private readonly host: GridHost) {}

	attach(component: Component): void {
		component.registerDomEvent(this.grid.root, 'keydown', evt => {
			if (evt.defaultPrevented || evt.isComposing || evt.target !== this.grid.root) return;
			if (this.handles(evt)) evt.preventDefault();
		});
	}

	private handles(evt: KeyboardEvent): boolean {
		if (evt.altKey) return this.resizes(evt);
		switch (evt.key) {
			case 'Enter': return this.enter(evt);
			case ' ': return this.details();
			case 'ContextMenu': return this.menu();
			case 'F10': return evt.shiftKey && this.menu();
			default: return this.steps(evt);
		}
	}

	private steps(evt: KeyboardEvent): boolean {
		const { grid } = this;
		const press: Press = { key: logicalKey(evt.key, grid.root), shift: evt.shiftKey, mod: Keymap.isModifier(evt, 'Mod') };
		const next = step(grid.current, press, grid.bounds());
		if (next !== null) grid.select(next);
		return next !== null;
	}

	private enter(evt: KeyboardEvent): boolean {
		const { row, column } = this.grid.current.head;
		const line = this.grid.line(row);
		const of = this.grid.column(column);
		if (of === null) return false;
		if (row < 0) this.host.sort(of);
		else if (line?.open != null) this.host.fold(line);
		else if (line !== null) this.host.open(line, of, evt);
		return true;
	}

	/** Alt and an arrow make the column at the cursor wider or narrower. */
	private resizes(evt: KeyboardEvent): boolean {
		const key = logicalKey(evt.key, this.grid.root);
		const { column } = this.grid.current.head;
		const target = this.grid.column(column);
		if (target === null || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
		const change = key === 'ArrowRight' ? stepPx : -stepPx;
		this.host.resize(target, clampWidth(this.grid.widthOf(column) + change));
		return true;
	}

	private details(): boolean {
		this.host.toggleDetail();
		return true;
	}

	private menu(): boolean {
		const { head } = this.grid.current;
		const el = this.grid.cellAt(head) ?? this.grid.root;
		const column = this.grid.column(head.column);
		if (head.row >= 0) this.host.cellMenu(head, null, el);
		else if (column !== null) this.host.headMenu(column, null, el);
		return true;
	}
}

/** In a table read from right to left, the arrow to the left goes forward. */
function logicalKey(key: string, el: HTMLElement): string {
	if (el.win.getComputedStyle(el).direction !== 'rtl') return key;
	return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}
