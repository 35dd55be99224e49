import type { Component } from 'obsidian';
import { Frame } from '../draw/frame';
import { part } from '../draw/parts';
import { VirtualList } from '../draw/virtual-list';
import { drawLine, type LinePen } from './draw-line';
import { moveFor } from './keys';
import type { ListLine } from './listing';

const noteHeight = 32;
const lineHeight = 18;
const characterPx = 6.4;

/** The lines as a tree that the arrow keys walk through, drawn as far as they are seen. */
export class ProblemList {
	private readonly scroller: HTMLElement;
	private readonly rows: VirtualList<ListLine>;
	private readonly frame: Frame;
	private lines: readonly ListLine[] = [];
	/** Key of the line that Tab leads to. */
	private active: string | null = null;
	/** Index of that line among those shown now. */
	private activeAt = 0;
	private keepsFocus = false;

	constructor(parent: HTMLElement, private readonly pen: () => LinePen) {
		this.scroller = part(parent, 'div', 'actor-atlas-scroller');
		const tree = part(this.scroller, 'div', 'actor-atlas-tree');
		tree.setAttrs({ role: 'tree', 'aria-label': 'Problems by note' });
		this.rows = new VirtualList(this.scroller, tree, { key: ({ key }) => key, estimate, draw: (el, line, index) => this.drawRow(el, line, index) });
		this.frame = new Frame(parent, () => this.draw());
	}

	attach(component: Component): void {
		component.registerDomEvent(this.scroller, 'scroll', () => this.frame.request());
		component.registerDomEvent(this.scroller, 'keydown', evt => this.onKeyDown(evt));
		component.registerDomEvent(this.scroller, 'focusin', evt => this.onFocus(evt));
		component.register(() => this.frame.cancel());
	}

	show(lines: readonly ListLine[]): void {
		this.lines = lines;
		this.activeAt = Math.max(0, lines.findIndex(({ key }) => key === this.active));
		this.scroller.hidden = lines.length === 0;
		this.keepingFocus(() => this.rows.show(lines));
	}

	/** Draws what is to be seen now. */
	draw(): void {
		this.keepingFocus(() => this.rows.draw());
	}

	/** Puts the focus on the line that had it last. */
	focus(): void {
		if (this.lines.length > 0) this.goTo(this.activeAt);
	}

	private drawRow(el: HTMLElement, line: ListLine, index: number): void {
		drawLine(el, line, this.pen());
		el.tabIndex = index === this.activeAt ? 0 : -1;
	}

	/** The focus stays in the list when its line is scrolled away. */
	private keepingFocus(draw: () => void): void {
		const { doc } = this.scroller;
		const had = this.scroller.contains(doc.activeElement);
		draw();
		const stop = this.rows.elementAt(this.activeAt);
		this.scroller.tabIndex = stop === null ? 0 : -1;
		if (!had || this.scroller.contains(doc.activeElement)) return;
		this.keepsFocus = true;
		this.scroller.focus({ preventScroll: true });
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

	private activate(index: number): void {
		this.activeAt = index;
		this.active = this.lines[index]?.key ?? null;
	}

	private onKeyDown(evt: KeyboardEvent): void {
		const node = evt.targetNode;
		if (node === null || !node.instanceOf(HTMLElement) || evt.ctrlKey || evt.metaKey || evt.altKey) return;
		// Within a line the arrows belong to its links.
		if (node !== this.scroller && indexOf(node) < 0) return;
		const at = node === this.scroller ? this.activeAt : indexOf(node);
		const move = moveFor(logicalKey(evt.key, this.scroller), this.lines, at);
		if (move === null) return;
		evt.preventDefault();
		if (move.type === 'go') this.goTo(move.to);
		else if (move.type === 'page') this.goTo(this.rows.pageFrom(at, move.direction));
		else this.pen().fold(move.path, move.closed);
	}

	private goTo(index: number): void {
		this.activate(index);
		this.keepingFocus(() => this.rows.reveal(index)?.focus({ preventScroll: true }));
	}
}

/** Index of the line that this element is; -1 for an element within one. */
function indexOf(el: HTMLElement): number {
	return Number(el.getAttr('data-index') ?? -1);
}

/** In a list read from right to left, the arrow to the left goes in. */
function logicalKey(key: string, el: HTMLElement): string {
	if (el.win.getComputedStyle(el).direction !== 'rtl') return key;
	return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}

function estimate(line: ListLine, width: number): number {
	if (line.type === 'note') return noteHeight;
	const isNarrow = width < 420;
	const room = Math.max(120, width - (isNarrow ? 60 : 180));
	const texts = Math.ceil((line.problem.message.length * characterPx) / room) + (isNarrow ? 1 : 0);
	return texts * lineHeight + 10;
}
