import { fitTo, type ViewTransform } from '../../../graph/scene/fit';
import { Frame } from '../../draw/frame';
import type { Attention } from './attention';
import { compose } from './compose';
import type { Content } from './content';
import type { Motion } from './motion';
import { Names } from './names';
import { Plates } from './plates';
import { isReduced } from './reduced-motion';
import type { Surface } from './surface';

export interface DrawingParts {
	readonly surface: Surface;
	readonly content: Content;
	readonly attention: Attention;
	readonly motion: Motion;
	settled(isSettled: boolean): void;
}

/** Work of one frame, in ms. */
const SLICE = 6;
/** Painting what moves takes at most one part in so many of the time. */
const SHARE = 4;
/** Painting that takes longer has a frame of its own. */
const QUICK = 3;
/** Nodes that settle sooner, in ms, are seen where they come to rest, and not on their way. */
const PATIENCE = 250;

/** Frame by frame: lets nodes settle, paints in slices, and rests when nothing changes. */
export class Drawing {
	/** Nobody has moved the view: all of the graph is kept in sight. */
	fits = true;
	/** A node is held: others give way as slowly as the eye follows. */
	gently = false;
	/** A node is being dragged, so that its place is new in every frame. */
	isDragging = false;
	private readonly plates = new Plates(() => this.clock());
	private readonly names: Names | null;
	private readonly frame: Frame;
	private isStale = true;
	private wasSharp = true;
	private sketched = { at: 0, took: 0 };
	private toldSettled = true;
	private wasMoving = false;

	constructor(private readonly parts: DrawingParts) {
		const { canvas, pen } = parts.surface;
		this.names = pen === null ? null : new Names(pen);
		this.frame = new Frame(canvas, () => this.draw());
	}

	/** Something has changed that can be seen. */
	request(): void {
		this.isStale = true;
		this.frame.request();
	}

	clock(): number {
		return this.parts.surface.canvas.win.performance.now();
	}

	cancel(): void {
		this.frame.cancel();
	}

	/** Tells when nodes begin to move by themselves, and when they have come to rest and all is known of where they are. */
	tellSettled(): void {
		const { isReady } = this.parts.content;
		if (this.toldSettled === isReady) return;
		this.toldSettled = isReady;
		if (isReady) this.gently = false;
		this.parts.settled(isReady);
	}

	private draw(): void {
		const { surface, content, attention, motion } = this.parts;
		if (!surface.match() || content.shown === null) return;
		const now = this.clock();
		const hasTime = () => this.clock() - now < SLICE;
		const reduced = isReduced(surface.canvas);
		motion.step(now);
		this.move(now, hasTime, reduced);
		const fades = attention.step(now, reduced);
		const isSharp = content.isSketch || content.moves ? true : this.sharpen(hasTime);
		if (this.isStale || fades || !isSharp || !this.wasSharp) this.paint();
		this.isStale = false;
		this.wasSharp = isSharp;
		this.tellSettled();
		if (!isSharp || !content.isReady || fades || motion.isFlying) this.frame.request();
	}

	/** Nodes go on settling, and are drawn from time to time; where motion is not wanted, only the one that is dragged. */
	private move(now: number, hasTime: () => boolean, reduced: boolean): void {
		const { content } = this.parts;
		const { moves } = content;
		if (moves && !this.wasMoving && !this.gently) this.sketched = { at: now, took: PATIENCE / SHARE };
		this.wasMoving = moves;
		const isDue = this.isDragging || (moves && !reduced && now - this.sketched.at > this.sketched.took * SHARE);
		const isAlone = isDue && this.sketched.took > QUICK;
		const isNew = moves && !isAlone && !(reduced && this.isDragging) && content.advance(now, hasTime, this.gently);
		if (isDue && (isNew || isAlone || this.isDragging)) this.sketch();
		if (!content.moves && !this.isDragging && hasTime()) this.refine(hasTime);
	}

	private sketch(): void {
		const { content, surface, motion } = this.parts;
		const before = this.clock();
		content.draw();
		this.keepInSight();
		if (content.shown !== null) this.plates.take({ ...content.shown, scene: content.scene, isSketch: content.isSketch }, { ...surface, transform: motion.transform });
		this.isStale = true;
		this.sketched = { at: before, took: this.clock() - before };
	}

	private refine(hasTime: () => boolean): void {
		const { content } = this.parts;
		if (content.isReady) return;
		content.refine(hasTime);
		if (!content.isReady) return;
		this.isStale = true;
		this.keepInSight();
	}

	/** True when what is seen is as sharp as can be. */
	private sharpen(hasTime: () => boolean): boolean {
		const { content, surface, motion } = this.parts;
		this.keepInSight();
		return content.shown === null || this.plates.work({ ...content.shown, scene: content.scene, isSketch: false }, { ...surface, transform: motion.transform }, hasTime);
	}

	private paint(): void {
		const { content, surface, attention, motion } = this.parts;
		const pen = surface.clear();
		if (pen === null || this.names === null || content.shown === null) return;
		const hasFocus = surface.canvas.doc.activeElement === surface.canvas;
		compose(pen, this.plates, this.names, { ...content.shown, scene: this.plates.scene ?? content.scene, ranked: content.ranked, transform: motion.transform, screen: surface.screen, attention, hasFocus });
	}

	private keepInSight(): void {
		const { content, surface, motion } = this.parts;
		if (!this.fits || motion.isFlying || this.isDragging) return;
		const wanted = fitTo(content.scene.bounds, surface.screen);
		if (!isSame(wanted, motion.transform)) motion.jumpTo(wanted);
	}
}

function isSame(a: ViewTransform, b: ViewTransform): boolean {
	return a.x === b.x && a.y === b.y && a.k === b.k;
}
