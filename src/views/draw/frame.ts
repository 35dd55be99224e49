/** Draws at most once in each frame of the window that the element is in. */
export class Frame {
	private pending: { readonly win: Window; readonly id: number } | null = null;

	constructor(private readonly el: HTMLElement, private readonly draw: () => void) {}

	request(): void {
		const { win } = this.el;
		// A frame asked of a window that was left may never come.
		if (this.pending?.win === win) return;
		this.cancel();
		const id = win.requestAnimationFrame(() => {
			this.pending = null;
			this.draw();
		});
		this.pending = { win, id };
	}

	cancel(): void {
		this.pending?.win.cancelAnimationFrame(this.pending.id);
		this.pending = null;
	}
}
