import type { CompareOperator, Condition, FieldRef, Literal, Operand, Query, QuerySource, Scope } from '../../model/query';
import { isFlagTest } from '../fields';
import { quotedText } from '../key-text';

/** Longer queries are written with a line for every clause. */
const WIDEST = 100;

/** The query as text in full; read again it is the same. */
export function fullText(query: Query): string {
	const clauses = clausesOf(query);
	const line = clauses.join(' ');
	return line.length > WIDEST ? clauses.join('\n') : line;
}

function clausesOf({ view, fields, source, scope, where, groupBy, across, sort, limit, explain }: Query): string[] {
	const head = [explain ? 'EXPLAIN' : '', view.toUpperCase(), (fields ?? []).map(operandText).join(', ')].filter(part => part !== '').join(' ');
	const clauses = [head, `FROM ${sourceText(source)}`];
	if (scope !== null) clauses.push(`OF ${scopeText(scope)}`);
	if (where !== null) clauses.push(`WHERE ${conditionText(where)}`);
	if (groupBy.length > 0) clauses.push(`GROUP BY ${groupBy.map(fieldText).join(', ')}`);
	if (across !== null) clauses.push(`ACROSS ${fieldText(across)}`);
	if (sort.length > 0) clauses.push(`SORT ${sort.map(({ by, descending }) => `${operandText(by)}${descending ? ' DESC' : ''}`).join(', ')}`);
	if (limit !== null) clauses.push(`LIMIT ${limit}`);
	return clauses;
}

export function fieldText({ name, quoted }: FieldRef): string {
	return quoted ? quotedText(name) : name;
}

export function operandText(operand: Operand): string {
	if (operand.type === 'field') return fieldText(operand);
	return `${operand.fn}(${operand.of === null ? '' : fieldText(operand.of)})`;
}

export function sourceText(source: QuerySource): string {
	return source.type === 'kind' ? source.id : `tables ${quotedText(source.section)}`;
}

export function scopeText(scope: Scope): string {
	switch (scope.type) {
		case 'tag':
			return `#${scope.tag}`;
		case 'note':
			return `[[${scope.target}]]`;
		case 'folder':
			return quotedText(scope.folder);
		case 'linked':
			return `linked([[${scope.target}]])`;
		case 'not':
			return notText(scope.of, scopeText);
		case 'and':
		case 'or':
			return joinedText(scope.type, scope.parts, scopeText);
	}
}

export function conditionText(condition: Condition): string {
	switch (condition.type) {
		case 'empty':
			return `${operandText(condition.left)} IS EMPTY`;
		case 'compare':
			return isFlagTest(condition) ? operandText(condition.left) : comparisonText(condition, '');
		case 'not':
			return negationText(condition.of);
		case 'and':
		case 'or':
			return joinedText(condition.type, condition.parts, conditionText);
	}
}

/** AND binds closer than OR; all else that is joined within stands in brackets. */
function joinedText<Part extends Scope | Condition>(type: 'and' | 'or', parts: readonly Part[], text: (part: Part) => string): string {
	const words = parts.map(part => (part.type === 'or' || (part.type === 'and' && type === 'and') ? `(${text(part)})` : text(part)));
	return words.join(` ${type.toUpperCase()} `);
}

function notText<Part extends Scope | Condition>(of: Part, text: (part: Part) => string): string {
	return of.type === 'and' || of.type === 'or' || of.type === 'not' ? `NOT (${text(of)})` : `NOT ${text(of)}`;
}

const SIGNS: ReadonlySet<CompareOperator> = new Set<CompareOperator>(['=', '!=', '<', '<=', '>', '>=']);

function negationText(of: Condition): string {
	if (of.type === 'empty') return `${operandText(of.left)} IS NOT EMPTY`;
	if (of.type === 'compare' && !SIGNS.has(of.operator)) return comparisonText(of, 'NOT ');
	return notText(of, conditionText);
}

function comparisonText({ left, operator, right }: Extract<Condition, { readonly type: 'compare' }>, not: string): string {
	const literals = right.map(literalText).join(', ');
	return `${operandText(left)} ${not}${operator} ${right.length > 1 ? `(${literals})` : literals}`;
}

export function literalText(literal: Literal): string {
	switch (literal.type) {
		case 'words':
			return literal.text;
		case 'text':
			return quotedText(literal.text);
		case 'link':
			return `[[${literal.target}]]`;
		case 'tag':
			return `#${literal.tag}`;
		case 'updated':
			return `updated([[${literal.target}]])`;
		case 'today':
			return literal.plus === 0 ? 'today' : `today ${literal.plus < 0 ? '-' : '+'} ${Math.abs(literal.plus)} ${literal.unit}s`;
	}
}
