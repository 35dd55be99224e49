import { interpolateZoom, select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3';
import { LARGEST, SMALLEST, type Screen, type ViewTransform } from '../../../graph/scene/fit';

export interface MotionEvents {
	moved(byUser: boolean): void;
	/** A movement has come to its end. */
	ended(): void;
}

type ZoomEvent = D3ZoomEvent<HTMLCanvasElement, unknown>;

interface Flight {
	readonly at: (share: number) => ViewTransform;
	readonly since: number;
	readonly takes: number;
}

const LONGEST = 700;
const SHORTEST = 150;
/** A hand that moves by no more than this has clicked. */
export const STILL = 4;

/** Where the view is: moved by wheel, fingers and drags on the empty, and by flights of its own. */
export class Motion {
	transform: ViewTransform = { x: 0, y: 0, k: 1 };
	private readonly zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
	private flight: Flight | null = null;

	constructor(private readonly canvas: HTMLCanvasElement, private readonly screen: () => Screen, private readonly events: MotionEvents) {
		this.zoom = zoom<HTMLCanvasElement, unknown>()
			.extent(() => [[0, 0], [this.screen().width, this.screen().height]])
			.scaleExtent([SMALLEST, LARGEST])
			.clickDistance(STILL)
			.on('zoom', (event: ZoomEvent) => this.moved(event))
			.on('end', (event: ZoomEvent) => {
				if (event.sourceEvent !== null) this.events.ended();
			});
		select(canvas).call(this.zoom).on('dblclick.zoom', null);
	}

	get isFlying(): boolean {
		return this.flight !== null;
	}

	jumpTo({ x, y, k }: ViewTransform): void {
		this.flight = null;
		this.put({ x, y, k });
	}

	/** Flies there by the shortest way for the eye (van Wijk and Nuij). */
	flyTo(to: ViewTransform, now: number): void {
		const { width, height } = this.screen();
		const between = interpolateZoom(seen(this.transform, width, height), seen(to, width, height));
		const at = (share: number): ViewTransform => {
			const [cx, cy, wide] = between(share);
			const k = width / wide;
			return { x: width / 2 - cx * k, y: height / 2 - cy * k, k };
		};
		this.flight = { at: share => (share >= 1 ? to : at(share)), since: now, takes: Math.min(LONGEST, Math.max(SHORTEST, between.duration / 2)) };
	}

	/** Goes on with a flight. */
	step(now: number): void {
		const { flight } = this;
		if (flight === null) return;
		const share = Math.min(1, (now - flight.since) / flight.takes);
		this.put(flight.at(1 - (1 - share) ** 3));
		if (share < 1) return;
		this.flight = null;
		this.events.ended();
	}

	/** Nearer by a factor, around the middle of the screen. */
	nearer(factor: number): ViewTransform {
		const { width, height } = this.screen();
		const k = Math.min(LARGEST, Math.max(SMALLEST, this.transform.k * factor));
		const around = (middle: number, place: number) => middle - ((middle - place) / this.transform.k) * k;
		return { x: around(width / 2, this.transform.x), y: around(height / 2, this.transform.y), k };
	}

	destroy(): void {
		this.flight = null;
		this.zoom.on('zoom', null).on('end', null);
		select(this.canvas).on('.zoom', null);
	}

	private moved({ transform: { x, y, k }, sourceEvent }: ZoomEvent): void {
		const byUser = sourceEvent !== null;
		if (byUser) this.flight = null;
		this.transform = { x, y, k };
		this.events.moved(byUser);
	}

	private put({ x, y, k }: ViewTransform): void {
		this.zoom.transform(select(this.canvas), zoomIdentity.translate(x, y).scale(k));
	}
}

/** The middle of what is seen and its width, as d3 has it. */
function seen({ x, y, k }: ViewTransform, width: number, height: number): [number, number, number] {
	return [(width / 2 - x) / k, (height / 2 - y) / k, width / k];
}
