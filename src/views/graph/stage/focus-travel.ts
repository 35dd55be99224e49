import type { Point } from '../../../graph/layout/positions';
import { toScreen, type ViewTransform } from '../../../graph/scene/fit';
import { neighbourTowards, type Way } from '../../../graph/scene/travel';
import type { Attention } from './attention';
import type { Content } from './content';
import type { StageEvents, StageTarget } from './contract';
import { actOnKey } from './keyboard';
import type { Surface } from './surface';

export interface TravelUses extends Pick<StageEvents, 'open' | 'menu'> {
	focused(id: string | null, at: Point | null): void;
	nearer(factor: number): void;
	fit(): void;
}

/** The keyboard's way through a graph: a focus that goes from node to node along links. */
export class FocusTravel {
	constructor(
		private readonly surface: Surface,
		private readonly content: Content,
		private readonly attention: Attention,
		private readonly transform: () => ViewTransform,
		private readonly uses: TravelUses,
	) {
		const { canvas } = surface;
		canvas.addEventListener('keydown', evt => this.pressed(evt));
		canvas.addEventListener('focus', () => this.attention.focused !== null && this.tell());
		canvas.addEventListener('blur', () => this.attention.focused !== null && uses.focused(null, null));
	}

	/** A node that is gone has no focus. */
	graphChanged(): void {
		const { focused } = this.attention;
		if (focused !== null && !this.content.neighbours.has(focused)) this.put(null);
	}

	private pressed(evt: KeyboardEvent): void {
		const means = actOnKey(evt, {
			travel: way => this.travel(way),
			open: () => this.withTarget(target => this.uses.open(target, evt)),
			menu: () => this.uses.menu(this.target(), evt),
			nearer: factor => this.uses.nearer(factor),
			fit: () => this.uses.fit(),
			letGo: () => {
				const had = this.attention.focused !== null;
				this.put(null);
				return had;
			},
		});
		if (!means) return;
		evt.preventDefault();
		evt.stopPropagation();
	}

	private travel(way: Way): void {
		const { focused } = this.attention;
		const next = focused === null ? this.foremost() : neighbourTowards(focused, way, this.content.neighbours, this.content.positions());
		if (next !== null) this.put(next);
	}

	/** The most important node in view, or of all where none is. */
	private foremost(): string | null {
		const { width, height } = this.surface.screen;
		const seen = this.content.ranked.find(id => {
			const at = this.placeOf(id);
			return at !== null && at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height;
		});
		return seen ?? this.attention.selected ?? this.content.ranked[0] ?? null;
	}

	private put(id: string | null): void {
		this.attention.focused = id;
		this.tell();
	}

	private tell(): void {
		const { focused } = this.attention;
		this.surface.describe(focused === null ? null : (this.content.scene.byId.get(focused)?.node ?? null));
		this.uses.focused(focused, focused === null ? null : this.placeOf(focused));
	}

	private placeOf(id: string): Point | null {
		const node = this.content.scene.byId.get(id);
		return node === undefined ? null : toScreen(node, this.transform());
	}

	private target(): StageTarget | null {
		const node = this.content.scene.byId.get(this.attention.focused ?? '')?.node;
		return node === undefined ? null : { type: 'node', node };
	}

	private withTarget(act: (target: StageTarget) => void): void {
		const target = this.target();
		if (target !== null) act(target);
	}
}
