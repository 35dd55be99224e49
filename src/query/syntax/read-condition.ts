import type { SyntaxNode } from '@lezer/common';
import type { CompareOperator, Condition, Operand } from '../../model/query';
import { All, Condition as ConditionTerm, Empty, List, Negation, Not, Test } from './parser.terms';
import { readJoined, turned } from './read-joined';
import { isLiteral, readLiteral } from './read-literal';
import { isOperand, readOperand } from './read-names';
import { childrenOf, type SourceText } from './source-text';

/** Null where nothing could be read; the error is told. */
export function readCondition(node: SyntaxNode, source: SourceText): Condition | null {
	const { id } = node.type;
	const read = (child: SyntaxNode) => readCondition(child, source);
	if (id === ConditionTerm || id === All) return readJoined(id === ConditionTerm ? 'or' : 'and', node, read);
	if (id === Negation) return turned(readJoined('and', node, read), node);
	return id === Test ? readTest(node, source) : null;
}

function readTest(node: SyntaxNode, source: SourceText): Condition | null {
	const [first, ...rest] = childrenOf(node);
	const left = first === undefined || !isOperand(first) ? null : readOperand(first, source);
	if (left === null) return null;
	const test = rest.length === 0 ? flagTest(left) : comparison(left, node, rest, source);
	return turned(test, node);
}

/** A flag by itself; its literal stands where the field does, by which it is known. */
function flagTest(left: Operand): Condition {
	return { type: 'compare', left, operator: '=', right: [{ type: 'words', text: 'yes', at: left.at }], at: left.at };
}

function comparison(left: Operand, node: SyntaxNode, rest: readonly SyntaxNode[], source: SourceText): Condition {
	const at = source.at(node);
	if (rest.some(({ type }) => type.id === Empty)) return { type: 'empty', left, at };
	const last = rest[rest.length - 1]!;
	const literals = last.type.id === List ? childrenOf(last).filter(isLiteral) : [last];
	const words = rest.slice(0, -1).filter(({ type }) => type.id !== Not).map(word => source.of(word).toUpperCase());
	return { type: 'compare', left, operator: operatorOf(words.join(' ')), right: literals.map(literal => readLiteral(literal, source)), at };
}

const OPERATORS: ReadonlyMap<string, CompareOperator> = new Map<string, CompareOperator>([
	...(['=', '!=', '<', '<=', '>', '>=', 'IN', 'BY', 'BEFORE', 'AFTER', 'CONTAINS', 'STARTS WITH', 'HAS'] as const).map(sign => [sign, sign] as const),
	['==', '='],
	['<>', '!='],
	['≠', '!='],
	['≤', '<='],
	['≥', '>='],
]);

function operatorOf(written: string): CompareOperator {
	return OPERATORS.get(written) ?? '=';
}
