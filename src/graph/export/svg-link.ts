import { arrowHead, pointOn, type Curve } from '../scene/link-curve';
import { isDirected, markOf, thicknessOf } from '../scene/link-mark';
import { linkWords } from '../scene/link-words';
import type { SceneLink } from '../scene/scene';
import { linkColour, type Palette } from './palette';
import { element, escapeXml, shortNumber } from './xml';

const ARROW = 7;

/** A link: its line, its arrow, its sign, and what it says for who points at it. */
export function svgLink({ link, curve }: SceneLink, palette: Palette, names: ReadonlyMap<string, string>): string {
	const colour = linkColour(link, palette);
	const { sign, dash } = markOf(link);
	const name = (id: string) => names.get(id) ?? id;
	const middle = pointOn(curve, 0.5);
	const parts = [
		element('title', {}, escapeXml(`${name(link.from)} ${linkWords(link, link.from, name(link.to))}`)),
		element('path', { d: path(curve), stroke: colour, 'stroke-width': thicknessOf(link), ...(dash.length === 0 ? {} : { 'stroke-dasharray': dash.join(' ') }) }),
		...(isDirected(link) ? [element('polygon', { points: arrowHead(curve, ARROW).map(({ x, y }) => `${shortNumber(x)},${shortNumber(y)}`).join(' '), fill: colour })] : []),
		...(sign === '' ? [] : [element('text', { x: middle.x, y: middle.y, fill: colour, 'font-size': 10, 'text-anchor': 'middle', 'dominant-baseline': 'central' }, escapeXml(sign))]),
	];
	return element('g', { class: 'link' }, parts.join(''));
}

function path({ from, bend, to }: Curve): string {
	const point = (x: number, y: number) => `${shortNumber(x)} ${shortNumber(y)}`;
	return `M${point(from.x, from.y)}Q${point(bend.x, bend.y)} ${point(to.x, to.y)}`;
}
