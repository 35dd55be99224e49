// A copy of the sample vault to play with, so that the one in the repository stays as it is.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

async function hashOf(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name)).sort();
	const hash = createHash('sha256');
	for (const file of files) {
		hash.update(`${path.relative(folder, file)}\0`).update(await readFile(file)).update('\0');
	}
	return hash.digest('hex').slice(0, 8);
}

/**
 * Gives the copy's folder and whether it was made now. One copy for each state of the original: what was
 * written in a copy stays in it, and no copy is ever removed.
 */
export async function workingCopy(original, shelf) {
	const place = path.join(shelf, await hashOf(original));
	const folder = path.join(place, path.basename(original));
	if (existsSync(folder)) return { folder, fresh: false };
	const unfinished = `${folder}.${process.pid}.tmp`;
	await mkdir(place, { recursive: true });
	try {
		await cp(original, unfinished, { recursive: true });
		await rename(unfinished, folder);
	} finally {
		await rm(unfinished, { recursive: true, force: true });
	}
	return { folder, fresh: true };
}
