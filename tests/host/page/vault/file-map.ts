import { TFolder, type TAbstractFile } from './abstract-file';

export const parentPath = (path: string): string => path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '/';

/** All files and folders by path, each hung into its folder. */
export class FileMap {
	private readonly byPath = new Map<string, TAbstractFile>();

	constructor(readonly root: TFolder) {
		this.byPath.set('/', root);
	}

	get(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	getIgnoringCase(path: string): TAbstractFile | null {
		const wanted = path.toLowerCase();
		for (const file of this.byPath.values()) if (file.path.toLowerCase() === wanted) return file;
		return null;
	}

	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	add(file: TAbstractFile): void {
		this.byPath.set(file.path, file);
		const parent = this.byPath.get(parentPath(file.path));
		if (!(parent instanceof TFolder)) return;
		file.parent = parent;
		parent.children.push(file);
	}

	remove(file: TAbstractFile): void {
		this.byPath.delete(file.path);
		if (file.parent) file.parent.children = file.parent.children.filter(child => child !== file);
		file.parent = null;
	}

	/** Gives a file another path, and all that lies under it; says what each was called before. */
	move(file: TAbstractFile, path: string): [TAbstractFile, string][] {
		const before = file.path;
		const inside = file instanceof TFolder ? [...file.children] : [];
		this.remove(file);
		file.setPath(path);
		this.add(file);
		if (file instanceof TFolder) file.children = [];
		return [[file, before], ...inside.flatMap(child => this.move(child, `${path}/${child.name}`))];
	}
}
