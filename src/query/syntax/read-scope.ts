import type { SyntaxNode } from '@lezer/common';
import type { Scope } from '../../model/query';
import { Link, LinkedTo, Scope as ScopeTerm, ScopeAll, ScopeNot, String as QuotedString, Tag } from './parser.terms';
import { readJoined, turned } from './read-joined';
import { linkTarget, unquoted } from './read-names';
import type { SourceText } from './source-text';

/** Null where nothing could be read; the error is told. */
export function readScope(node: SyntaxNode, source: SourceText): Scope | null {
	const { id } = node.type;
	const read = (child: SyntaxNode) => readScope(child, source);
	if (id === ScopeTerm || id === ScopeAll) return readJoined(id === ScopeTerm ? 'or' : 'and', node, read);
	if (id === ScopeNot) return turned(readJoined('and', node, read), node);
	const at = source.at(node);
	if (id === Tag) return tagScope(node, source);
	if (id === Link) return { type: 'note', target: linkTarget(node, source), at };
	if (id === QuotedString) return { type: 'folder', folder: unquoted(source.of(node)), at };
	const link = id === LinkedTo ? node.getChild(Link) : null;
	return link === null ? null : { type: 'linked', target: linkTarget(link, source), at };
}

function tagScope(node: SyntaxNode, source: SourceText): Scope | null {
	const tag = source.of(node).slice(1);
	if (tag !== '') return { type: 'tag', tag, at: source.at(node) };
	source.wrong(node, 'A tag wants a name behind its #.');
	return null;
}
