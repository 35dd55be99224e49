import { readdir, realpath, stat } from 'node:fs/promises';
import type { Dirent, Stats } from 'node:fs';
import path from 'node:path';
import type { FileStat } from '../protocol';
import { errorCode } from './refusal';
import { isHidden, leadsOutside } from './safe-path';

export interface Entry extends FileStat {
	folder: boolean;
	ino: number;
}

export function toEntry(stats: Stats): Entry {
	return {
		folder: stats.isDirectory(),
		ino: stats.ino,
		ctime: Math.round(stats.birthtimeMs),
		mtime: Math.round(stats.mtimeMs),
		size: stats.size,
	};
}

export function sameFile(a: Entry, b: Entry): boolean {
	return a.mtime === b.mtime && a.size === b.size && a.ino === b.ino;
}

export async function readEntry(absolute: string): Promise<Entry | null> {
	try {
		return toEntry(await stat(absolute));
	} catch (error) {
		// Gone between two looks, or a link to nowhere.
		if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ELOOP') return null;
		throw error;
	}
}

/** Linked files inside the vault are read; linked folders are not, since they can go in circles. */
async function isOffered(root: string, absolute: string, item: Dirent): Promise<boolean> {
	if (item.isFile() || item.isDirectory()) return true;
	if (!item.isSymbolicLink()) return false;
	try {
		if (await leadsOutside(root, absolute)) return false;
		return (await stat(await realpath(absolute))).isFile();
	} catch {
		return false;
	}
}

/** What one folder of the vault holds, by name; empty when the folder is gone. */
export async function readFolder(root: string, folder: string): Promise<Map<string, Entry>> {
	const absolute = path.join(root, folder);
	const found = new Map<string, Entry>();
	let items: Dirent[];
	try {
		items = await readdir(absolute, { withFileTypes: true });
	} catch (error) {
		if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return found;
		throw error;
	}
	await Promise.all(items.map(async item => {
		if (isHidden(item.name) || item.name.includes('\\')) return;
		const place = path.join(absolute, item.name);
		if (!await isOffered(root, place, item)) return;
		const entry = await readEntry(place);
		if (entry) found.set(item.name, entry);
	}));
	return found;
}
