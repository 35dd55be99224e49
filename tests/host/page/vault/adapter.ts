import { backend, BackendError } from '../base/backend';
import { TFile, TFolder } from './abstract-file';
import type { Vault } from './vault';

export interface AdapterStat { type: 'file' | 'folder'; ctime: number; mtime: number; size: number }

/** The disk by path. Changes go through the vault, so that its events fire as they do in the app. */
export class HostAdapter {
	constructor(private readonly vault: Vault) {}

	getName(): string {
		return this.vault.getName();
	}

	async exists(path: string): Promise<boolean> {
		if (this.vault.getAbstractFileByPath(path) !== null) return true;
		return (await this.read(path).then(() => true, () => false));
	}

	/** As the disk has it now, which may be newer than what the vault knows. */
	async stat(path: string): Promise<AdapterStat | null> {
		const stat = await backend.stat(path);
		return stat && { type: stat.folder ? 'folder' : 'file', ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
	}

	list(path: string): Promise<{ files: string[]; folders: string[] }> {
		const folder = this.vault.getFolderByPath(path === '' ? '/' : path);
		if (!folder) return Promise.reject(new BackendError(`no such folder: ${path}`, 404));
		return Promise.resolve({
			files: folder.children.filter(child => child instanceof TFile).map(child => child.path),
			folders: folder.children.filter(child => child instanceof TFolder).map(child => child.path),
		});
	}

	read(path: string): Promise<string> {
		return backend.readText(path);
	}

	readBinary(path: string): Promise<ArrayBuffer> {
		return backend.readBytes(path);
	}

	async write(path: string, data: string): Promise<void> {
		const file = this.vault.getFileByPath(path);
		if (file) await this.vault.modify(file, data);
		else if (path.split('/').some(part => part.startsWith('.'))) await backend.write(path, data, 'any');
		else await this.vault.create(path, data);
	}

	async writeBinary(path: string, data: ArrayBuffer): Promise<void> {
		const file = this.vault.getFileByPath(path);
		if (file) await this.vault.modifyBinary(file, data);
		else await this.vault.createBinary(path, data);
	}

	async append(path: string, data: string): Promise<void> {
		await this.write(path, await this.read(path) + data);
	}

	async process(path: string, change: (data: string) => string): Promise<string> {
		const text = change(await this.read(path));
		await this.write(path, text);
		return text;
	}

	getResourcePath(path: string): string {
		return `/api/bytes?path=${encodeURIComponent(path)}`;
	}

	async mkdir(path: string): Promise<void> {
		if (!this.vault.getFolderByPath(path)) await this.vault.createFolder(path);
	}

	async trashSystem(path: string): Promise<boolean> {
		await this.vault.trash(this.vault.mustGet(path), true);
		return true;
	}

	async trashLocal(path: string): Promise<void> {
		await this.vault.trash(this.vault.mustGet(path), false);
	}

	async rmdir(path: string): Promise<void> {
		await this.remove(path);
	}

	async remove(path: string): Promise<void> {
		await this.vault.delete(this.vault.mustGet(path));
	}

	async rename(path: string, newPath: string): Promise<void> {
		await this.vault.rename(this.vault.mustGet(path), newPath);
	}

	async copy(path: string, newPath: string): Promise<void> {
		await this.vault.copy(this.vault.mustGet(path), newPath);
	}
}
