import type { SyntaxNode } from '@lezer/common';
import type { QueryView } from '../../model/query';
import { parser } from '../../query/syntax/parser';
import { AcrossClause, Fields, FromClause, GroupClause, LimitClause, OfClause, SortClause, View, WhereClause } from '../../query/syntax/parser.terms';

// A query put another way, clause by clause: all else stays as it was typed. Null for a question in words, which has no clauses.

const ORDER: readonly number[] = [FromClause, OfClause, WhereClause, GroupClause, AcrossClause, SortClause, LimitClause];

export function withSort(text: string, by: { readonly key: string; readonly descending: boolean } | null): string | null {
	return withClause(text, SortClause, by === null ? '' : `SORT ${by.key}${by.descending ? ' DESC' : ''}`);
}

export function withGroup(text: string, key: string | null): string | null {
	return withClause(text, GroupClause, key === null ? '' : `GROUP BY ${key}`);
}

export function withView(text: string, view: QueryView): string | null {
	const node = childOf(text, View);
	return node === null ? null : put(text, node.from, node.to, view.toUpperCase());
}

/** Other columns; with null the usual ones. */
export function withFields(text: string, keys: readonly string[] | null): string | null {
	const view = childOf(text, View);
	if (view === null) return null;
	const list = keys === null ? '' : keys.join(', ');
	const fields = childOf(text, Fields);
	if (fields === null) return put(text, view.to, view.to, ` ${list} `);
	// One word without FROM is the source.
	const source = childOf(text, FromClause) === null ? `FROM ${text.slice(fields.from, fields.to)}` : '';
	return put(text, fields.from, fields.to, `${list} ${source}`);
}

function withClause(text: string, clause: number, words: string): string | null {
	if (childOf(text, View) === null) return null;
	const there = childOf(text, clause);
	if (there !== null) return put(text, there.from, there.to, words);
	const next = ORDER.slice(ORDER.indexOf(clause) + 1).map(later => childOf(text, later)).find(node => node !== null);
	const at = next?.from ?? text.length;
	return put(text, at, at, ` ${words} `);
}

function put(text: string, from: number, to: number, words: string): string {
	const before = text.slice(0, from).trimEnd();
	const after = text.slice(to).trimStart();
	return [before, words.trim(), after].filter(part => part !== '').join(' ');
}

function childOf(text: string, term: number): SyntaxNode | null {
	for (let node = parser.parse(text).topNode.firstChild; node !== null; node = node.nextSibling) if (node.type.id === term) return node;
	return null;
}
