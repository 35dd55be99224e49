/** Vault path of the note that a link leads to from a note, or null. Aliases never resolve. */
export type ResolveLink = (target: string, sourcePath: string) => string | null;

/**
 * Resolves links over a folder as Obsidian does: the exact path, then a note of that name in the
 * link's own folder, then the shortest path; without regard to case.
 */
export function folderLinks(paths: Iterable<string>): ResolveLink {
	const byName = new Map<string, string[]>();
	for (const path of paths) {
		const key = fileName(path).toLowerCase();
		const group = byName.get(key);
		if (group === undefined) byName.set(key, [path]);
		else group.push(path);
	}
	for (const group of byName.values()) group.sort(byDepth);
	return (target, sourcePath) => resolve(byName, target, sourcePath);
}

function resolve(byName: ReadonlyMap<string, readonly string[]>, target: string, sourcePath: string): string | null {
	const folder = folderOf(sourcePath);
	const wanted = absolute(target, folder);
	if (wanted === '') return sourcePath;
	for (const name of [wanted, `${wanted}.md`]) {
		const lower = name.toLowerCase();
		const group = byName.get(fileName(lower)) ?? [];
		const matches = group.filter(path => path.toLowerCase() === lower || path.toLowerCase().endsWith(`/${lower}`));
		const best = matches.find(path => path.toLowerCase() === lower) ?? matches.find(path => folderOf(path) === folder) ?? matches[0];
		if (best !== undefined) return best;
	}
	return null;
}

function absolute(target: string, folder: string): string {
	const clean = target.replace(/\u00a0/g, ' ').trim();
	if (!clean.startsWith('./') && !clean.startsWith('../')) return clean.replace(/^\/+/, '');
	const parts = folder === '' ? [] : folder.split('/');
	for (const part of clean.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}

function byDepth(a: string, b: string): number {
	return a.length - b.length || (a < b ? -1 : 1);
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
