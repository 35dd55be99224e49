import { STILL } from './motion';

const LONG = 500;

/** A finger that stays where it is. */
export class LongPress {
	/** Since the finger came down. */
	hasFired = false;
	private timer: { readonly win: Window; readonly id: number } | null = null;
	private start: PointerEvent | null = null;

	constructor(private readonly el: HTMLElement, private readonly act: (evt: PointerEvent) => void) {
		el.addEventListener('pointerdown', evt => this.down(evt));
		el.addEventListener('pointermove', evt => {
			if (this.start !== null && Math.hypot(evt.clientX - this.start.clientX, evt.clientY - this.start.clientY) > 2 * STILL) this.cancel();
		});
		el.addEventListener('pointerup', () => this.cancel());
		el.addEventListener('pointercancel', () => this.cancel());
	}

	cancel(): void {
		this.timer?.win.clearTimeout(this.timer.id);
		this.timer = null;
		this.start = null;
	}

	private down(evt: PointerEvent): void {
		this.cancel();
		this.hasFired = false;
		// A second finger zooms.
		if (evt.pointerType !== 'touch' || !evt.isPrimary) return;
		const { win } = this.el;
		this.start = evt;
		const id = win.setTimeout(() => {
			this.cancel();
			this.hasFired = true;
			this.act(evt);
		}, LONG);
		this.timer = { win, id };
	}
}
