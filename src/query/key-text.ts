import { functionNamed } from './functions';

/** Text between quotes. A query knows no line ends within them. */
export function quotedText(text: string): string {
	return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, ' ')}"`;
}

/** Words that a clause would take for its own. */
const TAKEN: ReadonlySet<string> = new Set(['from', 'of', 'where', 'group', 'across', 'sort', 'limit', 'and', 'or', 'not', 'by', 'tables']);
const PLAIN = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/** A column as a query names it: a key, a header in quotes, or a function of either. */
export function keyText(key: string): string {
	if (key.startsWith('"') && key.endsWith('"') && key.length > 1) return key;
	const open = key.indexOf('(');
	if (open > 0 && key.endsWith(')') && functionNamed(key.slice(0, open)) !== null) {
		const inner = key.slice(open + 1, -1);
		return `${key.slice(0, open).toUpperCase()}(${inner === '' ? '' : keyText(inner)})`;
	}
	return PLAIN.test(key) && !TAKEN.has(key.toLowerCase()) ? key : quotedText(key);
}
