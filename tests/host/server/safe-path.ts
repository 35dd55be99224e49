import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { Refusal, errorCode } from './refusal';

const settingsFile = /^\.obsidian\/plugins\/[a-z0-9-]+\/data\.json$/;

export function isHidden(name: string): boolean {
	return name.startsWith('.');
}

export function isSettingsFile(relative: string): boolean {
	return settingsFile.test(relative);
}

/** Refuses every path that is not a plain path of the vault; hidden ones too, but for a plugin's settings. */
export function checkRelative(relative: string): string {
	if (relative.includes('\0')) throw new Refusal(403, 'a path has no NUL');
	if (relative.includes('\\')) throw new Refusal(403, 'a path has no backslash');
	if (relative.startsWith('/') || /^[a-z]:/i.test(relative)) throw new Refusal(403, 'only paths inside the vault');
	const parts = relative.split('/');
	if (parts.some(part => part === '' || part === '.' || part === '..')) throw new Refusal(403, 'only paths inside the vault');
	if (parts.some(isHidden) && !isSettingsFile(relative)) throw new Refusal(403, 'hidden files are not part of the vault');
	return relative;
}

function isInside(root: string, absolute: string): boolean {
	return absolute === root || absolute.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/** The real place of the nearest ancestor that exists: what a link on the way would lead to. */
async function realAncestor(absolute: string): Promise<string> {
	try {
		return await realpath(absolute);
	} catch (error) {
		const parent = path.dirname(absolute);
		if (errorCode(error) !== 'ENOENT' || parent === absolute) throw error;
		return realAncestor(parent);
	}
}

export async function leadsOutside(root: string, absolute: string): Promise<boolean> {
	return !isInside(root, await realAncestor(absolute));
}

/** The absolute path of a vault path; `root` is a real path. */
export async function locate(root: string, relative: string): Promise<string> {
	const absolute = path.join(root, ...checkRelative(relative).split('/'));
	if (await leadsOutside(root, absolute)) throw new Refusal(403, 'a link leads out of the vault');
	return absolute;
}
