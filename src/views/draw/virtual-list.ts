import { drawEach } from './parts';
import { RowHeights } from './row-heights';

/** How the rows of a long list are told apart, guessed and drawn. */
export interface VirtualRows<D> {
	readonly key: (item: D) => string;
	/** Height in px before it is drawn, in a list of this width. */
	readonly estimate: (item: D, width: number) => number;
	readonly draw: (el: HTMLElement, item: D, index: number) => void;
}

/** One class of the elements that it draws. */
const rowClass = 'actor-atlas-virtual-row';

/** Px that are drawn beyond each edge, so that scrolling by a wheel or a key finds something there. */
const margin = 400;

/** Draws of a long list the rows that can be seen; rows are as tall as their words need. */
export class VirtualList<D> {
	private readonly heights = new RowHeights();
	private items: readonly D[] = [];
	private width = 0;

	/**
	 * @param scroller what scrolls
	 * @param list holds the rows, within the scroller
	 */
	constructor(private readonly scroller: HTMLElement, private readonly list: HTMLElement, private readonly rows: VirtualRows<D>) {}

	show(items: readonly D[]): void {
		const anchor = this.anchor();
		this.items = items;
		this.lay();
		const index = anchor === null ? -1 : items.findIndex(item => this.rows.key(item) === anchor.key);
		if (anchor !== null && index >= 0) this.scroller.scrollTop = this.heights.top(index) + anchor.within;
		this.draw();
	}

	/** Draws what is to be seen now: after scrolling, or when the pane has changed its size. */
	draw(): void {
		if (this.scroller.clientWidth !== this.width) this.lay();
		const anchor = this.heights.at(this.scroller.scrollTop);
		const within = this.scroller.scrollTop - this.heights.top(anchor);
		this.drawWindow();
		if (!this.measure()) return;
		// Rows above turned out taller or lower than thought: what is read must not move.
		this.space();
		this.scroller.scrollTop = this.heights.top(anchor) + within;
		this.drawWindow();
	}

	/** Brings a row into view and gives its element. */
	reveal(index: number): HTMLElement | null {
		this.scrollTo(index);
		this.draw();
		// Now that it has been measured, its place is known.
		if (this.scrollTo(index)) this.draw();
		return this.elementAt(index);
	}

	/** Scrolls no further than it must; whether it had to. */
	private scrollTo(index: number): boolean {
		const { scroller, heights } = this;
		const before = scroller.scrollTop;
		const [top, bottom] = [heights.top(index), heights.top(index + 1)];
		if (top < before) scroller.scrollTop = top;
		else if (bottom > before + scroller.clientHeight) scroller.scrollTop = bottom - scroller.clientHeight;
		return scroller.scrollTop !== before;
	}

	/** The element of a row, if it is drawn. */
	elementAt(index: number): HTMLElement | null {
		return this.list.querySelector<HTMLElement>(`:scope > [data-index="${index}"]`);
	}

	/** Rows that fit into one page. */
	pageFrom(index: number, direction: 1 | -1): number {
		return this.heights.at(Math.max(0, this.heights.top(index) + direction * this.scroller.clientHeight));
	}

	private lay(): void {
		const width = this.scroller.clientWidth;
		if (width !== this.width) this.heights.forget();
		this.width = width;
		this.heights.lay(this.items.map(this.rows.key), this.items.map(item => this.rows.estimate(item, width)));
		this.space();
	}

	private anchor(): { readonly key: string; readonly within: number } | null {
		const { scrollTop } = this.scroller;
		const index = this.heights.at(scrollTop);
		const item = this.items[index];
		return item === undefined || scrollTop === 0 ? null : { key: this.rows.key(item), within: scrollTop - this.heights.top(index) };
	}

	private drawWindow(): void {
		const { scrollTop, clientHeight } = this.scroller;
		const first = this.heights.at(Math.max(0, scrollTop - margin));
		const last = this.heights.at(scrollTop + clientHeight + margin);
		drawEach(this.list, this.items.slice(first, last + 1).map((item, nth) => ({ item, index: first + nth })), {
			tag: 'div',
			cls: rowClass,
			key: ({ item }) => this.rows.key(item),
			draw: (el, { item, index }) => {
				el.setAttr('data-index', index);
				this.rows.draw(el, item, index);
			},
		});
		this.space(first, last + 1);
	}

	/** Room for the rows that are not drawn. */
	private space(first = 0, end = 0): void {
		const above = this.heights.top(first);
		const below = Math.max(0, this.heights.total - this.heights.top(end));
		this.list.setCssProps({ '--actor-atlas-above': `${above}px`, '--actor-atlas-below': `${below}px` });
	}

	private measure(): boolean {
		const found: Array<readonly [string, number]> = [];
		for (const el of this.list.querySelectorAll<HTMLElement>(`:scope > .${rowClass}`)) {
			const item = this.items[Number(el.getAttr('data-index'))];
			if (item !== undefined) found.push([this.rows.key(item), el.getBoundingClientRect().height]);
		}
		return this.heights.measure(found);
	}
}
