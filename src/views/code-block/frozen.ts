import { frozenLine } from '../../model/frozen';

/** An answer as it stands on a day: what was asked and when, the rows, and what is to be said of them. */
export function frozenLines(query: string, table: string, notes: readonly string[], today: string): string[] {
	const said = notes.length === 0 ? [] : ['', notes.join(' ')];
	return [frozenLine(today, inCode(query)), '', ...table.trimEnd().split('\n'), ...said];
}

/** The same fence around another query. */
export function refenced(lines: readonly string[], query: string): string[] {
	const [first = '', last = ''] = [lines[0], lines[lines.length - 1]];
	return [first, ...query.split('\n'), last];
}

/** On one line, between more backticks than it holds. */
function inCode(query: string): string {
	const words = query.split(/\s+/).filter(word => word !== '').join(' ');
	let marks = '`';
	while (words.includes(marks)) marks += '`';
	const gap = words.startsWith('`') || words.endsWith('`') ? ' ' : '';
	return `${marks}${gap}${words}${gap}${marks}`;
}

/** The query as it would be once put right. */
export function withFix(text: string, { from, to, fix }: { readonly from: number; readonly to: number; readonly fix: string | null }): string {
	return fix === null ? text : text.slice(0, from) + fix + text.slice(to);
}
