import { grown, hull, type Box } from '../scene/box';
import type { Screen, ViewTransform } from '../scene/fit';
import type { Label } from '../scene/labels';
import type { Scene, SceneLink, SceneNode } from '../scene/scene';
import { type LegendPart, legendOf, type PartWords } from './legend-of';
import { type Measure, nameOf, nodeBox, placeNames } from './place-names';
import { spread } from './spread';

/** A picture that stands alone, in px: its nodes and links in the graph's measure, all else in its own. */
export interface Picture {
	readonly title: string;
	/** Below the title. */
	readonly note: string;
	readonly nodes: readonly SceneNode[];
	readonly links: readonly SceneLink[];
	readonly labels: readonly Label[];
	readonly legend: readonly PlacedPart[];
	readonly transform: ViewTransform;
	readonly screen: Screen;
}

export interface PlacedPart {
	readonly part: LegendPart;
	readonly x: number;
	/** Of its middle. */
	readonly y: number;
}

export interface PictureWords extends PartWords {
	/** What is shown. */
	readonly title: string;
	/** Where it is from, and of which day. */
	readonly of: string;
}

export const MARGIN = 24;
export const SAMPLE = 34;
const HEAD = 56;
const LEGEND_LINE = 22;
const LEGEND_GAP = 18;
/** A title is larger than what is measured, and bolder. */
export const TITLE = 1.4;
const BOLDER = 1.12;
const SMALLEST = 420;
/** Larger pictures are refused by many programs. */
const LARGEST = 6000;
/** How far nodes are moved apart until each has its name. */
const SPREADS = [1, 1.25, 1.6, 2, 2.6, 3.4];

/** All that is drawn, whatever part of it the screen shows, with room for the names of all nodes as far as there can be. */
export function pictureOf(scene: Scene, words: PictureWords, measure: Measure): Picture {
	const { shown, labels, k } = roomiest(scene, measure);
	const legend = legendOf(shown, words);
	const note = noteOf(shown, labels.length, words, measure);
	const content = hull([...shown.nodes.map(node => nodeBox(node, k)), ...shown.links.map(({ box }) => scaled(box, k)), ...labels.map(({ box }) => box)]) ?? { left: 0, top: 0, right: 0, bottom: 0 };
	const inner = Math.max(SMALLEST, content.right - content.left, measure(words.title) * TITLE * BOLDER, measure(note));
	const [x, y] = [MARGIN + (inner - content.right - content.left) / 2, MARGIN + HEAD - content.top];
	const placed = placeLegend(legend, MARGIN + inner, y + content.bottom + MARGIN, measure);
	return {
		title: words.title,
		note,
		nodes: shown.nodes,
		links: shown.links,
		labels: labels.map(({ box, ...label }) => ({ ...label, box: { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y } })),
		legend: placed.parts,
		transform: { x, y, k },
		screen: { width: Math.ceil(inner + 2 * MARGIN), height: Math.ceil(placed.bottom + MARGIN) },
	};
}

interface Named {
	readonly shown: Scene;
	readonly labels: readonly Label[];
	readonly k: number;
}

function roomiest(scene: Scene, measure: Measure): Named {
	let best: Named | null = null;
	for (const by of SPREADS) {
		const shown = spread(scene, by);
		const size = sizeOf(shown.bounds);
		if (best !== null && size > LARGEST) break;
		const k = Math.min(1, LARGEST / Math.max(size, 1));
		const labels = placeNames(shown, k, measure);
		if (best === null || labels.length > best.labels.length) best = { shown, labels, k };
		if (labels.length === scene.nodes.length) break;
	}
	return best ?? { shown: scene, labels: [], k: 1 };
}

function sizeOf(bounds: Box | null): number {
	return bounds === null ? 0 : Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top);
}

function scaled({ left, top, right, bottom }: Box, k: number): Box {
	return grown({ left: left * k, top: top * k, right: right * k, bottom: bottom * k }, 2);
}

function noteOf({ nodes, links }: Scene, named: number, { of }: PictureWords, measure: Measure): string {
	const counted = (count: number, word: string): string => `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
	const without = nodes.filter(node => nameOf(node, measure) !== '').length - named;
	return [of, `${counted(nodes.length, 'node')}, ${counted(links.length, 'link')}`, ...(without > 0 ? [`no room for ${counted(without, 'name')}`] : [])].join(' · ');
}

/** From left to right, then in the next line. */
function placeLegend(legend: readonly LegendPart[], right: number, top: number, measure: Measure): { readonly parts: PlacedPart[]; readonly bottom: number } {
	let [x, y] = [MARGIN, top];
	const parts = legend.map((part): PlacedPart => {
		const width = SAMPLE + measure(part.words);
		if (x + width > right && x > MARGIN) [x, y] = [MARGIN, y + LEGEND_LINE];
		const placed = { part, x, y: y + LEGEND_LINE / 2 };
		x += width + LEGEND_GAP;
		return placed;
	});
	return { parts, bottom: legend.length === 0 ? top - MARGIN : y + LEGEND_LINE };
}
