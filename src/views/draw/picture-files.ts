import type { Plugin } from 'obsidian';
import type { PictureFiles } from './picture-export';

/** Answers are drawn in many views, with as many hosts: where their pictures go is the same for all. */
let place: PictureFiles | null = null;

export function putPicturesBy(plugin: Plugin, makeFile: PictureFiles['makeFile']): void {
	place = { app: plugin.app, makeFile };
	plugin.register(() => {
		place = null;
	});
}

/** Null once the plugin is off. */
export function pictureFiles(): PictureFiles | null {
	return place;
}
