import type { FileStat, VaultListing } from '../../protocol';
import { backend } from '../base/backend';
import { Events } from '../base/events';
import { TFile, TFolder, type TAbstractFile } from './abstract-file';
import { HostAdapter } from './adapter';
import { FileMap, parentPath } from './file-map';

/** The vault: its files by path, and every change of them as an event. */
export class Vault extends Events {
	readonly configDir = '.obsidian';
	readonly adapter = new HostAdapter(this);
	private readonly map = new FileMap(new TFolder(this, '/'));
	private readonly texts = new Map<string, string>();
	private name = '';

	getName(): string { return this.name; }
	getRoot(): TFolder { return this.map.root; }
	getAbstractFileByPath(path: string): TAbstractFile | null { return this.map.get(path); }
	getAbstractFileByPathInsensitive(path: string): TAbstractFile | null { return this.map.getIgnoringCase(path); }
	getAllLoadedFiles(): TAbstractFile[] { return this.map.all(); }
	getFiles(): TFile[] { return this.map.all().filter(file => file instanceof TFile); }
	getMarkdownFiles(): TFile[] { return this.getFiles().filter(file => file.extension === 'md'); }
	getResourcePath(file: TFile): string { return this.adapter.getResourcePath(file.path); }
	getConfig(): unknown { return undefined; }

	getAllFolders(includeRoot = false): TFolder[] {
		return this.map.all().filter(file => file instanceof TFolder).filter(folder => includeRoot || !folder.isRoot());
	}

	getFileByPath(path: string): TFile | null {
		const file = this.map.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.map.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	mustGet(path: string): TAbstractFile {
		const file = this.map.get(path);
		if (!file) throw new Error(`File not found: ${path}`);
		return file;
	}

	static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
		visit(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, visit);
			else visit(child);
		}
	}

	setName(name: string): void { this.name = name; }

	/** `create` fires for every file while loading, as it does in the app. */
	load(listing: VaultListing): void {
		for (const folder of [...listing.folders].sort()) this.learnFolder(folder);
		for (const { path, ctime, mtime, size } of listing.files) this.learnFile(path, { ctime, mtime, size });
	}

	learnFolder(path: string): TFolder {
		const known = this.getFolderByPath(path);
		if (known) return known;
		if (parentPath(path) !== '/') this.learnFolder(parentPath(path));
		const folder = new TFolder(this, path);
		this.map.add(folder);
		this.trigger('create', folder);
		return folder;
	}

	learnFile(path: string, stat: FileStat): TFile {
		if (parentPath(path) !== '/') this.learnFolder(parentPath(path));
		const file = new TFile(this, path);
		file.stat = stat;
		this.map.add(file);
		this.trigger('create', file);
		return file;
	}

	learnChange(file: TFile, stat: FileStat, text?: string): void {
		file.stat = stat;
		if (text === undefined) this.texts.delete(file.path);
		else this.texts.set(file.path, text);
		this.trigger('modify', file);
	}

	learnDeletion(file: TAbstractFile): void {
		if (file instanceof TFolder) for (const child of [...file.children]) this.learnDeletion(child);
		this.map.remove(file);
		this.texts.delete(file.path);
		file.deleted = true;
		this.trigger('delete', file);
	}

	async read(file: TFile): Promise<string> {
		const text = await this.adapter.read(file.path);
		this.texts.set(file.path, text);
		return text;
	}

	async cachedRead(file: TFile): Promise<string> {
		return this.texts.get(file.path) ?? this.read(file);
	}

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.adapter.readBinary(file.path);
	}

	async create(path: string, data: string): Promise<TFile> {
		const stat = await backend.write(path, data, 'new');
		this.texts.set(path, data);
		return this.learnFile(path, stat);
	}

	async createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
		return this.learnFile(path, await backend.write(path, data, 'new'));
	}

	async createFolder(path: string): Promise<TFolder> {
		await backend.makeFolder(path);
		return this.learnFolder(path);
	}

	async modify(file: TFile, data: string): Promise<void> {
		file.saving = true;
		try {
			const stat = await backend.write(file.path, data, 'any');
			this.learnChange(file, stat, data);
		} finally {
			file.saving = false;
		}
	}

	async modifyBinary(file: TFile, data: ArrayBuffer): Promise<void> {
		this.learnChange(file, await backend.write(file.path, data, 'any'));
	}

	async append(file: TFile, data: string): Promise<void> {
		await this.process(file, text => text + data);
	}

	/**
	 * The callback sees what is on the disk now; nothing is written when it changes nothing or throws. Where another
	 * program writes between reading and writing, all is done again.
	 */
	async process(file: TFile, change: (data: string) => string): Promise<string> {
		for (;;) {
			const stat = await this.adapter.stat(file.path);
			const before = await this.read(file);
			const after = change(before);
			if (after === before || stat === null || await this.modifySince(file, after, stat)) return after;
		}
	}

	/** False: another program has written meanwhile. */
	private async modifySince(file: TFile, data: string, since: { mtime: number; size: number }): Promise<boolean> {
		file.saving = true;
		try {
			const stat = await backend.writeSince(file.path, data, since);
			if (stat !== null) this.learnChange(file, stat, data);
			return stat !== null;
		} finally {
			file.saving = false;
		}
	}

	async rename(file: TAbstractFile, newPath: string): Promise<void> {
		await backend.move(file.path, newPath);
		for (const [moved, before] of this.map.move(file, newPath)) {
			const text = this.texts.get(before);
			this.texts.delete(before);
			if (text !== undefined) this.texts.set(moved.path, text);
			this.trigger('rename', moved, before);
		}
	}

	async delete(file: TAbstractFile): Promise<void> {
		await backend.remove(file.path);
		this.learnDeletion(file);
	}

	/** Both bins are the vault's own `.trash`: the host has no system's. */
	async trash(file: TAbstractFile, system: boolean): Promise<void>;
	async trash(file: TAbstractFile): Promise<void> {
		await backend.trash(file.path);
		this.learnDeletion(file);
	}

	async copy(file: TAbstractFile, newPath: string): Promise<TAbstractFile> {
		if (file instanceof TFile) return this.createBinary(newPath, await this.readBinary(file));
		const folder = await this.createFolder(newPath);
		if (file instanceof TFolder) for (const child of file.children) await this.copy(child, `${newPath}/${child.name}`);
		return folder;
	}
}
