import type { CompareOperator, Condition, FieldType, Literal, Scope, SourceInfo } from '../../model/query';
import { isFlagTest, typeOf } from '../fields';
import { literalText, operandText } from './full-text';

/** What a note is, behind "a note that is". */
export function scopeWords(scope: Scope): string {
	switch (scope.type) {
		case 'tag':
			return `tagged #${scope.tag}`;
		case 'note':
			return scope.target;
		case 'folder':
			return `in the folder "${scope.folder}"`;
		case 'linked':
			return `linked with ${scope.target}`;
		case 'not':
			return `not ${inBrackets(scope.of, scopeWords(scope.of))}`;
		case 'and':
		case 'or':
			return scope.parts.map(part => inBrackets(part, scopeWords(part))).join(` ${scope.type} `);
	}
}

/** What must hold, behind "where". */
export function conditionWords(condition: Condition, source: SourceInfo | null): string {
	switch (condition.type) {
		case 'empty':
			return `${operandText(condition.left)} states nothing`;
		case 'compare':
			return comparisonWords(condition, source);
		case 'not':
			return negationWords(condition.of, source);
		case 'and':
		case 'or':
			return condition.parts.map(part => inBrackets(part, conditionWords(part, source))).join(` ${condition.type} `);
	}
}

function negationWords(of: Condition, source: SourceInfo | null): string {
	if (of.type === 'empty') return `${operandText(of.left)} states something`;
	if (of.type === 'compare' && isFlagTest(of)) return `it is not ${operandText(of.left)}`;
	return `it is not so that ${inBrackets(of, conditionWords(of, source))}`;
}

function inBrackets({ type }: Scope | Condition, words: string): string {
	return type === 'and' || type === 'or' ? `(${words})` : words;
}

const SIZES: Readonly<Record<CompareOperator, string>> = {
	'=': 'is', '!=': 'is not', '<': 'is below', '<=': 'is at most', '>': 'is above', '>=': 'is at least', IN: 'is', BY: 'is over by the end of', BEFORE: 'is before', AFTER: 'is after',
	CONTAINS: 'has the words', 'STARTS WITH': 'begins with', HAS: 'has',
};
const DATES: Partial<Readonly<Record<CompareOperator, string>>> = { '=': 'lies within', IN: 'lies within', '!=': 'lies outside', '<': 'is before', '<=': 'is over by the end of', '>': 'is after', '>=': 'is not before' };

function comparisonWords(condition: Extract<Condition, { readonly type: 'compare' }>, source: SourceInfo | null): string {
	const { left, operator, right } = condition;
	if (isFlagTest(condition)) return `it is ${operandText(left)}`;
	const type: FieldType | null = typeOf(left, source);
	const verb = (type === 'date' ? DATES[operator] : undefined) ?? SIZES[operator];
	return `${operandText(left)} ${verb} ${right.map(literalWords).join(' or ')}`;
}

function literalWords(literal: Literal): string {
	if (literal.type === 'link') return literal.target;
	return literal.type === 'updated' ? `the day when ${literal.target} was updated` : literalText(literal);
}
