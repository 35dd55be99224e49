import { outlineOf } from '../scene/outline';
import type { SceneNode } from '../scene/scene';
import type { Palette } from './palette';
import { element, escapeXml, shortNumber } from './xml';

/** A node in the shape of its role. */
export function svgNode(drawn: SceneNode, palette: Palette): string {
	const { node } = drawn;
	return element('g', { class: 'node' }, element('title', {}, escapeXml(`${node.name}, ${node.role}`)) + nodeShape(drawn, palette));
}

export function nodeShape({ node, x, y, r }: SceneNode, palette: Palette): string {
	const colour = palette.roles[node.role];
	// A name without a note is hollow, as on the screen.
	const fill = { fill: node.path === null ? palette.background : colour, stroke: colour, 'stroke-width': 1.5 };
	const outline = outlineOf({ node, x, y, r });
	return outline === null
		? element('circle', { cx: x, cy: y, r, ...fill })
		: element('polygon', { points: outline.map(corner => `${shortNumber(corner.x)},${shortNumber(corner.y)}`).join(' '), ...fill });
}
