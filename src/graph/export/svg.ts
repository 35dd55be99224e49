import type { Label } from '../scene/labels';
import type { Screen, ViewTransform } from '../scene/fit';
import type { SceneLink, SceneNode } from '../scene/scene';
import { svgLink } from './svg-link';
import { svgLabel, svgNode } from './svg-node';
import type { Palette } from './palette';
import { element, escapeXml } from './xml';

/** What is on the screen: its parts in the graph's measure, its names in pixels. */
export interface Picture {
	readonly nodes: readonly SceneNode[];
	readonly links: readonly SceneLink[];
	readonly labels: readonly Label[];
	readonly transform: ViewTransform;
	readonly screen: Screen;
}

export interface PictureWords {
	readonly title: string;
	readonly description: string;
}

const FONT_SIZE = 12;

/** A picture of the graph as SVG that stands alone: shapes and text, nothing that runs, nothing fetched. */
export function graphSvg(picture: Picture, palette: Palette, { title, description }: PictureWords): string {
	const { nodes, links, labels, transform, screen } = picture;
	const { x, y, k } = transform;
	const names = new Map(nodes.map(({ node }) => [node.id, node.name]));
	const content = [
		element('title', { id: 'title' }, escapeXml(title)),
		element('desc', { id: 'desc' }, escapeXml(description)),
		element('rect', { width: screen.width, height: screen.height, fill: palette.background }),
		element('g', { transform: `translate(${String(x)} ${String(y)}) scale(${String(k)})` }, [
			element('g', { class: 'links', fill: 'none' }, links.map(link => svgLink(link, palette, names)).join('')),
			element('g', { class: 'nodes' }, nodes.map(node => svgNode(node, palette)).join('')),
		].join('')),
		element('g', { class: 'labels', fill: palette.text, 'font-size': FONT_SIZE, 'font-family': palette.fontFamily }, labels.map(svgLabel).join('')),
	];
	const frame = { xmlns: 'http://www.w3.org/2000/svg', width: screen.width, height: screen.height, viewBox: `0 0 ${screen.width} ${screen.height}`, role: 'img', 'aria-labelledby': 'title desc' };
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', frame, content.join('\n'))}\n`;
}
