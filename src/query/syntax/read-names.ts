import type { SyntaxNode } from '@lezer/common';
import type { Aggregate, AggregateFunction, FieldRef, Operand } from '../../model/query';
import { FUNCTIONS, functionNamed } from '../functions';
import { nearest } from '../nearest';
import { Call, Field, FieldName, String as QuotedString } from './parser.terms';
import type { SourceText } from './source-text';

/** What stands between quotes; typographic ones know no escapes. */
export function unquoted(written: string): string {
	const inner = written.slice(1, -1);
	return written.startsWith('"') ? inner.replace(/\\([\\"])/g, '$1') : inner;
}

/** The note that a link names, without heading and alias. */
export function linkTarget(node: SyntaxNode, source: SourceText): string {
	const inner = source.of(node).slice(2, -2);
	const target = inner.slice(0, endOfName(inner)).trim();
	if (target === '') source.wrong(node, 'This link is empty: write the name of a note between the brackets.');
	return target;
}

function endOfName(inner: string): number {
	const end = inner.search(/[|#]/);
	return end < 0 ? inner.length : end;
}

export function readField(node: SyntaxNode, source: SourceText): FieldRef {
	const written = source.of(node);
	const quoted = node.getChild(QuotedString) !== null;
	return { type: 'field', name: quoted ? unquoted(written) : written, quoted, at: source.at(node) };
}

export function isOperand({ type }: SyntaxNode): boolean {
	return type.id === Field || type.id === Call;
}

/** Null for a function that there is not. */
export function readOperand(node: SyntaxNode, source: SourceText): Operand | null {
	return node.type.id === Call ? readCall(node, source) : readField(node, source);
}

function readCall(node: SyntaxNode, source: SourceText): Aggregate | null {
	const name = node.getChild(FieldName);
	if (name === null) return null;
	const fn = functionNamed(source.of(name));
	if (fn === null) {
		unknownFunction(name, source);
		return null;
	}
	const inner = node.getChild(Field);
	const field = inner === null ? null : readField(inner, source);
	const all = field === null || (field.name === '*' && !field.quoted);
	if (all && fn !== 'COUNT') source.wrong(node, `${fn} of what? Name a column between the brackets, such as ${fn}(amount).`);
	return { type: 'aggregate', fn, of: all ? null : field, at: source.at(node) };
}

function unknownFunction(name: SyntaxNode, source: SourceText): void {
	const word = source.of(name);
	const near = nearest(word, FUNCTIONS.keys()) ?? SYNONYMS.get(word.toUpperCase()) ?? null;
	const hint = near === null ? `Functions are ${[...FUNCTIONS.keys()].join(', ')}.` : `Did you mean ${near}?`;
	source.wrong(name, `There is no function ${word}. ${hint}`, near);
}

/** What other languages call them. */
const SYNONYMS: ReadonlyMap<string, AggregateFunction> = new Map([
	['TOTAL', 'SUM'],
	['AVERAGE', 'AVG'],
	['MEAN', 'AVG'],
	['LENGTH', 'COUNT'],
]);
