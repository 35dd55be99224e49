import type { FileStat } from '../../protocol';
import type { Vault } from './vault';

export class TAbstractFile {
	vault: Vault;
	path = '';
	name = '';
	parent: TFolder | null = null;
	/** Set when the file is gone, for those who still hold it. */
	deleted = false;

	constructor(vault: Vault, path: string) {
		this.vault = vault;
		this.setPath(path);
	}

	setPath(path: string): void {
		this.path = path;
		this.name = path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1);
	}
}

export class TFile extends TAbstractFile {
	stat: FileStat = { ctime: 0, mtime: 0, size: 0 };
	basename = '';
	extension = '';
	saving = false;

	constructor(vault: Vault, path: string) {
		super(vault, path);
		// The fields above are set after the base class has run.
		this.setPath(path);
	}

	override setPath(path: string): void {
		super.setPath(path);
		const dot = this.name.lastIndexOf('.');
		this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
		this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
	}
}

export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}

	getParentPrefix(): string {
		return this.isRoot() ? '' : `${this.path}/`;
	}
}
