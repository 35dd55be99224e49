import type { Palette } from './palette';
import { type PlacedPart, SAMPLE } from './picture';
import { linkShape } from './svg-link';
import { nodeShape } from './svg-node';
import { svgText } from './svg-text';
import { element } from './xml';

const RADIUS = 6;
const GAP = 8;

/** A sample and what it stands for. */
export function svgLegendPart({ part, x, y }: PlacedPart, palette: Palette, size: number): string {
	const end = x + SAMPLE - GAP;
	const middle = (x + end) / 2;
	const sample = 'node' in part
		? nodeShape({ ...part.node, x: end - RADIUS, y, r: RADIUS }, palette)
		: linkShape({ link: { ...part.link.link, weight: 1 }, curve: { from: { x, y }, bend: { x: middle, y }, to: { x: end, y } } }, palette);
	return element('g', { class: 'legend' }, sample + svgText(part.words, { x: x + SAMPLE, y, size, colour: palette.text, halo: null }));
}
