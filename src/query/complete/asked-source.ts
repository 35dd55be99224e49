import type { SyntaxNode } from '@lezer/common';
import type { FieldType, QuerySchema, SourceInfo } from '../../model/query';
import { sourceNamed, typeOf } from '../fields';
import { Call, DueDate, Explain, Field, FromClause, Impact, Section, SideBySide, SinceNote, Source, Supply, Test, View } from '../syntax/parser.terms';
import { loneField } from '../syntax/read-clauses';
import { isOperand, readOperand } from '../syntax/read-names';
import { SourceText } from '../syntax/source-text';

const SHORT_FORMS: ReadonlyMap<number, string> = new Map([[Impact, 'impacts'], [Supply, 'relations'], [SinceNote, 'mentions'], [DueDate, 'watch'], [SideBySide, 'stats']]);

/** The source that a text asks, as far as it says one. */
export function askedSource(top: SyntaxNode, text: string, { sources }: QuerySchema): SourceInfo | null {
	const named = top.getChild(FromClause)?.getChild(Source) ?? loneField(top);
	const id = named === null ? null : text.slice(named.from, named.to);
	const known = id === null ? null : sourceNamed(id, sources);
	if (known !== null || top.getChild(FromClause) !== null || top.getChild(Section) !== null) return known;
	const first = top.getChild(Explain)?.nextSibling ?? top.firstChild;
	const implied = first === null ? undefined : first.type.id === View && /^task$/i.test(text.slice(first.from, first.to)) ? 'watch' : SHORT_FORMS.get(first.type.id);
	return implied === undefined ? null : sourceNamed(implied, sources);
}

/** A column that a value is asked for, by what it holds. */
export interface ComparedField {
	readonly type: FieldType;
	readonly name: string;
}

/** The column that is being compared at the end of a text. */
export function comparedField(top: SyntaxNode, text: string, source: SourceInfo | null): ComparedField | null {
	let last: SyntaxNode | null = null;
	top.cursor().iterate(({ type, node }) => {
		if (type.id === Test || type.id === DueDate) last = node;
	});
	return last === null ? null : fieldOfTest(last, text, source);
}

function fieldOfTest(test: SyntaxNode, text: string, source: SourceInfo | null): ComparedField | null {
	if (test.type.id === DueDate) return { type: 'date', name: 'due' };
	const first = test.getChild(Field) ?? test.getChild(Call);
	const operand = first === null || !isOperand(first) ? null : readOperand(first, new SourceText(text, null));
	if (operand === null) return null;
	return { type: typeOf(operand, source) ?? 'value', name: operand.type === 'field' ? operand.name.toLowerCase() : '' };
}
