import { xOf } from '../../graph/time/time-scale';
import { type TimelinePicture, timelineSvg } from '../../graph/time/picture';
import { PictureExport } from '../draw/picture-export';
import { pictureFiles } from '../draw/picture-files';
import { showMenu } from '../gestures/menu';
import { type AxisScene, namesOf, ticksOf } from './draw-axis';
import { paletteOf } from './palette';

interface Drawn {
	readonly root: HTMLElement;
	readonly measure: (text: string) => number;
}

/** What can be done with the picture as it is seen now. */
export function showPictureMenu(seen: Omit<TimelinePicture, 'ticks' | 'today'>, axis: AxisScene, { root, measure }: Drawn, evt: MouseEvent, el: HTMLElement): void {
	const files = pictureFiles();
	if (files === null) return;
	const picture = () => timelineSvg({ ...seen, ticks: namesOf(ticksOf(axis), axis), today: xOf(axis.today + 0.5, axis.whole, axis.width) }, paletteOf(root), measure);
	showMenu(new PictureExport(files, () => seen.title, picture).menu(), evt, el);
}
