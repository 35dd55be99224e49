import type { Dossier } from '../model/dossier';

/** What a note can be called by, and how it counts among names. */
type Named = Pick<Dossier, 'path' | 'title' | 'aliases' | 'role'>;

/** Titles and aliases of the vault's notes, looked up whole and without regard to case; never by prefix. */
export class Names {
	private readonly titles = new Map<string, Set<string>>();
	private readonly aliases = new Map<string, Set<string>>();

	add({ path, title, aliases }: Named): void {
		insert(this.titles, nameKey(title), path);
		for (const alias of aliases) insert(this.aliases, nameKey(alias), path);
	}

	remove({ path, title, aliases }: Named): void {
		drop(this.titles, nameKey(title), path);
		for (const alias of aliases) drop(this.aliases, nameKey(alias), path);
	}

	/** The one note of that title, else the one note of that alias; null when there is none or more than one. */
	find(name: string): string | null {
		const key = nameKey(name);
		return only(this.titles.get(key)) ?? (this.titles.has(key) ? null : only(this.aliases.get(key)));
	}

	/** How many notes have this title or alias. */
	bearers(name: string): number {
		const key = nameKey(name);
		return new Set([...(this.titles.get(key) ?? []), ...(this.aliases.get(key) ?? [])]).size;
	}
}

/** Whether two readings of one note give it the same names and role. */
export function sameNames(a: Named, b: Named): boolean {
	return a.path === b.path && a.title === b.title && a.role === b.role && a.aliases.join('\n') === b.aliases.join('\n');
}

export function nameKey(name: string): string {
	return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function insert(map: Map<string, Set<string>>, key: string, path: string): void {
	const paths = map.get(key);
	if (paths === undefined) map.set(key, new Set([path]));
	else paths.add(path);
}

function drop(map: Map<string, Set<string>>, key: string, path: string): void {
	const paths = map.get(key);
	if (paths?.delete(path) === true && paths.size === 0) map.delete(key);
}

function only(paths: ReadonlySet<string> | undefined): string | null {
	if (paths?.size !== 1) return null;
	const [path] = paths;
	return path ?? null;
}
