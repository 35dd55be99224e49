import type { SyntaxNode } from '@lezer/common';
import { parser } from './parser';

const MOST_BRACKETS = 50;

/** The tree of a text, whatever it says, up to where it is nested too deep: a tree is walked by recursion. */
export function treeOf(text: string): SyntaxNode {
	return parser.parse(text.slice(0, tooDeep(text) ?? text.length)).topNode;
}

/** The bracket that is one too many, or null. */
export function tooDeep(text: string): number | null {
	let open = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (char === '\n') quoted = false;
		else if (char === '"') quoted = !quoted;
		else if (!quoted && char === '(') open++;
		else if (!quoted && char === ')') open--;
		if (open > MOST_BRACKETS) return at;
	}
	return null;
}
