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
			return `NOT ${inBrackets(scope.of, scopeText, isJoined(scope.of) || scope.of.type === 'not')}`;
		case 'and':
		case 'or':
			return scope.parts.map(part => inBrackets(part, scopeText, isJoined(part) && !(scope.type === 'or' && part.type === 'and'))).join(scope.type === 'and' ? ' AND ' : ' OR ');
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
			return condition.parts.map(part => inBrackets(part, conditionText, isJoined(part) && !(condition.type === 'or' && part.type === 'and'))).join(condition.type === 'and' ? ' AND ' : ' OR ');
	}
}

function isJoined({ type }: Scope | Condition): boolean {
	return type === 'and' || type === 'or';
}

function inBrackets<Part>(part: Part, text: (part: Part) => string, brackets: boolean): string {
	return brackets ? `(${text(part)})` : text(part);
}

const SIGNS: ReadonlySet<CompareOperator> = new Set<CompareOperator>(['=', '!=', '<', '<=', '>', '>=']);

function negationText(of: Condition): string {
	if (of.type === 'empty') return `${operandText(of.left)} IS NOT EMPTY`;
	if (of.type === 'compare' && !SIGNS.has(of.operator)) return comparisonText(of, 'NOT ');
	return `NOT ${inBrackets(of, conditionText, isJoined(of) || of.type === 'not')}`;
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
