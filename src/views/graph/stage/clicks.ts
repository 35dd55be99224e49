/** Tells a click from the first half of a double click: what a click asks for waits until no second can come. */
export class Clicks {
	private cancelWait: (() => void) | null = null;

	/** @param wait does something later, and gives what calls it off */
	constructor(private readonly wait: (act: () => void) => () => void) {}

	single(act: () => void): void {
		this.cancel();
		this.cancelWait = this.wait(() => {
			this.cancelWait = null;
			act();
		});
	}

	double(act: () => void): void {
		this.cancel();
		act();
	}

	cancel(): void {
		this.cancelWait?.();
		this.cancelWait = null;
	}
}
