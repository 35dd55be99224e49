import type { Palette } from '../../graph/export/palette';
import { pictureOf, type PictureWords } from '../../graph/export/picture';
import { FONT_SIZE, graphSvg } from '../../graph/export/svg';
import type { Scene } from '../../graph/scene/scene';
import type { SvgPicture } from '../draw/png';
import { kindWords, polarityWords, roleWords } from './legend';

/** All that is drawn, at its own size, whatever part of it the screen shows. */
export function svgOf(scene: Scene, palette: Palette, words: Pick<PictureWords, 'title' | 'of'>): SvgPicture {
	const picture = pictureOf(scene, { ...words, roles: roleWords, names: 'Without a note', polarities: polarityWords, kinds: kindWords }, measurer(palette));
	return { svg: graphSvg(picture, palette), ...picture.screen };
}

/** As wide as the picture draws its names. */
function measurer({ fontFamily }: Palette): (text: string) => number {
	const pen = createEl('canvas').getContext('2d');
	if (pen === null) return text => text.length * FONT_SIZE * 0.6;
	pen.font = `${FONT_SIZE}px ${fontFamily}`;
	return text => pen.measureText(text).width;
}
