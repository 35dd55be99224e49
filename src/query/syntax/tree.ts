import type { SyntaxNode } from '@lezer/common';
import { parser } from './parser';

const MOST_BRACKETS = 50;

/** The tree of a text, whatever it says, up to where it is nested too deep: a tree is walked by recursion. */
export function treeOf(text: string): SyntaxNode {
	return parser.parse(text.slice(0, tooDeep(text) ?? text.length)).topNode;
}

/** The bracket that is one too many, or null. Those in quotes and links are words. */
export function tooDeep(text: string): number | null {
	let open = 0;
	for (let at = 0; at < text.length; at = tokenEnd(text, at)) {
		if (text[at] === '(') open++;
		else if (text[at] === ')') open = Math.max(0, open - 1);
		if (open > MOST_BRACKETS) return at;
	}
	return null;
}

/** Behind the quote or the link that begins here, closed or not, as the grammar has them; else one on. */
function tokenEnd(text: string, from: number): number {
	const ends = text.startsWith('[[', from) ? ']' : QUOTES.get(text[from] ?? '');
	if (ends === undefined) return from + 1;
	let at = from + 1;
	while (at < text.length && text[at] !== '\n' && !ends.includes(text[at]!)) at += ends === '"' && text[at] === '\\' && text[at + 1] !== '\n' ? 2 : 1;
	return at + 1;
}

const QUOTES: ReadonlyMap<string, string> = new Map([['"', '"'], ['“', '”“'], ['„', '”“']]);
