import type { Palette } from '../../../graph/export/palette';
import type { Screen, ViewTransform } from '../../../graph/scene/fit';
import type { Scene } from '../../../graph/scene/scene';
import type { Attention } from './attention';
import type { Arrangement } from './contract';
import { emphasisDetail } from './detail';
import type { Emphasis } from './emphasis';
import type { Names } from './names';
import { paintLinks } from './paint-links';
import { paintNodes, paintPin, paintRing } from './paint-nodes';
import type { Plates } from './plates';

export interface Composition {
	readonly scene: Scene;
	readonly ranked: readonly string[];
	readonly palette: Palette;
	readonly highlight: ReadonlySet<string> | null;
	readonly arrangement: Arrangement;
	readonly transform: ViewTransform;
	readonly screen: Screen;
	readonly attention: Attention;
	/** The canvas has the keyboard's focus. */
	readonly hasFocus: boolean;
}

/** What is left of all that does not stand out. */
const FADED = 0.18;

/** One frame: the plate, over it what stands out, names, and rings around what is chosen. */
export function compose(pen: CanvasRenderingContext2D, plates: Plates, names: Names, what: Composition): void {
	const { scene, palette, transform, attention } = what;
	const emphasis = attention.emphasis(scene);
	const faded = 1 - attention.strength * (1 - FADED);
	pen.globalAlpha = faded;
	plates.layOn(pen, transform);
	pen.globalAlpha = 1;
	pen.save();
	pen.translate(transform.x, transform.y);
	pen.scale(transform.k, transform.k);
	if (emphasis !== null) paintEmphasis(pen, emphasis, what);
	paintPins(pen, what);
	paintRings(pen, what);
	pen.restore();
	const shown = { ...what, first: firstNamed(what, emphasis) };
	names.paint(names.place(shown), shown, id => (emphasis?.ids.has(id) === true || id === attention.selected ? 1 : faded) * (what.highlight?.has(id) === false ? FADED : 1));
	function paintEmphasis(over: CanvasRenderingContext2D, { links, nodes }: Emphasis, { highlight }: Composition): void {
		const detail = emphasisDetail(links.length, transform.k);
		paintLinks(over, links, { palette, detail: { ...detail, alpha: detail.alpha * attention.strength }, k: transform.k, highlight });
		paintNodes(over, nodes, { palette, k: transform.k, highlight, isSketch: false });
	}
}

function firstNamed({ attention: { focused, selected }, highlight }: Composition, emphasis: Emphasis | null): string[] {
	const first = [...(emphasis?.named.slice(0, 1) ?? []), ...[focused, selected].flatMap(id => id ?? []), ...(emphasis?.named.slice(1) ?? [])];
	return [...new Set([...first, ...(highlight === null || highlight.size > first.length + 200 ? [] : highlight)])];
}

function paintPins(pen: CanvasRenderingContext2D, { scene, palette, transform, arrangement }: Composition): void {
	if (arrangement.type !== 'force') return;
	for (const id of arrangement.pinned.keys()) {
		const node = scene.byId.get(id);
		if (node !== undefined) paintPin(pen, node, palette, transform.k);
	}
}

function paintRings(pen: CanvasRenderingContext2D, { scene, palette, transform, attention, hasFocus }: Composition): void {
	const selected = scene.byId.get(attention.selected ?? '');
	if (selected !== undefined) paintRing(pen, selected, palette, transform.k, 1);
	const focused = hasFocus ? scene.byId.get(attention.focused ?? '') : undefined;
	if (focused !== undefined) paintRing(pen, focused, palette, transform.k, 2);
}
