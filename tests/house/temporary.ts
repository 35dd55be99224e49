// Folders that a test file makes, and that are gone after it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

/** A new folder with these files; its name has a blank in it, as many vaults' have. */
export function temporaryFolder(files: Record<string, string> = {}): string {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'actor atlas '));
	made.push(folder);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	return folder;
}

afterAll(() => {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
