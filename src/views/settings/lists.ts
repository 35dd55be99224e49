/** The settings that are lists of words. */
export type ListKey = 'actorTags' | 'actorFolders' | 'thesisTags' | 'thesisFolders' | 'excluded' | 'watchHeadings' | 'metricSynonyms';

interface ListSyntax {
	readonly split: RegExp;
	readonly tidy: (word: string) => string;
}

/** A tag holds no blank; `#` is how people write it. */
const tags: ListSyntax = { split: /[\s,]+/, tidy: word => word.replace(/^#+/, '').replace(/\/+$/, '') };

/** A folder's name may hold commas and blanks, so each has its line. */
const folders: ListSyntax = { split: /\r?\n/, tidy: word => word.trim().replace(/^\/+|\/+$/g, '') };

/** The marks before it are no part of a heading's words. */
const headings: ListSyntax = { split: /\r?\n/, tidy: word => word.replace(/^#+/, '').trim() };

const syntax: Readonly<Record<ListKey, ListSyntax>> = {
	actorTags: tags,
	actorFolders: folders,
	thesisTags: tags,
	thesisFolders: folders,
	excluded: folders,
	watchHeadings: headings,
	metricSynonyms: headings,
};

export function isListKey(key: string): key is ListKey {
	return Object.hasOwn(syntax, key);
}

/** What the user typed as a list: each word once, in order, without marks and blanks around it. */
export function readList(key: ListKey, typed: string): string[] {
	const { split, tidy } = syntax[key];
	return [...new Set(typed.split(split).map(tidy).filter(word => word !== ''))];
}

export function showList(words: readonly string[]): string {
	return words.join('\n');
}
