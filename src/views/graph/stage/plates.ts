import type { ViewTransform } from '../../../graph/scene/fit';
import type { Scene } from '../../../graph/scene/scene';
import { Plate, type Motif, type Stand } from './plate';

/** From so much nearer or further a plate that is being made is of no use any more. */
const STALE = 1.3;

/** One plate to be seen and one in the making, which takes its place when it is done. */
export class Plates {
	private seen: Plate | null = null;
	private making: Plate | null = null;
	private spare = createEl('canvas');
	private other = createEl('canvas');
	private readonly sink = createEl('canvas', { attr: { width: 1, height: 1 } }).getContext('2d');

	constructor(private readonly clock: () => number) {}

	/** Paints at once and without any margin: for what moves, of which little is drawn. */
	take(motif: Motif, stand: Stand): void {
		const plate = new Plate(this.spare, motif, stand, true);
		plate.paintAll(this.flush);
		this.swap(plate);
	}

	/** Goes on until the view has a sharp plate of all that it shows, or until there is no more time; true when it has. */
	work(motif: Motif, stand: Stand, hasTime: () => boolean): boolean {
		if (this.seen !== null && shows(this.seen, motif) && this.seen.fits(stand)) {
			this.making = null;
			return true;
		}
		if (this.making === null || !shows(this.making, motif) || isStale(this.making, stand)) this.making = new Plate(this.spare, motif, stand, false);
		this.making.work(this.clock, hasTime, this.flush);
		if (!this.making.done) return false;
		const isSharp = this.making.fits(stand);
		this.swap(this.making);
		return isSharp;
	}

	/** What is seen, which may be older than what is being made. */
	get scene(): Scene | null {
		return this.seen?.motif.scene ?? null;
	}

	/** What is seen over what is being made, which fills the edges that were not seen before. */
	layOn(pen: CanvasRenderingContext2D, transform: ViewTransform): void {
		if (this.seen === null || this.making?.motif.scene === this.seen.motif.scene) this.making?.layOn(pen, transform);
		this.seen?.layOn(pen, transform);
	}

	private swap(plate: Plate): void {
		this.seen = plate;
		this.making = null;
		[this.spare, this.other] = [this.other, this.spare];
	}

	private readonly flush = (canvas: HTMLCanvasElement): void => {
		this.sink?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
	};
}

function shows({ motif }: Plate, { scene, palette, highlight }: Motif): boolean {
	return motif.scene === scene && motif.palette === palette && motif.highlight === highlight;
}

function isStale({ stand }: Plate, { transform, screen, ratio }: Stand): boolean {
	const nearer = transform.k / stand.transform.k;
	return nearer > STALE || nearer < 1 / STALE || stand.ratio !== ratio || stand.screen.width !== screen.width || stand.screen.height !== screen.height;
}
