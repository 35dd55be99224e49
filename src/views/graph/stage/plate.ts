import type { Palette } from '../../../graph/export/palette';
import { viewOf, type Screen, type ViewTransform } from '../../../graph/scene/fit';
import type { Scene } from '../../../graph/scene/scene';
import { visibleIn } from '../../../graph/scene/visible';
import { detailOf } from './detail';
import { paintLinks } from './paint-links';
import { paintNodes } from './paint-nodes';

/** What a plate is a picture of. */
export interface Motif {
	readonly scene: Scene;
	readonly palette: Palette;
	readonly highlight: ReadonlySet<string> | null;
	/** Only some of the links: they are drawn quickly. */
	readonly isSketch: boolean;
}

/** From where it is taken, and how sharp. */
export interface Stand {
	readonly transform: ViewTransform;
	readonly screen: Screen;
	/** Pixels of the device for each of the page's. */
	readonly ratio: number;
}

/** A plate reaches so far beyond the screen, as a share of it, so that the view can be moved without a new one. */
const MARGIN = 0.15;
/** A part takes about so long; how many links that is depends on the machine. */
const PART_MS = 4;
const FEWEST = 40;

/** Links and nodes painted where nobody sees it, in parts: moving the view over it costs the same for any graph. */
export class Plate {
	private readonly steps: Generator<void, void, number>;
	private readonly pen: CanvasRenderingContext2D | null;
	private readonly margin: Screen;
	private size = 300;
	done = false;

	constructor(private readonly canvas: HTMLCanvasElement, readonly motif: Motif, readonly stand: Stand, moves: boolean) {
		const { screen, ratio } = stand;
		const share = moves ? 0 : MARGIN;
		this.margin = { width: Math.round(screen.width * share), height: Math.round(screen.height * share) };
		this.pen = canvas.getContext('2d');
		const width = Math.round((screen.width + 2 * this.margin.width) * ratio);
		const height = Math.round((screen.height + 2 * this.margin.height) * ratio);
		// Setting a size clears, and takes the memory anew.
		if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
		else this.erase();
		this.steps = this.paint();
	}

	/** Paints all at once: for little. */
	paintAll(flush: (canvas: HTMLCanvasElement) => void): void {
		while (this.steps.next(Infinity).done !== true);
		this.done = true;
		flush(this.canvas);
	}

	/** Paints on while there is time, at least one part. */
	work(clock: () => number, hasTime: () => boolean, flush: (canvas: HTMLCanvasElement) => void): void {
		do {
			const before = clock();
			this.done = this.steps.next(this.size).done === true;
			// Browsers keep a list of what is to be drawn; without this all of it would be done in one frame.
			flush(this.canvas);
			const took = Math.max(0.1, clock() - before);
			this.size = Math.max(FEWEST, Math.round(this.size * Math.min(2, Math.max(0.25, PART_MS / took))));
		} while (!this.done && hasTime());
	}

	/** Whether it shows all that a view shows, as sharp as can be. */
	fits({ transform, screen, ratio }: Stand): boolean {
		const { stand, margin } = this;
		return stand.ratio === ratio && stand.screen.width === screen.width && stand.screen.height === screen.height && stand.transform.k === transform.k
			&& Math.abs(transform.x - stand.transform.x) <= margin.width && Math.abs(transform.y - stand.transform.y) <= margin.height;
	}

	/** Lays it where a view has it now, over what is there. */
	layOn(pen: CanvasRenderingContext2D, { x, y, k }: ViewTransform): void {
		const { stand, margin, canvas } = this;
		const scale = k / stand.transform.k;
		const snap = (pixels: number) => (scale === 1 ? Math.round(pixels * stand.ratio) / stand.ratio : pixels);
		const left = snap(x - (stand.transform.x + margin.width) * scale);
		const top = snap(y - (stand.transform.y + margin.height) * scale);
		const width = (canvas.width / stand.ratio) * scale;
		const height = (canvas.height / stand.ratio) * scale;
		pen.clearRect(left, top, width, height);
		pen.drawImage(canvas, left, top, width, height);
	}

	private erase(): void {
		this.pen?.setTransform(1, 0, 0, 1, 0, 0);
		this.pen?.clearRect(0, 0, this.canvas.width, this.canvas.height);
	}

	private *paint(): Generator<void, void, number> {
		const { pen, motif, margin, stand: { transform: { x, y, k }, screen, ratio } } = this;
		if (pen === null) return;
		pen.setTransform(ratio * k, 0, 0, ratio * k, ratio * (x + margin.width), ratio * (y + margin.height));
		const whole = { width: screen.width + 2 * margin.width, height: screen.height + 2 * margin.height };
		const { nodes, links } = visibleIn(motif.scene, viewOf({ x: x + margin.width, y: y + margin.height, k }, whole));
		const detail = detailOf(links.length, k, motif.isSketch);
		let size = FEWEST;
		// A node is a mark of its own, as costly as some hairlines.
		if (links.length + nodes.length > FEWEST) size = yield;
		for (let at = 0; at < links.length; at += size, size = yield) paintLinks(pen, links.slice(at, at + size), { ...motif, detail, k });
		for (let at = 0; at < nodes.length; at += size, size = yield) paintNodes(pen, nodes.slice(at, at + size), { ...motif, k });
	}
}
