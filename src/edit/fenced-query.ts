/** The lines of a code block that asks this query; its fence is longer than any that the query holds. */
export function fencedQuery(query: string): string[] {
	let fence = '```';
	while (query.includes(fence)) fence += '`';
	return [`${fence}atlas`, ...query.trim().split(/\r\n|\n|\r/), fence];
}

/** What keeps a block apart from the words before and after it on its line. */
export function roomAround(before: string, after: string): { readonly before: string; readonly after: string } {
	return { before: before.trim() === '' ? '' : '\n\n', after: after.trim() === '' ? '\n' : '\n\n' };
}
