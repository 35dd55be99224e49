import type { Palette } from '../../../graph/export/palette';
import type { GraphNode } from '../../../graph/graph';
import { viewOf, type Screen, type ViewTransform } from '../../../graph/scene/fit';
import { placeLabels, type Label } from '../../../graph/scene/labels';
import type { Scene, SceneNode } from '../../../graph/scene/scene';

const SIZE = 12;
const HEIGHT = 16;
/** One name for so many pixels of the screen: with more a graph is a page of text. */
const ROOM = 9_000;
/** Seen from afar there are fewer names, at least this share. */
const FURTHEST = 0.35;
/** Of so many as have room, one is tried: some will lie where another is. */
const TRIED = 2;
const HALO = 3;

export interface NamesShown {
	readonly scene: Scene;
	/** Ids of its nodes, the most important first. */
	readonly ranked: readonly string[];
	readonly transform: ViewTransform;
	readonly screen: Screen;
	readonly palette: Palette;
	/** Ids that are named before all others. */
	readonly first: readonly string[];
}

/** Chooses which nodes have their names beside them, and draws these; widths are measured once. */
export class Names {
	private readonly widths = new Map<string, number>();
	private font = '';

	constructor(private readonly pen: CanvasRenderingContext2D) {}

	place(shown: NamesShown): Label[] {
		const { scene, transform, screen, palette, first } = shown;
		if (this.font !== palette.fontFamily) this.widths.clear();
		this.font = palette.fontFamily;
		const nodes = [...first.flatMap(id => scene.byId.get(id) ?? []), ...this.candidates(shown)];
		const measure = (text: string, node: GraphNode) => this.width(text, node);
		return placeLabels({ ...scene, nodes }, { measure, height: HEIGHT, transform, screen, first });
	}

	/** Draws names in pixels; those that do not stand out fainter, where any do. */
	paint(labels: readonly Label[], { scene, palette }: NamesShown, alphaOf: (id: string) => number): void {
		const { pen } = this;
		pen.save();
		pen.textBaseline = 'middle';
		pen.textAlign = 'left';
		pen.lineJoin = 'round';
		pen.lineWidth = HALO;
		pen.strokeStyle = palette.background;
		pen.fillStyle = palette.text;
		for (const { id, text, box } of labels) {
			const node = scene.byId.get(id)?.node;
			if (node === undefined) continue;
			pen.globalAlpha = alphaOf(id);
			pen.font = fontOf(node, this.font);
			pen.strokeText(text, box.left, (box.top + box.bottom) / 2);
			pen.fillText(text, box.left, (box.top + box.bottom) / 2);
		}
		pen.restore();
	}

	/** The most important nodes that can be seen, as many as have room for a name. */
	private candidates({ scene, ranked, transform, screen, first }: NamesShown): SceneNode[] {
		const named = new Set(first);
		const most = Math.ceil((screen.width * screen.height * TRIED * Math.max(FURTHEST, Math.min(1, transform.k))) / ROOM);
		const { left, top, right, bottom } = viewOf(transform, screen);
		const found: SceneNode[] = [];
		for (const id of ranked) {
			if (found.length >= most) break;
			const node = scene.byId.get(id);
			if (node !== undefined && node.x >= left && node.x <= right && node.y >= top && node.y <= bottom && !named.has(id)) found.push(node);
		}
		return found;
	}

	private width(text: string, node: GraphNode): number {
		const font = fontOf(node, this.font);
		const key = `${node.role === 'thesis' ? 'bold' : ''} ${text}`;
		const known = this.widths.get(key);
		if (known !== undefined) return known;
		this.pen.font = font;
		const { width } = this.pen.measureText(text);
		this.widths.set(key, width);
		return width;
	}
}

/** Theses are what a graph is about. */
function fontOf({ role }: GraphNode, family: string): string {
	return `${role === 'thesis' ? '600 ' : ''}${SIZE}px ${family}`;
}
