import { type App, Menu, Notice } from 'obsidian';
import type { Palette } from '../../graph/export/palette';
import type { Scene } from '../../graph/scene/scene';
import { copyText } from '../copy-text';
import { noticeWithButton } from '../notice';
import { measurer, pictureOf, svgOf } from './picture';
import { pngOf } from './png';
import { readPalette } from './stage/read-palette';
import type { GraphVerbs } from './verbs';

export type PictureForm = 'svg' | 'png';

/** What is drawn, as a picture that stands alone. */
export class GraphExport {
	/**
	 * @param el where the theme's colours are read
	 * @param scene what is drawn now
	 * @param title what it is of, which names the file too
	 */
	constructor(private readonly app: App, private readonly verbs: Pick<GraphVerbs, 'makeFile'>, private readonly el: HTMLElement, private readonly scene: () => Scene, private readonly title: () => string) {}

	menu(): Menu {
		const menu = new Menu();
		const add = (section: string, title: string, icon: string, act: () => Promise<void>): unknown => menu.addItem(item => item.setSection(section).setTitle(title).setIcon(`lucide-${icon}`).onClick(() => void act()));
		add('save', 'Save as SVG', 'image-down', () => this.save('svg'));
		add('save', 'Save as PNG', 'image-down', () => this.save('png'));
		add('copy', 'Copy as SVG', 'copy', () => copyText(this.svg()));
		add('copy', 'Copy as PNG', 'copy', () => this.copyPng());
		return menu;
	}

	/** Puts the picture into the vault, and offers to open it. */
	async save(form: PictureForm): Promise<void> {
		try {
			const content = form === 'svg' ? this.svg() : await (await this.png()).arrayBuffer();
			const path = await this.verbs.makeFile(fileName(this.title()), form, content);
			noticeWithButton(`Saved as “${path}”.`, 'Open', () => void this.app.workspace.openLinkText(path, '', 'tab'));
		} catch (error) {
			new Notice(`The picture could not be saved: ${error instanceof Error ? error.message : String(error)}`);
		}
	}

	private async copyPng(): Promise<void> {
		try {
			const { win } = this.el;
			await win.navigator.clipboard.write([new ClipboardItem({ 'image/png': await this.png() })]);
			new Notice('Copied to the clipboard.');
		} catch {
			new Notice('The clipboard could not be written.');
		}
	}

	private palette(): Palette {
		return readPalette(this.el);
	}

	private svg(): string {
		const palette = this.palette();
		return svgOf(pictureOf(this.scene(), measurer(palette)), palette, this.title());
	}

	private png(): Promise<Blob> {
		const { screen } = pictureOf(this.scene(), () => 0);
		return pngOf(this.svg(), screen);
	}
}

/** Without what no system has in the name of a file. */
function fileName(title: string): string {
	return title.replace(/[\\/:*?"<>|#^[\]]/g, ' ').replace(/\s+/g, ' ').trim();
}
