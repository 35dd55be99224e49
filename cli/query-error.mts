import type { QueryError } from '../src/model/query';

/** The line of the query that is wrong with carets under the place, what is wrong, and what could stand there. */
export function errorText(query: string, { from, to, message, fix }: QueryError): string {
	const start = query.lastIndexOf('\n', from - 1) + 1;
	const end = query.indexOf('\n', from);
	const line = query.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
	const column = Math.min(from - start, line.length);
	const carets = '^'.repeat(Math.max(1, Math.min(to - start, line.length) - column));
	// Tabs stay, so that the carets stand under the same place.
	const before = line.slice(0, column).replace(/[^\t]/g, ' ');
	return [line, `${before}${carets}`, message, ...(fix === null || fix === '' ? [] : [`Write: ${fix}`])].join('\n');
}
