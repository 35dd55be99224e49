import type { SyntaxNode } from '@lezer/common';
import { Not } from './parser.terms';
import { childrenOf } from './source-text';

/** What conditions and scopes have in common. */
export type Joined<Part> = { readonly type: 'and' | 'or'; readonly parts: readonly Part[] } | { readonly type: 'not'; readonly of: Part };

/** Parts with AND or OR between them; one part stands for itself, and words and brackets give nothing. */
export function readJoined<Part>(type: 'and' | 'or', node: SyntaxNode, read: (child: SyntaxNode) => Part | null): Joined<Part> | Part | null {
	const parts = childrenOf(node).map(read).filter(part => part !== null);
	return parts.length > 1 ? { type, parts } : (parts[0] ?? null);
}

/** Turned by each NOT that stands in the node: two are none. */
export function turned<Part>(of: Part | null, node: SyntaxNode): Joined<Part> | Part | null {
	return of === null || node.getChildren(Not).length % 2 === 0 ? of : { type: 'not', of };
}
