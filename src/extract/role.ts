import type { Role } from '../model/dossier';
import type { Note } from '../model/note';
import type { Settings } from '../model/settings';

/** Tags of a note without `#`, front matter and inline, each once whatever its case. */
export function noteTags(note: Note): string[] {
	const seen = new Map<string, string>();
	for (const tag of [...note.frontMatter.tags, ...note.tags.map(({ name }) => name)]) {
		const key = tag.toLowerCase();
		if (!seen.has(key)) seen.set(key, tag);
	}
	return [...seen.values()];
}

export function roleOf(path: string, tags: readonly string[], settings: Settings): Role {
	if (hasTag(tags, settings.actorTags) || inFolder(path, settings.actorFolders)) return 'actor';
	if (hasTag(tags, settings.thesisTags) || inFolder(path, settings.thesisFolders)) return 'thesis';
	return 'note';
}

/** `actor/company` has the tag `actor`, as in Obsidian's search. */
function hasTag(tags: readonly string[], wanted: readonly string[]): boolean {
	return tags.some(tag => wanted.some(name => isOrUnder(tag.toLowerCase(), name.toLowerCase())));
}

function isOrUnder(tag: string, name: string): boolean {
	return tag === name || tag.startsWith(`${name}/`);
}

function inFolder(path: string, folders: readonly string[]): boolean {
	return folders.some(folder => path.toLowerCase().startsWith(`${trimSlashes(folder).toLowerCase()}/`));
}

/** A folder given with a slash is a path; without, any folder of that name. */
export function isExcluded(path: string, excluded: readonly string[]): boolean {
	const lower = `/${path.toLowerCase()}`;
	return excluded.some(folder => {
		const name = trimSlashes(folder).toLowerCase();
		if (name === '') return false;
		return name.includes('/') ? lower.startsWith(`/${name}/`) : lower.includes(`/${name}/`);
	});
}

function trimSlashes(folder: string): string {
	return folder.replace(/^\/+/, '').replace(/\/+$/, '');
}
