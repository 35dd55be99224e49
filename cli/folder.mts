import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { UsageError } from './options.mjs';

export interface FolderNote {
	/** Path in the vault, `/` between folders. */
	readonly path: string;
	/** Its text, or why it cannot be had. */
	readonly text: string | Error;
}

/** Folder of the vault with all links in its own path resolved. */
export function openVault(folder: string): string {
	try {
		const root = realpathSync(folder);
		if (statSync(root).isDirectory()) return root;
	} catch {
		throw new UsageError(`There is no folder "${folder}". Name the vault with --vault DIR.`);
	}
	throw new UsageError(`"${folder}" is a file. Name the vault's folder with --vault DIR.`);
}

/** Vault paths of all Markdown notes, sorted; hidden folders, links out of the vault and installed packages are left out. */
export function notePaths(root: string): string[] {
	const found: string[] = [];
	const visit = (folder: string): void => {
		for (const entry of entriesOf(path.join(root, folder))) {
			const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
			if (entry.isDirectory()) visit(name);
			else if (/\.md$/i.test(entry.name) && (entry.isFile() || isLinkWithin(root, name))) found.push(name);
		}
	};
	visit('');
	return found.sort();
}

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

function isLinkWithin(root: string, name: string): boolean {
	try {
		const real = realpathSync(path.join(root, name));
		return isWithin(root, real) && statSync(real).isFile();
	} catch {
		return false;
	}
}

export function isWithin(root: string, file: string): boolean {
	const relative = path.relative(root, file);
	return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

export function readFolderNote(root: string, name: string): FolderNote {
	try {
		return { path: name, text: readFileSync(path.join(root, name), 'utf8') };
	} catch (error) {
		return { path: name, text: error instanceof Error ? error : new Error(String(error)) };
	}
}
