import type { Aggregate, Condition, FieldRef, FieldType, Operand, SourceColumn, SourceInfo } from '../model/query';
import type { Phase } from '../model/value';
import { foldLabel } from '../values/fold-text';
import { BASE_FIELDS } from './base-fields';

/** What a field of a query is. */
export interface KnownField {
	readonly key: string;
	/** Null where columns differ from table to table and nobody can tell. */
	readonly type: FieldType | null;
	/** Of every record; a column; or the source's date, perhaps only where it is that of such a phase. */
	readonly origin: 'base' | 'column' | 'date';
	readonly phase: Phase | null;
}

/** Words that ask for the date of a source when it tells of such a phase. */
export const PHASES: readonly Phase[] = ['announced', 'started', 'expected', 'opened', 'delayed', 'ended'];

/**
 * Looks up a field in a source, null where there is none: a header where it stands in quotes, else a field of
 * every record, else a column by its key, else the source's date. `source` is null for tables by their
 * heading, whose columns nobody knows.
 */
export function fieldOf({ name, quoted }: FieldRef, source: SourceInfo | null): KnownField | null {
	const wanted = foldLabel(name);
	const byHeader = quoted ? (source?.columns.find(({ headers }) => headers.some(header => foldLabel(header) === wanted)) ?? null) : null;
	if (byHeader !== null) return ofColumn(byHeader);
	const base = BASE_FIELDS.find(({ key }) => key.toLowerCase() === wanted);
	const column = source?.columns.find(({ key }) => key === name) ?? source?.columns.find(({ key }) => key.toLowerCase() === name.toLowerCase());
	if (base !== undefined) return { key: base.key, type: base.type, origin: 'base', phase: null };
	if (column !== undefined) return ofColumn(column);
	const phase = PHASES.find(word => word === wanted) ?? null;
	if ((phase !== null || wanted === 'due') && dateColumn(source) !== null) return { key: wanted, type: 'date', origin: 'date', phase };
	return source === null ? { key: name, type: null, origin: 'column', phase: null } : null;
}

/** The column that phases are asked of: the first that holds dates. */
export function dateColumn(source: SourceInfo | null): SourceColumn | null {
	return source?.columns.find(({ type }) => type === 'date') ?? null;
}

function ofColumn({ key, type }: SourceColumn): KnownField {
	return { key, type, origin: 'column', phase: null };
}

/** What an operand holds: a count is a number, all other functions give what their column holds. */
export function typeOf(operand: Operand, source: SourceInfo | null): FieldType | null {
	const field = fieldIn(operand);
	if (operand.type === 'aggregate' && operand.fn === 'COUNT') return 'number';
	return field === null ? null : (fieldOf(field, source)?.type ?? null);
}

export function fieldIn(operand: FieldRef | Aggregate): FieldRef | null {
	return operand.type === 'field' ? operand : operand.of;
}

/** The source that a query asks; null for tables by their heading, and for one that there is not. */
export function sourceNamed(id: string, sources: readonly SourceInfo[]): SourceInfo | null {
	return sources.find(source => source.id.toLowerCase() === id.toLowerCase()) ?? null;
}

/** Whether a condition is a flag by itself: its literal, `yes`, stands where the field does. */
export function isFlagTest({ left, operator, right }: Extract<Condition, { readonly type: 'compare' }>): boolean {
	const [first, ...others] = right;
	return operator === '=' && others.length === 0 && first?.type === 'words' && first.text === 'yes' && first.at.from === left.at.from && first.at.to === left.at.to;
}
