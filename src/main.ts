import { Plugin } from 'obsidian';

export default class ActorAtlas extends Plugin {
	override onload(): void {
		this.addStatusBarItem();
	}
}
