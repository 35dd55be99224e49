import { renameSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileStat } from '../protocol';
import { Refusal, errorCode } from './refusal';
import { isSettingsFile, locate } from './safe-path';
import { readEntry } from './scan';

let temporaryFiles = 0;

async function exists(absolute: string): Promise<boolean> {
	return await readEntry(absolute) !== null;
}

/** How a state of a file is told from another: `mtime-size`. */
function stampOf(absolute: string): string {
	const now = statSync(absolute, { throwIfNoEntry: false });
	return `${now === undefined ? '' : Math.round(now.mtimeMs)}-${now?.size ?? ''}`;
}

/** A half-written note is never seen: the new text takes the old one's place in one step. False: it is no longer as it was at that stamp. */
async function replace(absolute: string, bytes: Uint8Array, since: string | null): Promise<boolean> {
	const target = await realpath(absolute).catch(() => absolute);
	const mode = (await stat(target).catch(() => null))?.mode;
	const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.${++temporaryFiles}.tmp`);
	try {
		await writeFile(temporary, bytes, mode === undefined ? {} : { mode });
		const isAsKnown = since === null || since === stampOf(target);
		// One step after the look: hardly anything fits between.
		if (isAsKnown) renameSync(temporary, target);
		else await rm(temporary, { force: true });
		return isAsKnown;
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

/** The files of one vault. Every path given is checked; `root` is a real path. */
export class VaultFiles {
	constructor(private readonly root: string) {}

	async read(relative: string): Promise<Buffer> {
		return readFile(await locate(this.root, relative));
	}

	/** What is on disk now, or null. */
	async stat(relative: string): Promise<(FileStat & { folder: boolean }) | null> {
		const entry = await readEntry(await locate(this.root, relative));
		return entry && { ctime: entry.ctime, mtime: entry.mtime, size: entry.size, folder: entry.folder };
	}

	/** Null: the file has changed since the stamp that was given. */
	async write(relative: string, bytes: Uint8Array, only: 'new' | 'any', since: string | null): Promise<FileStat | null> {
		const absolute = await locate(this.root, relative);
		if (only === 'new' && await exists(absolute)) throw new Refusal(409, 'File already exists.');
		if (isSettingsFile(relative)) await mkdir(path.dirname(absolute), { recursive: true });
		if (!await replace(absolute, bytes, since)) return null;
		const entry = await readEntry(absolute);
		if (!entry) throw new Refusal(404, 'the file went away');
		return { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
	}

	async makeFolder(relative: string): Promise<void> {
		const absolute = await locate(this.root, relative);
		if (await exists(absolute)) throw new Refusal(409, 'Folder already exists.');
		await mkdir(absolute, { recursive: true });
	}

	async move(from: string, to: string): Promise<void> {
		const source = await locate(this.root, from);
		const target = await locate(this.root, to);
		if (!await exists(source)) throw new Refusal(404, 'no such file');
		// A change of case only is the same file on some disks.
		if (from.toLowerCase() !== to.toLowerCase() && await exists(target)) throw new Refusal(409, 'Destination file already exists!');
		await rename(source, target);
	}

	async remove(relative: string): Promise<void> {
		await rm(await locate(this.root, relative), { recursive: true });
	}

	/** Into the vault's own `.trash`, beside what is there. */
	async trash(relative: string): Promise<void> {
		const source = await locate(this.root, relative);
		const bin = path.join(this.root, '.trash');
		await mkdir(bin, { recursive: true });
		const { name, ext } = path.parse(relative);
		for (let copy = 0; ; copy++) {
			const target = path.join(bin, `${name}${copy === 0 ? '' : ` ${copy}`}${ext}`);
			if (await exists(target)) continue;
			try {
				return await rename(source, target);
			} catch (error) {
				if (errorCode(error) !== 'ENOTEMPTY') throw error;
			}
		}
	}
}
