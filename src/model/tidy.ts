import type { TableShape } from './kind';
import type { NameRef } from './mention';
import type { Apart, RecordCell } from './record';
import type { DateSpan } from './value';

/**
 * One thing that a table states: what questions are asked of. A row is one, or each figure of a
 * row where the columns are periods or names.
 */
export interface TidyRecord {
	readonly shape: TableShape;
	/** Whom it is about, best first; none of them an actor: the note. */
	readonly subjects: readonly NameRef[];
	/** ISO day that it stands for, or null. */
	readonly asOf: string | null;
	readonly line: number;
	/** Heading path, outermost first. */
	readonly headings: readonly string[];
	/** What a label and value, a figure or an aspect belongs to: the nearest heading; null for records. */
	readonly topic: string | null;
	/** The span that a figure is of; null where it is of none. */
	readonly period: TidyPeriod | null;
	readonly apart: Apart | null;
	/** By key: the columns of a row; `metric` and `value`; `aspect` and `value`. */
	readonly cells: readonly TidyCell[];
}

export interface TidyCell {
	readonly key: string;
	readonly cell: RecordCell;
}

export interface TidyPeriod {
	/** As the note writes it: `FY26E`. */
	readonly text: string;
	/** Null for a moving one: TTM, Current. */
	readonly span: DateSpan | null;
}
