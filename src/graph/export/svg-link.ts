import { arrowHead, pointOn, type Curve } from '../scene/link-curve';
import { isDirected, markOf, thicknessOf } from '../scene/link-mark';
import { linkWords } from '../scene/link-words';
import type { SceneLink } from '../scene/scene';
import { linkColour, type Palette } from './palette';
import { svgText } from './svg-text';
import { element, escapeXml, shortNumber } from './xml';

const ARROW = 7;
const SIGN = 10;

/** A link: its line, its arrow, its sign, and what it says for who points at it. */
export function svgLink(drawn: SceneLink, palette: Palette, names: ReadonlyMap<string, string>): string {
	const { link } = drawn;
	const name = (id: string) => names.get(id) ?? id;
	const title = element('title', {}, escapeXml(`${name(link.from)} ${linkWords(link, link.from, name(link.to))}`));
	return element('g', { class: 'link' }, title + linkShape(drawn, palette));
}

export function linkShape({ link, curve }: Pick<SceneLink, 'link' | 'curve'>, palette: Palette): string {
	const colour = linkColour(link, palette);
	const { sign, dash } = markOf(link);
	const middle = pointOn(curve, 0.5);
	return [
		element('path', { d: path(curve), fill: 'none', stroke: colour, 'stroke-width': thicknessOf(link), ...(dash.length === 0 ? {} : { 'stroke-dasharray': dash.join(' ') }) }),
		...(isDirected(link) ? [element('polygon', { points: arrowHead(curve, ARROW).map(({ x, y }) => `${shortNumber(x)},${shortNumber(y)}`).join(' '), fill: colour })] : []),
		...(sign === '' ? [] : [svgText(sign, { ...middle, size: SIGN, colour, halo: palette.background }, { 'text-anchor': 'middle', 'font-weight': 600 })]),
	].join('');
}

function path({ from, bend, to }: Curve): string {
	const point = (x: number, y: number) => `${shortNumber(x)} ${shortNumber(y)}`;
	return `M${point(from.x, from.y)}Q${point(bend.x, bend.y)} ${point(to.x, to.y)}`;
}
