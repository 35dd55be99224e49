/** The line above a table that is a copy of an answer: when it was taken, and of which query (in code marks). */
export function frozenLine(today: string, query: string): string {
	return `As of ${today}, from the query ${query}:`;
}

const FROZEN = /^As of \d{4}-\d{2}-\d{2}, from the query `/;

/** Whether a line's source says that the table under it is a copy of an answer. */
export function isFrozenLine(raw: string): boolean {
	return FROZEN.test(raw);
}
