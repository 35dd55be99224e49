const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';

/** Walks `./` and `../` from the folder of the note that links. */
function fromFolder(folder: string, linkpath: string): string {
	const parts = folder === '' ? [] : folder.split('/');
	for (const part of linkpath.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}

/**
 * Which file a link means, by the app's rule: the exact path, else a file of that name in the note's
 * own folder, else the one with the shortest path. Case does not matter; aliases never resolve.
 */
export class LinkIndex {
	private readonly byName = new Map<string, string[]>();

	add(path: string): void {
		const name = nameOf(path).toLowerCase();
		const known = this.byName.get(name);
		if (known) known.push(path);
		else this.byName.set(name, [path]);
	}

	remove(path: string): void {
		const name = nameOf(path).toLowerCase();
		const left = (this.byName.get(name) ?? []).filter(one => one !== path);
		if (left.length === 0) this.byName.delete(name);
		else this.byName.set(name, left);
	}

	/** How many files carry that name, in any folder. */
	namesakes(path: string): number {
		return this.byName.get(nameOf(path).toLowerCase())?.length ?? 0;
	}

	resolve(link: string, sourcePath: string): string | null {
		const linkpath = link.replace(/\u00a0/g, ' ').normalize('NFC').trim();
		if (linkpath === '') return null;
		const folder = folderOf(sourcePath);
		if (/^\.\.?\//.test(linkpath)) return this.exact(fromFolder(folder, linkpath));
		if (linkpath.startsWith('/')) return this.exact(linkpath.slice(1));
		return this.exact(linkpath) ?? this.nearest(linkpath, folder);
	}

	private candidates(linkpath: string): string[] {
		const name = nameOf(linkpath).toLowerCase();
		const wanted = linkpath.toLowerCase();
		const endsLike = (path: string, end: string): boolean => path.toLowerCase() === end || path.toLowerCase().endsWith(`/${end}`);
		const asNote = (this.byName.get(`${name}.md`) ?? []).filter(path => endsLike(path, `${wanted}.md`));
		return asNote.length > 0 ? asNote : (this.byName.get(name) ?? []).filter(path => endsLike(path, wanted));
	}

	private exact(linkpath: string): string | null {
		const wanted = linkpath.toLowerCase();
		return this.candidates(linkpath).find(path => [wanted, `${wanted}.md`].includes(path.toLowerCase())) ?? null;
	}

	private nearest(linkpath: string, folder: string): string | null {
		const found = this.candidates(linkpath);
		const own = found.filter(path => folderOf(path) === folder);
		const choice = own.length > 0 ? own : found;
		return choice.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
	}
}
