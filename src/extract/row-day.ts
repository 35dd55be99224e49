import type { Column, Kind, TableShape } from '../model/kind';
import type { RecordCell } from '../model/record';
import type { ValueKind } from '../model/value';
import { isAsOf } from './columns';
import { bracketedDay } from './dates';

/** A date in brackets beside a figure is its day; beside a name it may be a founding or a deal. */
const FIGURES: ReadonlySet<ValueKind> = new Set<ValueKind>(['money', 'power', 'energy', 'percent', 'multiple', 'count', 'measure', 'ratio', 'rank']);

/** How a table's rows are dated. */
export interface RowDays {
	readonly shape: TableShape;
	/** Index of the column whose date is the row's day, or -1. */
	readonly column: number;
	/** The day of the heading, of the daily note, or the note's `Updated`. */
	readonly base: string | null;
}

export function rowDays(kind: Kind, columns: readonly Column[], shape: TableShape, base: string | null): RowDays {
	return { shape, column: columns.findIndex(({ key }) => isAsOf(kind, key)), base };
}

/**
 * The day that a row stands for: its own date, the date in brackets beside its figure, else the
 * day of its table. A date after that day is a plan, not a day that anything was seen on.
 */
export function dayOf(cells: readonly RecordCell[], { shape, column, base }: RowDays): string | null {
	const own = columnDay(cells[column]) ?? (shape === 'key-value' ? valueDay(cells) : null);
	if (own === null) return base;
	return base !== null && own > base ? base : own;
}

function columnDay(cell: RecordCell | undefined): string | null {
	const date = cell?.value.date;
	return date?.end ?? date?.start ?? null;
}

function valueDay([label, value]: readonly RecordCell[]): string | null {
	if (value === undefined || !FIGURES.has(value.value.kind)) return null;
	return bracketedDay(value.text) ?? bracketedDay(label?.text ?? '');
}
