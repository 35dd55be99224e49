import type { SyntaxNode } from '@lezer/common';
import type { Condition, Operand, Query, QuerySource, QueryView, Scope, SortBy } from '../../model/query';
import {
	AcrossClause, Condition as ConditionTerm, Count, Direction, Field, Fields, FromClause, GroupClause, LimitClause, OfClause, Scope as ScopeTerm, Section, SortClause, SortItem,
	Source, String as QuotedString, View, WhereClause,
} from './parser.terms';
import { readCondition } from './read-condition';
import { isOperand, readField, readOperand, unquoted } from './read-names';
import { readScope } from './read-scope';
import { childrenOf, type SourceText } from './source-text';

/** A query whose source may be missing. */
export type Draft = Omit<Query, 'source'> & { readonly source: QuerySource | null };

const VIEWS: ReadonlyMap<string, QueryView> = new Map((['table', 'list', 'task', 'timeline', 'graph'] as const).map(view => [view, view] as const));

/** View, fields and clauses that stand in the tree, each at its first place. */
export function readClauses(top: SyntaxNode, source: SourceText): Draft {
	const children = childrenOf(top);
	const clause = (term: number) => children.find(({ type }) => type.id === term) ?? null;
	const view = clause(View);
	const fields = clause(Fields);
	const across = clause(AcrossClause)?.getChild(Field) ?? null;
	return {
		view: (view === null ? null : VIEWS.get(source.of(view).toLowerCase())) ?? 'table',
		fields: fields === null ? null : readFields(fields, source),
		source: readSource(clause(FromClause) ?? top, source),
		scope: scopeOf(clause(OfClause), source),
		where: conditionOf(clause(WhereClause), source),
		groupBy: clause(GroupClause)?.getChildren(Field).map(field => readField(field, source)) ?? [],
		across: across === null ? null : readField(across, source),
		sort: clause(SortClause)?.getChildren(SortItem).flatMap(item => readSort(item, source)) ?? [],
		limit: readLimit(clause(LimitClause), source),
		explain: false,
	};
}

function readFields(node: SyntaxNode, source: SourceText): Operand[] {
	return childrenOf(node).filter(isOperand).map(field => readOperand(field, source)).filter(field => field !== null);
}

function readSource(node: SyntaxNode, source: SourceText): QuerySource | null {
	const kind = node.getChild(Source);
	if (kind !== null) return { type: 'kind', id: source.of(kind).toLowerCase(), at: source.at(kind) };
	const section = node.getChild(Section)?.getChild(QuotedString) ?? null;
	return section === null ? null : { type: 'section', section: unquoted(source.of(section)), at: source.at(section) };
}

function scopeOf(clause: SyntaxNode | null, source: SourceText): Scope | null {
	const scope = clause?.getChild(ScopeTerm) ?? null;
	return scope === null ? null : readScope(scope, source);
}

function conditionOf(clause: SyntaxNode | null, source: SourceText): Condition | null {
	const condition = clause?.getChild(ConditionTerm) ?? null;
	return condition === null ? null : readCondition(condition, source);
}

function readSort(item: SyntaxNode, source: SourceText): SortBy[] {
	const operand = item.firstChild === null ? null : readOperand(item.firstChild, source);
	const direction = item.getChild(Direction);
	return operand === null ? [] : [{ by: operand, descending: direction !== null && source.of(direction).toUpperCase() === 'DESC' }];
}

function readLimit(clause: SyntaxNode | null, source: SourceText): number | null {
	const count = clause?.getChild(Count) ?? null;
	if (count === null) return null;
	const written = source.of(count);
	if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
	source.wrong(count, `LIMIT wants a whole number from 1, such as LIMIT 20; ${written} is none.`);
	return null;
}

/** The one bare word of `TABLE investments OF #x` is its source. */
export function loneField(top: SyntaxNode): SyntaxNode | null {
	const fields = top.getChild(Fields);
	const first = fields?.firstChild ?? null;
	return first === null || first.nextSibling !== null || first.type.id !== Field ? null : first;
}
