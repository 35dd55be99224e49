import type { Component } from 'obsidian';
import { paneOf } from '../../gestures/open';
import type { GridHost, SteeredGrid } from './grid-host';
import { isWithin, type Place } from './selection';
import type { SheetColumn } from './sheet';
import { clampWidth } from './widths';

/** What is being dragged: cells that are selected, or the edge of a column. */
type Drag =
	| { readonly type: 'cells'; readonly from: Place }
	| { readonly type: 'edge'; readonly column: SheetColumn; readonly x: number; readonly width: number };

/** What the pointer does: click, Shift-click and drag select; a double click, Ctrl-click or the middle button open the note. */
export class GridPointer {
	private drag: Drag | null = null;

	constructor(private readonly grid: SteeredGrid, private readonly host: GridHost) {}

	attach(component: Component): void {
		const { root } = this.grid;
		component.registerDomEvent(root, 'pointerdown', evt => this.onDown(evt));
		component.registerDomEvent(root, 'pointermove', evt => this.onMove(evt));
		component.registerDomEvent(root, 'pointerup', evt => this.onUp(evt));
		component.registerDomEvent(root, 'pointercancel', () => {
			this.drag = null;
		});
		component.registerDomEvent(root, 'click', evt => this.onClick(evt));
		component.registerDomEvent(root, 'auxclick', evt => this.onClick(evt));
		component.registerDomEvent(root, 'dblclick', evt => this.onDoubleClick(evt));
		component.registerDomEvent(root, 'contextmenu', evt => this.onContextMenu(evt));
	}

	private onDown(evt: PointerEvent): void {
		const el = elementOf(evt);
		const place = this.grid.placeOf(el);
		if (place === null || el === null || evt.button !== 0) return;
		const column = this.grid.column(place.column);
		if (el.closest('.actor-atlas-grid-resizer') !== null && column !== null) {
			this.drag = { type: 'edge', column, x: evt.clientX, width: this.grid.widthOf(place.column) };
			this.grid.root.setPointerCapture(evt.pointerId);
			evt.preventDefault();
			return;
		}
		if (isControl(el) || place.row < 0 || opensTab(evt)) return;
		this.grid.goTo(place, evt.shiftKey);
		// A finger scrolls.
		if (evt.pointerType === 'mouse') this.drag = { type: 'cells', from: place };
	}

	private onMove(evt: PointerEvent): void {
		const { drag, grid } = this;
		if (drag === null || (evt.buttons & 1) === 0) return;
		if (drag.type === 'edge') return grid.preview(drag.column, this.draggedWidth(drag, evt));
		const place = grid.placeOf(grid.root.doc.elementFromPoint(evt.clientX, evt.clientY)) ?? this.beyond(evt);
		if (place === null || (place.row === drag.from.row && place.column === drag.from.column && !grid.root.hasPointerCapture(evt.pointerId))) return;
		grid.root.setPointerCapture(evt.pointerId);
		grid.goTo({ row: Math.max(0, place.row), column: place.column }, true);
	}

	private onUp(evt: PointerEvent): void {
		const { drag } = this;
		this.drag = null;
		if (drag?.type === 'edge' && evt.clientX !== drag.x) this.host.resize(drag.column, this.draggedWidth(drag, evt));
	}

	/** Past the edge of the grid the selection goes on, a line at a time. */
	private beyond(evt: PointerEvent): Place | null {
		const { top, bottom } = this.grid.root.getBoundingClientRect();
		const { row, column } = this.grid.current.head;
		if (evt.clientY > bottom) return { row: row + 1, column };
		return evt.clientY < top ? { row: row - 1, column } : null;
	}

	private draggedWidth({ x, width }: Extract<Drag, { type: 'edge' }>, evt: PointerEvent): number {
		const { root } = this.grid;
		const forward = root.win.getComputedStyle(root).direction === 'rtl' ? -1 : 1;
		return clampWidth(width + (evt.clientX - x) * forward);
	}

	private onClick(evt: MouseEvent): void {
		const el = elementOf(evt);
		const place = this.grid.placeOf(el);
		if (el === null || place === null || isControl(el) || evt.button > 1) return;
		this.grid.root.focus({ preventScroll: true });
		const line = this.grid.line(place.row);
		const column = this.grid.column(place.column);
		if (column === null) return;
		if (place.row < 0) {
			if (el.closest('.actor-atlas-grid-resizer') !== null || evt.button !== 0) return;
			this.grid.goTo(place, false);
			this.host.sort(column);
		} else if (line !== null && opensTab(evt)) this.host.open(line, column, evt);
	}

	private onDoubleClick(evt: MouseEvent): void {
		const el = elementOf(evt);
		const place = this.grid.placeOf(el);
		if (el === null || place === null || isControl(el)) return;
		const line = this.grid.line(place.row);
		const column = this.grid.column(place.column);
		if (column === null) return;
		if (place.row < 0) {
			if (el.closest('.actor-atlas-grid-resizer') !== null) this.host.resize(column, null);
		} else if (line?.open != null) this.host.fold(line);
		else if (line !== null) this.host.open(line, column, evt);
	}

	private onContextMenu(evt: MouseEvent): void {
		const el = elementOf(evt);
		const place = this.grid.placeOf(el);
		// A link has a menu of its own.
		if (el === null || place === null || el.closest('a') !== null) return;
		this.grid.root.focus({ preventScroll: true });
		const column = this.grid.column(place.column);
		if (place.row < 0 && column !== null) return this.host.headMenu(column, evt, this.grid.root);
		if (!isWithin(this.grid.range, place)) this.grid.goTo(place, false);
		this.host.cellMenu(place, evt, this.grid.root);
	}
}

function elementOf(evt: UIEvent): Element | null {
	const node = evt.targetNode;
	return node !== null && node.instanceOf(Element) ? node : (node?.parentElement ?? null);
}

function isControl(el: Element): boolean {
	return el.closest('a, button, input') !== null;
}

function opensTab(evt: MouseEvent): boolean {
	return evt.button === 1 || paneOf(evt) !== false;
}
