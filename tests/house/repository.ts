// What the tests of the house know about the repository that they are in.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export function read(file: string): string {
	return readFileSync(path.join(root, file), 'utf8');
}

/** Every file under a folder, by its path from there with forward slashes. */
export function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter(entry => entry.isFile())
		.map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.sort();
}

/** What git tracks and is still there, or null where this is no clone. */
export function trackedFiles(): string[] | null {
	try {
		const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
		return listed.split('\0').filter(file => file !== '' && existsSync(path.join(root, file)));
	} catch {
		return null;
	}
}
