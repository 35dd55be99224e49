import type { Label } from '../scene/labels';
import { outlineOf } from '../scene/outline';
import type { SceneNode } from '../scene/scene';
import type { Palette } from './palette';
import { element, escapeXml, shortNumber } from './xml';

/** A node in the shape of its role. */
export function svgNode({ node, x, y, r }: SceneNode, palette: Palette): string {
	const fill = palette.roles[node.role];
	const outline = outlineOf({ node, x, y, r });
	const shape = outline === null
		? element('circle', { cx: x, cy: y, r, fill })
		: element('polygon', { points: outline.map(corner => `${shortNumber(corner.x)},${shortNumber(corner.y)}`).join(' '), fill });
	return element('g', { class: 'node' }, element('title', {}, escapeXml(`${node.name}, ${node.role}`)) + shape);
}

export function svgLabel({ text, box }: Label): string {
	return element('text', { class: 'label', x: box.left, y: (box.top + box.bottom) / 2, 'dominant-baseline': 'central' }, escapeXml(text));
}
