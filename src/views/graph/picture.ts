import type { Palette } from '../../graph/export/palette';
import { graphSvg, type Picture } from '../../graph/export/svg';
import { fitTo } from '../../graph/scene/fit';
import { placeLabels } from '../../graph/scene/labels';
import type { Scene } from '../../graph/scene/scene';

const MARGIN = 24;
const SMALLEST = 320;
/** Larger pictures are refused by many programs. */
const LARGEST = 6000;
const FONT_SIZE = 12;
const LINE = 15;

/** All that is drawn, at its own size, whatever part of it the screen shows. */
export function pictureOf(scene: Scene, measure: (text: string) => number): Picture {
	const { bounds } = scene;
	const wide = (bounds === null ? 0 : bounds.right - bounds.left) + 2 * MARGIN;
	const high = (bounds === null ? 0 : bounds.bottom - bounds.top) + 2 * MARGIN;
	const scale = Math.min(1, LARGEST / Math.max(wide, high));
	const screen = { width: Math.max(SMALLEST, Math.ceil(wide * scale)), height: Math.max(SMALLEST, Math.ceil(high * scale)) };
	const transform = fitTo(bounds, screen);
	return { nodes: scene.nodes, links: scene.links, labels: placeLabels(scene, { measure, height: LINE, transform, screen }), transform, screen };
}

/** As wide as the picture draws its names. */
export function measurer({ fontFamily }: Palette): (text: string) => number {
	const pen = createEl('canvas').getContext('2d');
	if (pen === null) return text => text.length * FONT_SIZE * 0.6;
	pen.font = `${FONT_SIZE}px ${fontFamily}`;
	return text => pen.measureText(text).width;
}

/** @param title what the graph is of */
export function svgOf(picture: Picture, palette: Palette, title: string): string {
	const { nodes, links } = picture;
	return graphSvg(picture, palette, { title, description: `${nodes.length} nodes, ${links.length} links` });
}
