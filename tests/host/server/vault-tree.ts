import path from 'node:path';
import type { FileStat, ListedFile, OutsideChange } from '../protocol';
import { isHidden } from './safe-path';
import { readEntry, readFolder, sameFile, type Entry } from './scan';

const join = (folder: string, name: string): string => folder === '' ? name : `${folder}/${name}`;
const parentOf = (relative: string): string => relative.includes('/') ? relative.slice(0, relative.lastIndexOf('/')) : '';
const nameOf = (relative: string): string => relative.slice(relative.lastIndexOf('/') + 1);
const statOf = ({ ctime, mtime, size }: Entry): FileStat => ({ ctime, mtime, size });

/** What the server last knew of the vault; looking again says what has changed since. */
export class VaultTree {
	private readonly folders = new Map<string, Map<string, Entry>>();

	constructor(private readonly root: string) {}

	async load(): Promise<void> {
		this.folders.set('', new Map());
		await this.rescan('');
	}

	folderPaths(): string[] {
		return [...this.folders.keys()];
	}

	files(): ListedFile[] {
		const listed: ListedFile[] = [];
		for (const [folder, entries] of this.folders) {
			for (const [name, entry] of entries) {
				if (!entry.folder) listed.push({ path: join(folder, name), ...statOf(entry) });
			}
		}
		return listed;
	}

	/** Looks at one folder again, and at the folders that are new in it. */
	async rescan(folder: string): Promise<OutsideChange[]> {
		const known = this.folders.get(folder);
		if (!known) return [];
		const found = await readFolder(this.root, folder);
		const changes: OutsideChange[] = [];
		for (const name of [...known.keys()]) {
			if (!found.has(name)) changes.push(...this.forget(join(folder, name)));
		}
		for (const [name, entry] of found) changes.push(...await this.learn(join(folder, name), entry));
		return changes;
	}

	async rescanAll(): Promise<OutsideChange[]> {
		const changes: OutsideChange[] = [];
		for (const folder of this.folderPaths()) changes.push(...await this.rescan(folder));
		return changes;
	}

	/** Looks at one path again: after the page's own write, whose neighbours may have changed from outside. */
	async refresh(relative: string): Promise<OutsideChange[]> {
		if (relative.split('/').some(isHidden)) return [];
		const entry = await readEntry(path.join(this.root, relative));
		if (!entry) return this.forget(relative);
		const parent = parentOf(relative);
		const above = parent !== '' && !this.folders.has(parent) ? await this.refresh(parent) : [];
		return [...above, ...await this.learn(relative, entry)];
	}

	private async learn(relative: string, entry: Entry): Promise<OutsideChange[]> {
		const siblings = this.folders.get(parentOf(relative));
		if (!siblings) return [];
		const before = siblings.get(nameOf(relative));
		const changes: OutsideChange[] = before && before.folder !== entry.folder ? this.forget(relative) : [];
		const known = changes.length === 0 ? before : undefined;
		siblings.set(nameOf(relative), entry);
		if (entry.folder) {
			if (known) return changes;
			this.folders.set(relative, new Map());
			return [...changes, { kind: 'folder-created', path: relative }, ...await this.rescan(relative)];
		}
		if (!known) return [...changes, { kind: 'file-created', path: relative, stat: statOf(entry) }];
		return sameFile(known, entry) ? changes : [...changes, { kind: 'file-modified', path: relative, stat: statOf(entry) }];
	}

	/** Children go before their folder, as they do in the app. */
	private forget(relative: string): OutsideChange[] {
		const siblings = this.folders.get(parentOf(relative));
		if (!siblings?.has(nameOf(relative))) return [];
		const inside = [...this.folders.get(relative)?.keys() ?? []].flatMap(name => this.forget(join(relative, name)));
		this.folders.delete(relative);
		siblings.delete(nameOf(relative));
		return [...inside, { kind: 'deleted', path: relative }];
	}
}
