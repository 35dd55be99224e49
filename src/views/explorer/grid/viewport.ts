/** Rows that are drawn beyond each edge, so that scrolling by a wheel or a key finds something there. */
const margin = 12;

/** Which lines of equal height can be seen. */
export class Viewport {
	/** Px; measured once a line is drawn. */
	private height = 28;
	private headHeight = 0;

	constructor(private readonly scroller: HTMLElement, private readonly body: HTMLElement, private readonly head: HTMLElement) {}

	/** Takes the heights as the style sheet has them; whether they are other than before. */
	measure(): boolean {
		this.headHeight = this.head.offsetHeight;
		const drawn = this.body.firstElementChild?.getBoundingClientRect().height ?? 0;
		if (drawn === 0 || drawn === this.height) return false;
		this.height = drawn;
		return true;
	}

	/** First and last line to draw, of so many, and how many that can be; makes room for the others. */
	window(count: number): { readonly from: number; readonly to: number; readonly most: number } {
		const { height } = this;
		const most = this.page() + 2 * margin + 2;
		const from = Math.max(0, Math.min(this.first() - margin, count - 1));
		const to = Math.min(count, from + most);
		const below = Math.max(0, count - to) * height;
		this.body.setCssProps({ '--actor-atlas-above': `${from * height}px`, '--actor-atlas-below': `${below}px` });
		return { from, to, most };
	}

	/** The line at the upper edge. */
	first(): number {
		return Math.floor(this.scroller.scrollTop / this.height);
	}

	/** Whole lines that fit into the pane. */
	page(): number {
		return Math.max(1, Math.floor((this.scroller.clientHeight - this.headHeight) / this.height));
	}

	/** Moves a line to where another stood: so many px below the upper edge. */
	anchor(index: number, before: number): void {
		this.scroller.scrollTop += (index - before) * this.height;
	}

	/** Scrolls no further than it must. */
	reveal(index: number): void {
		const { scroller, height, headHeight } = this;
		const [top, bottom] = [index * height, (index + 1) * height + headHeight];
		if (top < scroller.scrollTop) scroller.scrollTop = Math.max(0, top);
		else if (bottom > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = bottom - scroller.clientHeight;
	}
}
