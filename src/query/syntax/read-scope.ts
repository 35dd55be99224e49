import type { SyntaxNode } from '@lezer/common';
import type { Scope } from '../../model/query';
import { Link, LinkedTo, Not, Scope as ScopeTerm, ScopeAll, ScopeNot, String as QuotedString, Tag } from './parser.terms';
import { linkTarget, unquoted } from './read-names';
import { childrenOf, type SourceText } from './source-text';

/** Null where nothing could be read; the error is told. */
export function readScope(node: SyntaxNode, source: SourceText): Scope | null {
	const { id } = node.type;
	if (id === ScopeTerm || id === ScopeAll) return readParts(id === ScopeTerm ? 'or' : 'and', node, source);
	if (id === ScopeNot) return negated(readParts('and', node, source), node.getChildren(Not).length);
	const at = source.at(node);
	if (id === Tag) return tagScope(node, source);
	if (id === Link) return { type: 'note', target: linkTarget(node, source), at };
	if (id === QuotedString) return { type: 'folder', folder: unquoted(source.of(node)), at };
	const link = id === LinkedTo ? node.getChild(Link) : null;
	return link === null ? null : { type: 'linked', target: linkTarget(link, source), at };
}

/** Words and brackets between the parts give nothing. */
function readParts(type: 'and' | 'or', node: SyntaxNode, source: SourceText): Scope | null {
	const parts = childrenOf(node).map(child => readScope(child, source)).filter(part => part !== null);
	return parts.length > 1 ? { type, parts } : (parts[0] ?? null);
}

/** Two negations are none. */
function negated(of: Scope | null, times: number): Scope | null {
	return of === null || times % 2 === 0 ? of : { type: 'not', of };
}

function tagScope(node: SyntaxNode, source: SourceText): Scope | null {
	const tag = source.of(node).slice(1);
	if (tag !== '') return { type: 'tag', tag, at: source.at(node) };
	source.wrong(node, 'A tag wants a name behind its #.');
	return null;
}
