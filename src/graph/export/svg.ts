import type { Palette } from './palette';
import { MARGIN, type Picture, TITLE } from './picture';
import { svgLegendPart } from './svg-legend';
import { svgLink } from './svg-link';
import { svgNode } from './svg-node';
import { svgText } from './svg-text';
import { element, escapeXml } from './xml';

/** Px of the letters of names. */
export const FONT_SIZE = 12;
const TITLE_MIDDLE = 11;
const NOTE_MIDDLE = 33;

/** A picture of the graph as SVG that stands alone: shapes and text, nothing that runs, nothing fetched. */
export function graphSvg(picture: Picture, palette: Palette): string {
	const { nodes, links, labels, legend, title, note, transform: { x, y, k }, screen: { width, height } } = picture;
	const names = new Map(nodes.map(({ node }) => [node.id, node.name]));
	const text = { x: MARGIN, colour: palette.text };
	const content = [
		element('title', { id: 'title' }, escapeXml(title)),
		element('desc', { id: 'desc' }, escapeXml(note)),
		element('rect', { width, height, fill: palette.background }),
		svgText(title, { ...text, y: MARGIN + TITLE_MIDDLE, size: FONT_SIZE * TITLE, halo: null }, { class: 'heading', 'font-weight': 600 }),
		svgText(note, { ...text, y: MARGIN + NOTE_MIDDLE, size: FONT_SIZE, halo: null }, { class: 'note', 'fill-opacity': 0.7 }),
		element('g', { transform: `translate(${String(x)} ${String(y)}) scale(${String(k)})` }, [
			element('g', { class: 'links' }, links.map(link => svgLink(link, palette, names)).join('')),
			element('g', { class: 'nodes' }, nodes.map(node => svgNode(node, palette)).join('')),
		].join('')),
		element('g', { class: 'labels' }, labels.map(({ text: name, box }) => svgText(name, { x: box.left, y: (box.top + box.bottom) / 2, size: FONT_SIZE, colour: palette.text, halo: palette.background }, { class: 'label' })).join('')),
		element('g', { class: 'legends' }, legend.map(part => svgLegendPart(part, palette, FONT_SIZE)).join('')),
	];
	const frame = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'title desc', 'font-family': palette.fontFamily };
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', frame, content.join('\n'))}\n`;
}
