import { type Attributes, element, escapeXml } from './xml';

export interface TextLook {
	readonly x: number;
	/** Of the middle of its letters. */
	readonly y: number;
	readonly size: number;
	readonly colour: string;
	/** What is around the letters, so that lines do not run through them; null for nothing. */
	readonly halo: string | null;
}

/** From the middle of letters to the line that they stand on: not all programs know `dominant-baseline`. */
const MIDDLE = 0.35;

export function svgText(text: string, { x, y, size, colour, halo }: TextLook, more: Attributes = {}): string {
	const around: Attributes = halo === null ? {} : { stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
	return element('text', { x, y: y + size * MIDDLE, 'font-size': size, fill: colour, ...around, ...more }, escapeXml(text));
}
