import { Events } from '../base/events';
import type { WorkspaceLeaf } from '../workspace/leaf';
import type { View } from './view';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

export class ViewRegistry extends Events {
	private readonly creators = new Map<string, ViewCreator>();
	private readonly typeOfExtension = new Map<string, string>();

	registerView(type: string, creator: ViewCreator): void {
		if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.creators.set(type, creator);
		this.trigger('view-registered', type);
	}

	unregisterView(type: string): void {
		this.creators.delete(type);
		this.trigger('view-unregistered', type);
	}

	registerExtensions(extensions: string[], type: string): void {
		for (const extension of extensions) {
			if (this.typeOfExtension.has(extension)) throw new Error(`Attempting to register an existing file extension "${extension}"`);
			this.typeOfExtension.set(extension, type);
		}
	}

	unregisterExtensions(extensions: string[]): void {
		for (const extension of extensions) this.typeOfExtension.delete(extension);
	}

	getViewCreatorByType(type: string): ViewCreator | undefined { return this.creators.get(type); }
	getTypeByExtension(extension: string): string | undefined { return this.typeOfExtension.get(extension); }
	types(): string[] { return [...this.creators.keys()]; }
	extensions(): string[] { return [...this.typeOfExtension.keys()]; }
}
