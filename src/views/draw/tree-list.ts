import type { Component } from 'obsidian';
import { Frame } from './frame';
import { nameBy } from './named-by';
import { part } from './parts';
import { moveFor, type TreeLine } from './tree-keys';
import { VirtualList } from './virtual-list';

/** How the lines of a tree are drawn, and what its own keys do. */
export interface TreePen<L extends TreeLine> {
	readonly label: string;
	/** Several lines can be selected. */
	readonly selects: boolean;
	/** Height in px before a line is drawn, in a list of this width. */
	estimate(line: L, width: number): number;
	draw(el: HTMLElement, line: L): void;
	fold(line: L, closed: boolean): void;
	/** A key that is not the tree's own, on the line that has the focus; whether it was taken. */
	key?(evt: KeyboardEvent, at: number): boolean;
}

/** The lines as a tree that the arrow keys walk through, drawn as far as they are seen. */
export class TreeList<L extends TreeLine> {
	private readonly scroller: HTMLElement;
	private readonly rows: VirtualList<L>;
	private readonly frame: Frame;
	private lines: readonly L[] = [];
	/** Key of the line that Tab leads to. */
	private active: string | null = null;
	/** Index of that line among those shown now. */
	private activeAt = 0;
	private keepsFocus = false;

	constructor(parent: HTMLElement, private readonly pen: TreePen<L>) {
		this.scroller = part(parent, 'div', 'actor-atlas-scroller');
		const tree = part(this.scroller, 'div', 'actor-atlas-tree');
		const name = part(this.scroller, 'span', 'actor-atlas-tree-name');
		name.setText(pen.label);
		name.hidden = true;
		nameBy(tree, name);
		tree.setAttrs({ role: 'tree', 'aria-multiselectable': pen.selects ? 'true' : null });
		const draw = (el: HTMLElement, line: L, index: number): void => this.drawRow(el, line, index);
		this.rows = new VirtualList(this.scroller, tree, { key: ({ key }) => key, estimate: (line, width) => pen.estimate(line, width), draw });
		this.frame = new Frame(parent, () => this.draw());
	}

	attach(component: Component): void {
		component.registerDomEvent(this.scroller, 'scroll', () => this.frame.request());
		component.registerDomEvent(this.scroller, 'keydown', evt => this.onKeyDown(evt));
		component.registerDomEvent(this.scroller, 'focusin', evt => this.onFocus(evt));
		component.registerDomEvent(this.scroller, 'mousedown', evt => this.onMouseDown(evt));
		component.register(() => this.frame.cancel());
	}

	show(lines: readonly L[]): void {
		this.lines = lines;
		const found = lines.findIndex(({ key }) => key === this.active);
		// Where the line has gone, the one that has taken its place.
		const isGone = found < 0;
		this.activate(isGone ? Math.max(0, Math.min(this.activeAt, lines.length - 1)) : found);
		this.scroller.hidden = lines.length === 0;
		this.keepingFocus(() => this.rows.show(lines), isGone);
	}

	/** Draws what is to be seen now. */
	draw(): void {
		this.keepingFocus(() => this.rows.draw(), false);
	}

	/** Puts the focus on the line that had it last. */
	focus(): void {
		if (this.lines.length > 0) this.goTo(this.activeAt);
	}

	/** The line that has the focus; -1 while the focus is elsewhere. */
	get focusedAt(): number {
		return this.scroller.contains(this.scroller.doc.activeElement) ? this.activeAt : -1;
	}

	goTo(index: number): void {
		this.activate(index);
		this.keepingFocus(() => this.rows.reveal(index)?.focus({ preventScroll: true }), false);
	}

	/** Index of the line around an element; -1 where there is none. */
	indexOf(el: Element): number {
		return indexOf(el.closest<HTMLElement>('[data-index]'));
	}

	private drawRow(el: HTMLElement, line: L, index: number): void {
		const { level, open, place } = line;
		el.setAttrs({ role: 'treeitem', 'aria-level': level, 'aria-expanded': open === null ? null : String(open), 'aria-posinset': place.nth, 'aria-setsize': place.of });
		el.toggleClass('actor-atlas-closed', open === false);
		this.pen.draw(el, line);
		el.tabIndex = index === this.activeAt ? 0 : -1;
	}

	/** The focus stays in the list when its line is scrolled away, moved or gone. */
	private keepingFocus(draw: () => void, isGone: boolean): void {
		const { doc } = this.scroller;
		const had = doc.activeElement;
		const hadFocus = this.scroller.contains(had);
		draw();
		const stop = this.rows.elementAt(this.activeAt);
		this.scroller.tabIndex = stop === null ? 0 : -1;
		if (!hadFocus || this.scroller.contains(doc.activeElement)) return;
		this.keepsFocus = true;
		// An element that was moved has only lost the focus; one that is no more has left its place to another.
		if (had !== null && had.instanceOf(HTMLElement) && this.scroller.contains(had)) had.focus({ preventScroll: true });
		else (isGone && stop !== null ? stop : this.scroller).focus({ preventScroll: true });
		this.keepsFocus = false;
	}

	private onFocus(evt: FocusEvent): void {
		const node = evt.targetNode;
		if (this.keepsFocus || node === null || !node.instanceOf(HTMLElement)) return;
		// Tab came to the list while its line was out of sight.
		if (node === this.scroller) return node.matches(':focus-visible') ? this.focus() : undefined;
		const row = node.closest<HTMLElement>('[data-index]');
		if (row === null) return;
		const before = this.rows.elementAt(this.activeAt);
		if (before !== null) before.tabIndex = -1;
		this.activate(indexOf(row));
		row.tabIndex = 0;
		this.scroller.tabIndex = -1;
	}

	/** A box that is clicked leaves the focus with its line, where the arrow keys go on. */
	private onMouseDown(evt: MouseEvent): void {
		if (evt.targetNode?.instanceOf(HTMLInputElement) !== true || evt.targetNode.type !== 'checkbox') return;
		evt.preventDefault();
		this.goTo(this.indexOf(evt.targetNode));
	}

	private activate(index: number): void {
		this.activeAt = index;
		this.active = this.lines[index]?.key ?? null;
	}

	private onKeyDown(evt: KeyboardEvent): void {
		const node = evt.targetNode;
		if (node === null || !node.instanceOf(HTMLElement) || evt.defaultPrevented) return;
		// Within a line the arrows belong to its links.
		if (node !== this.scroller && indexOf(node) < 0) return;
		const at = node === this.scroller ? this.activeAt : indexOf(node);
		if (this.pen.key?.(evt, at) === true) evt.preventDefault();
		else if (!evt.ctrlKey && !evt.metaKey && !evt.altKey) this.move(evt, at);
	}

	private move(evt: KeyboardEvent, at: number): void {
		const move = moveFor(logicalKey(evt.key, this.scroller), this.lines, at);
		if (move === null) return;
		evt.preventDefault();
		if (move.type === 'go') this.goTo(move.to);
		else if (move.type === 'page') this.goTo(this.rows.pageFrom(at, move.direction));
		else this.foldAt(move.at, move.closed);
	}

	private foldAt(at: number, closed: boolean): void {
		const line = this.lines[at];
		if (line !== undefined) this.pen.fold(line, closed);
	}
}

/** Index of the line that this element is; -1 for an element within one. */
function indexOf(el: HTMLElement | null): number {
	return Number(el?.getAttr('data-index') ?? -1);
}

/** In a list read from right to left, the arrow to the left goes in. */
function logicalKey(key: string, el: HTMLElement): string {
	if (el.win.getComputedStyle(el).direction !== 'rtl') return key;
	return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}
