import type { Component } from 'obsidian';
import { Frame } from '../../draw/frame';
import { drawEach, part } from '../../draw/parts';
import { cellTitle } from '../../answer/cell-title';
import { drawHead } from './draw-head';
import { drawLine } from './draw-line';
import type { GridHost, Sheet, SteeredGrid } from './grid-host';
import { GridKeys } from './grid-keys';
import { GridPointer } from './grid-pointer';
import { type Bounds, type Place, rangeOf, type Range, select, type Selection, start } from './selection';
import type { Line, SheetColumn } from './sheet';
import { Viewport } from './viewport';
import { columnTemplate, columnWidths, leastWidth, sampledRows, type Widths } from './widths';

export type { GridHost } from './grid-host';

const nothing: Sheet = { label: '', columns: [], lines: [], hasHead: true, hasGroups: false, widths: {} };
let grids = 0;

/** Rows and columns with a cursor; of many rows those are drawn that can be seen. */
export class Grid implements SteeredGrid {
	readonly root: HTMLElement;
	private readonly head: HTMLElement;
	private readonly body: HTMLElement;
	private readonly viewport: Viewport;
	private readonly frame: Frame;
	private readonly cursorId = `actor-atlas-cursor-${++grids}`;
	private sheet = nothing;
	private selection: Selection = start;
	private widths: readonly number[] = [];
	/** Cells that are shown as selected or as the cursor's. */
	private marked: HTMLElement[] = [];
	/** Counts what is shown: a line drawn for this one need not be drawn again. */
	private edition = 0;
	private readonly drawn = new WeakMap<HTMLElement, { readonly line: Line; readonly edition: number }>();

	constructor(parent: HTMLElement, private readonly host: GridHost, component: Component) {
		this.root = part(parent, 'div', 'actor-atlas-grid');
		const rowgroup = part(this.root, 'div', 'actor-atlas-grid-top');
		rowgroup.setAttr('role', 'rowgroup');
		this.head = part(rowgroup, 'div', 'actor-atlas-grid-head');
		this.body = part(this.root, 'div', 'actor-atlas-grid-body');
		this.body.setAttr('role', 'rowgroup');
		this.viewport = new Viewport(this.root, this.body, rowgroup);
		this.frame = new Frame(parent, () => this.draw());
		component.register(() => this.frame.cancel());
		component.registerDomEvent(this.root, 'scroll', () => this.frame.request());
		component.registerDomEvent(this.root, 'copy', evt => this.onCopy(evt));
		component.registerDomEvent(this.root, 'mouseover', evt => this.onMouseOver(evt));
		new GridKeys(this, host).attach(component);
		new GridPointer(this, host).attach(component);
	}

	/** Shows another answer, from its beginning. */
	begin(): void {
		this.selection = start;
		this.sheet = nothing;
		this.root.scrollTop = 0;
		this.root.scrollLeft = 0;
	}

	/** Another order begins at its first row; the cursor stays. */
	toTop(): void {
		this.root.scrollTop = 0;
	}

	/** Shows these rows; cursor and place stay on the rows that were there before. */
	show(sheet: Sheet): void {
		const before = this.sheet;
		const top = this.viewport.first();
		this.sheet = sheet;
		this.edition++;
		// A list is as wide as its pane.
		this.widths = sheet.hasHead ? columnWidths(sheet.columns, sheet.lines.slice(0, sampledRows).map(({ row }) => row), sheet.widths) : [leastWidth];
		this.selection = { anchor: this.moved(this.selection.anchor, before), head: this.moved(this.selection.head, before) };
		this.drawFrame();
		const stays = top === 0 ? -1 : this.indexOf(before.lines[top]?.key);
		if (stays >= 0) this.viewport.anchor(stays, top);
		this.draw();
		if (this.viewport.measure()) this.draw();
		this.host.moved(this.cursorLine());
	}

	draw(): void {
		const { lines, columns } = this.sheet;
		const { from, to, most } = this.viewport.window(lines.length);
		drawEach(this.body, lines.slice(from, to).map((line, nth) => ({ line, index: from + nth })), {
			tag: 'div',
			cls: 'actor-atlas-grid-row',
			// A line that comes in takes the element of one that went: making elements is what costs.
			key: ({ index }) => String(index % most),
			draw: (el, { line, index }) => {
				const known = this.drawn.get(el);
				if (known?.line === line && known.edition === this.edition) return;
				this.drawn.set(el, { line, edition: this.edition });
				drawLine(el, line, index, columns, this.host);
			},
		});
		this.mark();
	}

	bounds(): Bounds {
		const { lines, columns, hasHead } = this.sheet;
		return { rows: lines.length, columns: columns.length, page: this.viewport.page(), hasHead };
	}

	get current(): Selection {
		return this.selection;
	}

	get range(): Range {
		return rangeOf(this.selection);
	}

	line(row: number): Line | null {
		return this.sheet.lines[row] ?? null;
	}

	column(index: number): SheetColumn | null {
		return this.sheet.columns[index] ?? null;
	}

	cursorLine(): Line | null {
		return this.line(this.selection.head.row);
	}

	select(selection: Selection): void {
		const { row, column } = selection.head;
		const before = this.cursorLine();
		this.selection = selection;
		if (row >= 0) this.viewport.reveal(row);
		this.draw();
		this.cellAt({ row, column })?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		if (this.cursorLine() !== before) this.host.moved(this.cursorLine());
	}

	goTo(place: Place, extend: boolean): void {
		this.select(select(this.selection, place, extend, this.bounds()));
	}

	cellAt({ row, column }: Place): HTMLElement | null {
		const parent = row < 0 ? this.head : this.body.querySelector(`:scope > [data-index="${row}"]`);
		return parent?.querySelector<HTMLElement>(`:scope > [data-column="${column}"]`) ?? null;
	}

	/** The cell that an element stands in. */
	placeOf(node: Element | null): Place | null {
		const cell = node?.closest('[data-column]') ?? null;
		if (cell === null || !this.root.contains(cell)) return null;
		const row = cell.closest('[data-index]')?.getAttribute('data-index') ?? '-1';
		return { row: Number(row), column: Number(cell.getAttribute('data-column')) };
	}

	widthOf(column: number): number {
		return this.cellAt({ row: -1, column })?.offsetWidth ?? this.widths[column] ?? 0;
	}

	/** Shows a width while it is being dragged. */
	preview(column: SheetColumn, width: number): void {
		const { columns, widths } = this.sheet;
		this.lay(columns.map((one, nth) => (one === column ? width : (this.widths[nth] ?? 0))), { ...widths, [column.key]: width });
	}

	private drawFrame(): void {
		const { label, columns, lines, hasHead, hasGroups } = this.sheet;
		this.root.setAttrs({
			role: hasGroups ? 'treegrid' : 'grid',
			tabindex: 0,
			'aria-label': label,
			'aria-multiselectable': 'true',
			'aria-readonly': 'true',
			'aria-rowcount': lines.length + (hasHead ? 1 : 0),
			'aria-colcount': columns.length,
		});
		this.head.hidden = !hasHead;
		if (hasHead) drawHead(this.head, columns, this.host);
		this.lay(this.widths, this.sheet.widths);
	}

	private lay(widths: readonly number[], chosen: Widths): void {
		this.root.setCssProps({
			'--actor-atlas-columns': columnTemplate(this.sheet.columns, widths, this.sheet.hasHead ? chosen : {}),
			'--actor-atlas-row-width': `${widths.reduce((sum, width) => sum + width, 0)}px`,
			'--actor-atlas-first-width': `${widths[0] ?? 0}px`,
		});
	}

	/** Shows what is selected among the cells that are drawn. */
	private mark(): void {
		for (const cell of this.marked) unmark(cell);
		const { top, bottom, first, last } = this.range;
		const isOne = top === bottom && first === last;
		this.marked = [...this.body.children].flatMap(row => {
			const index = Number(row.getAttribute('data-index'));
			return index < top || index > bottom ? [] : [...row.children].slice(first, last + 1).filter(cell => cell.instanceOf(HTMLElement));
		});
		for (const cell of this.marked) {
			cell.classList.toggle('actor-atlas-selected', !isOne);
			cell.setAttr('aria-selected', 'true');
		}
		const cursor = this.cellAt(this.selection.head);
		this.root.setAttr('aria-activedescendant', cursor === null ? null : this.cursorId);
		if (cursor === null) return;
		cursor.addClass('actor-atlas-cursor');
		cursor.id = this.cursorId;
		this.marked.push(cursor);
	}

	private indexOf(key: string | undefined): number {
		return key === undefined ? -1 : this.sheet.lines.findIndex(line => line.key === key);
	}

	/** Where a cell went when other rows are shown. */
	private moved({ row, column }: Place, before: Sheet): Place {
		const { lines, columns } = this.sheet;
		const key = before.columns[column]?.key;
		const sameColumn = columns.findIndex(one => one.key === key);
		const sameRow = row < 0 ? row : this.indexOf(before.lines[row]?.key);
		return {
			row: sameRow >= 0 || row < 0 ? sameRow : Math.max(0, Math.min(row, lines.length - 1)),
			column: sameColumn >= 0 ? sameColumn : Math.max(0, Math.min(column, columns.length - 1)),
		};
	}

	private onCopy(evt: ClipboardEvent): void {
		if (this.sheet.lines.length === 0 || evt.clipboardData === null) return;
		const { text, html } = this.host.copied(this.range);
		evt.clipboardData.setData('text/plain', text);
		evt.clipboardData.setData('text/html', html);
		evt.preventDefault();
	}

	/** What a cell says in full is put together when it is pointed at. */
	private onMouseOver(evt: MouseEvent): void {
		const node = evt.targetNode;
		const cell = node !== null && node.instanceOf(Element) ? node.closest<HTMLElement>('[role="gridcell"]') : null;
		if (cell === null || cell.hasAttribute('title')) return;
		const place = this.placeOf(cell);
		const line = place === null ? null : this.line(place.row);
		const column = place === null ? null : this.column(place.column);
		if (line !== null && column !== null) cell.setAttr('title', cellTitle(this.host.cell(line, column), line.row, column.type));
	}
}

function unmark(cell: HTMLElement): void {
	cell.removeClasses(['actor-atlas-selected', 'actor-atlas-cursor']);
	cell.removeAttribute('id');
	if (cell.getAttr('role') === 'gridcell') cell.setAttr('aria-selected', 'false');
}
