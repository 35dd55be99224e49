import type { App } from 'obsidian';
import type { Scene } from '../../graph/scene/scene';
import { PictureExport } from '../draw/picture-export';
import { svgOf } from './picture';
import { readPalette } from './stage/read-palette';
import type { GraphVerbs } from './verbs';

export type { PictureForm } from '../draw/picture-export';

/** The graph that is drawn, as a picture that stands alone. */
export class GraphExport extends PictureExport {
	/**
	 * @param el where the theme's colours are read
	 * @param scene what is drawn now
	 * @param title what it is of, which names the file too
	 */
	constructor(app: App, verbs: Pick<GraphVerbs, 'makeFile' | 'today'>, el: HTMLElement, scene: () => Scene, title: () => string) {
		const of = () => `${app.vault.getName()} · ${verbs.today()}`;
		super({ app, makeFile: (name, extension, content) => verbs.makeFile(name, extension, content) }, title, () => svgOf(scene(), readPalette(el), { title: title(), of: of() }));
	}
}
