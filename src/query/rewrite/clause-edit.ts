import type { SyntaxNode } from '@lezer/common';
import { fullText } from '../explain/full-text';
import { AcrossClause, Fields, FromClause, GroupClause, LimitClause, OfClause, Section, SortClause, View, WhereClause } from '../syntax/parser.terms';
import { readQuery } from '../syntax/read';
import { childrenOf } from '../syntax/source-text';
import { treeOf } from '../syntax/tree';

/** A query that begins with its view. */
export interface FullQuery {
	readonly text: string;
	readonly top: SyntaxNode;
	readonly view: SyntaxNode;
}

/** Null when it is wrong; a short form is written in full. */
export function fullQuery(text: string): FullQuery | null {
	const read = readQuery(text);
	if ('errors' in read) return null;
	const asTyped = treeOf(text);
	const full = asTyped.getChild(View) === null ? fullText(read.query) : text;
	const top = full === text ? asTyped : treeOf(full);
	const view = top.getChild(View);
	return view === null ? null : { text: full, top, view };
}

export function replaced(text: string, { from, to }: { readonly from: number; readonly to: number }, by: string): string {
	return text.slice(0, from) + by + text.slice(to);
}

/** The order in which clauses are written where nobody has chosen another. */
const ORDER = [View, Fields, Section, FromClause, OfClause, WhereClause, GroupClause, AcrossClause, SortClause, LimitClause];

/** Puts a clause in the place of the one that there is, or behind those that come before it; null takes it away. */
export function withClause({ text, top }: FullQuery, term: number, clause: string | null): string {
	const present = top.getChild(term);
	if (present !== null) return clause === null ? without(text, present) : replaced(text, present, clause);
	if (clause === null) return text;
	const earlier = childrenOf(top).filter(({ type }) => ORDER.includes(type.id) && ORDER.indexOf(type.id) < ORDER.indexOf(term));
	const end = earlier[earlier.length - 1]?.to ?? top.to;
	return replaced(text, { from: end, to: end }, `${term !== Fields && text.trim().includes('\n') ? '\n' : ' '}${clause}`);
}

/** Takes a part away with the white space before it. */
function without(text: string, { from, to }: SyntaxNode): string {
	return text.slice(0, from).trimEnd() + text.slice(to);
}
