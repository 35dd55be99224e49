/** The title of the note at a path: its file name without extension. */
export function noteTitle(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** What dragging a link writes: `[[Note]]`, or `[[Note|words]]` where the words differ. */
export function wikiLink(linktext: string, shown: string): string {
	const bare = linktext.replace(/\.md$/, '');
	return bare === shown ? `[[${bare}]]` : `[[${bare}|${shown}]]`;
}
