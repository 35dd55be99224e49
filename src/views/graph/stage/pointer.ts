import type { Point } from '../../../graph/layout/positions';
import { Clicks } from './clicks';
import type { StageEvents, StageTarget } from './contract';
import { LongPress } from './long-press';
import type { Hand } from './targets';

export interface PointerUses extends Pick<StageEvents, 'open' | 'centre' | 'menu'> {
	targetAt(on: Point, hand: Hand): StageTarget | null;
	hover(target: StageTarget | null, on: Point | null, evt: MouseEvent): void;
}

/** A second click must come so soon, in ms, to make a double click. */
const DOUBLE = 250;

/** What a mouse or a finger means on the canvas, but for moving the view and dragging nodes. */
export class Pointer {
	private readonly clicks: Clicks;
	private readonly press: LongPress;

	constructor(private readonly canvas: HTMLCanvasElement, private readonly uses: PointerUses) {
		this.clicks = new Clicks(act => {
			const { win } = canvas;
			const id = win.setTimeout(act, DOUBLE);
			return () => win.clearTimeout(id);
		});
		this.press = new LongPress(canvas, evt => uses.menu(this.under(evt, 'touch'), evt));
		canvas.addEventListener('pointermove', evt => this.moved(evt));
		canvas.addEventListener('pointerleave', evt => uses.hover(null, null, evt));
		canvas.addEventListener('mousedown', evt => this.pressed(evt));
		canvas.addEventListener('click', evt => this.clicked(evt));
		canvas.addEventListener('auxclick', evt => this.clicked(evt));
		canvas.addEventListener('dblclick', evt => this.doubleClicked(evt));
		canvas.addEventListener('contextmenu', evt => this.menu(evt));
	}

	/** A long press is under way to a menu, or has opened one: what the finger does else is not meant. */
	get isHeld(): boolean {
		return this.press.hasFired;
	}

	destroy(): void {
		this.clicks.cancel();
		this.press.cancel();
	}

	private moved(evt: PointerEvent): void {
		if (evt.pointerType === 'touch' || evt.buttons !== 0) return;
		const on = placeOf(evt, this.canvas);
		this.uses.hover(this.uses.targetAt(on, 'mouse'), on, evt);
	}

	/** The middle button would begin to scroll. */
	private pressed(evt: MouseEvent): void {
		if (evt.button === 1) evt.preventDefault();
	}

	private clicked(evt: MouseEvent): void {
		if (evt.button > 1 || evt.detail > 1 || this.press.hasFired) return;
		const target = this.under(evt, handOf(evt));
		const isPlain = evt.button === 0 && !evt.ctrlKey && !evt.metaKey && !evt.shiftKey && !evt.altKey;
		if (target === null) this.clicks.cancel();
		else if (isPlain && target.type === 'node') this.clicks.single(() => this.uses.open(target, evt));
		else this.uses.open(target, evt);
	}

	private doubleClicked(evt: MouseEvent): void {
		const target = this.under(evt, handOf(evt));
		if (target?.type === 'node') this.clicks.double(() => this.uses.centre(target.node.id));
	}

	private menu(evt: MouseEvent): void {
		evt.preventDefault();
		// One that the keyboard asked for was answered when the key went down.
		if (pointerTypeOf(evt) === '' || this.press.hasFired) return;
		this.press.cancel();
		this.clicks.cancel();
		this.uses.menu(this.under(evt, handOf(evt)), evt);
	}

	private under(evt: MouseEvent, hand: Hand): StageTarget | null {
		return this.uses.targetAt(placeOf(evt, this.canvas), hand);
	}
}

export function placeOf({ clientX, clientY }: MouseEvent, canvas: HTMLCanvasElement): Point {
	const { left, top } = canvas.getBoundingClientRect();
	return { x: clientX - left, y: clientY - top };
}

function handOf(evt: MouseEvent): Hand {
	return pointerTypeOf(evt) === 'touch' ? 'touch' : 'mouse';
}

/** Clicks tell by what they were made, where the browser knows. */
function pointerTypeOf(evt: MouseEvent): string | null {
	return 'pointerType' in evt && typeof evt.pointerType === 'string' ? evt.pointerType : null;
}
