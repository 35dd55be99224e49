import { Menu, Notice } from 'obsidian';
import { xOf } from '../../graph/time/time-scale';
import { type TimelinePicture, timelineSvg } from '../../graph/time/picture';
import { copyText } from '../copy-text';
import { saveBlob, saveFile } from '../explorer/export';
import { showMenu } from '../gestures/menu';
import { type AxisScene, namesOf, ticksOf } from './draw-axis';
import { paletteOf } from './palette';
import { pngOf } from './png';

interface Drawn {
	readonly root: HTMLElement;
	readonly measure: (text: string) => number;
}

/** What can be done with the picture as it is seen now. */
export function showPictureMenu(seen: Omit<TimelinePicture, 'ticks' | 'today'>, axis: AxisScene, { root, measure }: Drawn, evt: MouseEvent, el: HTMLElement): void {
	const picture = () => timelineSvg({ ...seen, ticks: namesOf(ticksOf(axis), axis), today: xOf(axis.today + 0.5, axis.whole, axis.width) }, paletteOf(root), measure);
	const menu = new Menu();
	const add = (section: string, title: string, icon: string, act: () => void): void => {
		menu.addItem(item => item.setSection(section).setTitle(title).setIcon(`lucide-${icon}`).onClick(act));
	};
	add('copy', 'Copy as SVG', 'copy', () => void copyText(picture().svg));
	add('save', 'Save as SVG', 'download', () => saveFile(fileName(seen.title, 'svg'), picture().svg, 'image/svg+xml'));
	add('save', 'Save as PNG', 'download', () => void savePng(picture(), seen.title));
	showMenu(menu, evt, el);
}

async function savePng(picture: ReturnType<typeof timelineSvg>, title: string): Promise<void> {
	const blob = await pngOf(picture);
	if (blob === null) new Notice('The picture is too large for a PNG here. Save it as SVG.');
	else saveBlob(fileName(title, 'png'), blob);
}

function fileName(title: string, extension: string): string {
	const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word !== '').slice(0, 6);
	return `${words.length === 0 ? 'timeline' : words.join('-')}.${extension}`;
}
