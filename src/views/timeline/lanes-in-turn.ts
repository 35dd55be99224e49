import type { Swimlane } from '../../graph/time/swimlanes';
import { Frame } from '../draw/frame';
import { drawBars, drawLanes, type LanesScene } from './draw-lanes';
import type { TimelinePen } from './scene';

/** What may be done in one frame beside what is seen, in ms. */
const SLICE = 8;
/** Frames without another step nearer, until what is out of sight is drawn again. */
const PAUSE = 12;

/** Draws the bars of the lanes that are seen at once, those of the others little by little: many lanes must not stop the page. */
export class LanesInTurn {
	private waiting: Array<readonly [list: HTMLElement, lane: Swimlane]> = [];
	private pen: TimelinePen | null = null;
	private scene: LanesScene | null = null;
	private pause = 0;
	private readonly frame: Frame;

	constructor(private readonly body: HTMLElement, private readonly scroller: HTMLElement) {
		this.frame = new Frame(body, () => this.drawSlice());
	}

	/** @param isStep one of several: the time is being moved */
	show(scene: LanesScene, pen: TimelinePen, isStep: boolean): void {
		this.pause = isStep ? PAUSE : 0;
		this.scene = scene;
		this.pen = pen;
		this.waiting = [];
		drawLanes(this.body, scene, (list, lane) => this.waiting.push([list, lane]));
		this.drawThose(this.isSeen());
		if (this.waiting.length > 0 && !this.isHidden()) this.frame.request();
	}

	/** Draws what has come into sight before its turn. */
	reveal(): void {
		if (this.waiting.length > 0) this.drawThose(this.isSeen());
	}

	private drawSlice(): void {
		if (!this.body.isConnected) return;
		if (this.pause-- > 0) return this.frame.request();
		const { performance } = this.body.win;
		const end = performance.now() + SLICE;
		while (this.waiting.length > 0 && performance.now() < end) this.drawNext();
		if (this.waiting.length > 0) this.frame.request();
	}

	private drawThose(isSeen: (list: HTMLElement) => boolean): void {
		const seen = new Set(this.waiting.filter(([list]) => isSeen(list)));
		for (const one of seen) this.draw(one);
		this.waiting = this.waiting.filter(one => !seen.has(one));
	}

	private drawNext(): void {
		const next = this.waiting.shift();
		if (next !== undefined) this.draw(next);
	}

	private draw([list, lane]: readonly [HTMLElement, Swimlane]): void {
		if (this.scene !== null && this.pen !== null) drawBars(list, lane, this.scene.sizes, this.pen);
	}

	/** What nobody sees is drawn when it is shown and has a width again; a page that is to be printed has none, and is drawn as a whole. */
	private isHidden(): boolean {
		const { scroller } = this;
		return scroller.isConnected && scroller.getClientRects().length === 0 && scroller.closest('.print') === null && !scroller.win.matchMedia('print').matches;
	}

	/** Asked of all before any is drawn, so that the page is laid out once. */
	private isSeen(): (list: HTMLElement) => boolean {
		const view = this.scroller.getBoundingClientRect();
		if (view.width === 0) return () => !this.isHidden();
		const bottom = Math.min(view.bottom, this.body.win.innerHeight);
		const top = Math.max(view.top, 0);
		return list => {
			// The lane has its height by itself: asked of what is in it, the page would lay out what nobody sees.
			const box = (list.parentElement ?? list).getBoundingClientRect();
			return box.bottom >= top && box.top <= bottom;
		};
	}
}
