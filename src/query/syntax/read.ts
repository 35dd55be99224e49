import type { SyntaxNode } from '@lezer/common';
import type { Condition, Query, QueryError, Scope } from '../../model/query';
import { misread } from './misread';
import {
	AcrossClause, Explain, Fields, FromClause, GroupClause, LimitClause, OfClause, Section, SortClause, String as QuotedString, View, WhereClause,
} from './parser.terms';
import { loneField, readClauses, type Draft } from './read-clauses';
import { readField } from './read-names';
import { fullForm } from './short-forms';
import { childrenOf, originOf, SourceText } from './source-text';
import { treeOf } from './tree';

export type ReadQuery = { readonly query: Query } | { readonly errors: readonly QueryError[] };

/** Reads a query, or says what is wrong with its text. Names are not looked up yet. Total, and linear in the length of the text. */
export function readQuery(text: string): ReadQuery {
	const top = treeOf(text);
	const wrong = misread(top, text);
	if (wrong.length > 0) return { errors: wrong };
	const source = new SourceText(text, null);
	twice(top, source);
	const draft = draftOf(top, source);
	if (draft.source === null) missingSource(top, source);
	const errors = [...source.errors].sort((a, b) => a.from - b.from);
	return draft.source === null || errors.length > 0 ? { errors } : { query: { ...draft, source: draft.source, explain: top.getChild(Explain) !== null } };
}

function draftOf(top: SyntaxNode, source: SourceText): Draft {
	const own = readClauses(top, source);
	const [form] = childrenOf(top).flatMap(child => {
		const full = fullForm(child, source);
		return full === null ? [] : [{ child, full }];
	});
	if (form !== undefined) return joined(readForm(form.child, form.full, source), own, top, source);
	if (own.source !== null) return own;
	const view = top.getChild(View);
	const lone = loneField(top);
	const name = lone === null ? null : readField(lone, source);
	if (name !== null && !name.quoted) return { ...own, fields: null, source: { type: 'kind', id: name.name.toLowerCase(), at: name.at } };
	return own.view === 'task' && view !== null ? { ...own, source: { type: 'kind', id: 'watch', at: source.at(view) } } : own;
}

/** Reads the full query of a short form; what it takes over stays where it is. */
function readForm(node: SyntaxNode, full: string, source: SourceText): Draft {
	const written = new SourceText(full, originOf(node, source));
	const form = readClauses(treeOf(full), written);
	source.errors.push(...written.errors.slice(0, 1));
	return form;
}

/** What is said behind a short form narrows what it asks. */
function joined(form: Draft, own: Draft, top: SyntaxNode, source: SourceText): Draft {
	const from = top.getChild(FromClause);
	if (from !== null) source.wrong(from, 'A question such as this one knows where to look: leave FROM out, or begin with TABLE.');
	return {
		...form,
		scope: both<Scope>(form.scope, own.scope),
		where: both<Condition>(form.where, own.where),
		groupBy: own.groupBy,
		across: own.across ?? form.across,
		sort: own.sort.length > 0 ? own.sort : form.sort,
		limit: own.limit,
	};
}

function both<Part extends Scope | Condition>(first: Part | null, second: Part | null): { readonly type: 'and'; readonly parts: readonly Part[] } | Part | null {
	if (first === null || second === null) return first ?? second;
	return { type: 'and', parts: [first, second] };
}

function missingSource(top: SyntaxNode, source: SourceText): void {
	const fields = top.getChild(Fields);
	const heading = loneField(top)?.getChild(QuotedString) ?? null;
	if (heading !== null) source.wrong(heading, 'To ask for tables by their heading, write the word tables before it.', `tables ${source.of(heading)}`);
	else if (fields !== null) source.wrong(fields, 'FROM and a source are missing behind these columns, such as FROM investments.');
	else source.wrong(top.getChild(View) ?? top, 'A source is missing, such as TABLE investments or LIST partners.');
}

const CLAUSES: ReadonlyMap<number, readonly [clause: string, advice: string]> = new Map([
	[FromClause, ['FROM', 'a query asks one source']],
	[Section, ['FROM', 'a query asks one source']],
	[OfClause, ['OF', 'join the two scopes with AND or OR']],
	[WhereClause, ['WHERE', 'join the two conditions with AND or OR']],
	[GroupClause, ['GROUP BY', 'put all columns into one, with commas']],
	[AcrossClause, ['ACROSS', 'one column is spread']],
	[SortClause, ['SORT', 'put all columns into one, with commas']],
	[LimitClause, ['LIMIT', 'keep one']],
] as const);

function twice(top: SyntaxNode, source: SourceText): void {
	const seen = new Set<string>();
	for (const clause of childrenOf(top)) {
		const known = CLAUSES.get(clause.type.id);
		if (known === undefined) continue;
		const [name, advice] = known;
		if (seen.has(name)) source.wrong(clause, `${name} stands here twice: ${advice}.`);
		seen.add(name);
	}
}
