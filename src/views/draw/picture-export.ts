import { type App, Menu, Notice } from 'obsidian';
import { copyText } from '../copy-text';
import { noticeWithButton } from '../notice';
import { pngOf, type SvgPicture } from './png';

export type PictureForm = 'svg' | 'png';

/** Where pictures are put. */
export interface PictureFiles {
	readonly app: App;
	/** Makes a file where the app puts new ones; gives its path. */
	makeFile(name: string, extension: string, content: string | ArrayBuffer): Promise<string>;
}

/** What is drawn, as a picture that stands alone. */
export class PictureExport {
	/**
	 * @param title names the file
	 * @param picture what is drawn now
	 */
	constructor(private readonly files: PictureFiles, private readonly title: () => string, private readonly picture: () => SvgPicture) {}

	menu(): Menu {
		const menu = new Menu();
		const add = (section: string, title: string, icon: string, act: () => Promise<void>): unknown => menu.addItem(item => item.setSection(section).setTitle(title).setIcon(`lucide-${icon}`).onClick(() => void act()));
		add('save', 'Save as SVG', 'image-down', () => this.save('svg'));
		add('save', 'Save as PNG', 'image-down', () => this.save('png'));
		add('copy', 'Copy as SVG', 'copy', () => copyText(this.picture().svg));
		add('copy', 'Copy as PNG', 'copy', () => this.copyPng());
		return menu;
	}

	/** Puts the picture into the vault, and offers to open it. */
	async save(form: PictureForm): Promise<void> {
		const { app } = this.files;
		try {
			const picture = this.picture();
			const content = form === 'svg' ? picture.svg : await (await pngOf(picture)).arrayBuffer();
			const path = await this.files.makeFile(fileName(this.title()), form, content);
			noticeWithButton(`Saved as “${path}”.`, 'Open', () => void app.workspace.openLinkText(path, '', 'tab'));
		} catch (error) {
			new Notice(`The picture could not be saved: ${error instanceof Error ? error.message : String(error)}`);
		}
	}

	private async copyPng(): Promise<void> {
		try {
			await activeWindow.navigator.clipboard.write([new ClipboardItem({ 'image/png': await pngOf(this.picture()) })]);
			new Notice('Copied to the clipboard.');
		} catch {
			new Notice('The clipboard could not be written.');
		}
	}
}

const LONGEST = 80;

/** Without what no system has in the name of a file. */
function fileName(title: string): string {
	const words = title.replace(/[\\/:*?"<>|#^[\]]/g, ' ').replace(/\s+/g, ' ').trim();
	return [...words].slice(0, LONGEST).join('').trim() || 'Picture';
}
