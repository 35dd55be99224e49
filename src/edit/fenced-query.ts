/** The lines of a code block that asks this query; its fence is longer than any that the query holds. */
export function fencedQuery(query: string): string[] {
	let fence = '```';
	while (query.includes(fence)) fence += '`';
	return [`${fence}atlas`, ...query.trim().split(/\r\n|\n|\r/), fence];
}
