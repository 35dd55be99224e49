import type { FieldRef, FieldType, Literal, Operand, Query, SourceInfo } from '../../model/query';
import type { DateSpan } from '../../model/value';
import { formatValue } from '../../values/format-value';
import { dateColumn, fieldIn, fieldOf, typeOf } from '../fields';
import { literalValue } from '../literal';
import { testsIn } from '../tests-in';
import { fieldText } from './full-text';

/** What headers, steps and values in a query are taken for, each told once. */
export function readings(query: Query, source: SourceInfo | null): string[] {
	const comparisons = query.where === null ? [] : testsIn(query.where);
	const operands: Operand[] = [...(query.fields ?? []), ...query.groupBy, ...query.sort.map(({ by }) => by), ...comparisons.map(({ left }) => left)];
	const fields = operands.map(fieldIn).filter(field => field !== null);
	const values = comparisons.flatMap(one => (one.type === 'empty' ? [] : one.right.map(literal => valueReading(literal, typeOf(one.left, source)))));
	return [...new Set([...fields.map(field => fieldReading(field, source)), ...values])].filter(sentence => sentence !== null);
}

function fieldReading(ref: FieldRef, source: SourceInfo | null): string | null {
	const field = fieldOf(ref, source);
	const date = dateColumn(source);
	if (field?.origin === 'date' && date !== null) {
		const step = field.phase === null ? 'is still to come' : 'tells of that step';
		return `${fieldText(ref)} asks of the date in ${date.key} where it ${step}; where a date leaves that open, rows may fit.`;
	}
	return ref.quoted && field !== null && source !== null ? `${fieldText(ref)} is the column ${field.key}.` : null;
}

const TYPED: ReadonlySet<FieldType> = new Set<FieldType>(['amount', 'capacity', 'date', 'node', 'value']);

function valueReading(literal: Literal, type: FieldType | null): string | null {
	if ((literal.type !== 'words' && literal.type !== 'text') || type === null || !TYPED.has(type)) return null;
	const value = literalValue(literal.text, type);
	if (value.kind === 'date' && value.date !== null) return `${literal.text} is ${spanWords(value.date)}.`;
	const written = formatValue(value);
	return written === '' || written === literal.text ? null : `${literal.text} is read as ${written}.`;
}

function spanWords({ start, end }: DateSpan): string {
	if (start === null || end === null) return start === null ? `all days until ${end ?? 'any day'}` : `all days from ${start}`;
	return start === end ? `the day ${start}` : `${start} to ${end}`;
}
