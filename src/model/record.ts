import type { Column, KindId } from './kind';
import type { Align, Inline } from './note';
import type { Value } from './value';

/** A table of a note, recognised and typed. */
export interface RecordTable {
	readonly line: number;
	readonly endLine: number;
	/** Heading path, outermost first. */
	readonly headings: readonly string[];
	readonly kind: KindId;
	readonly columns: readonly Column[];
	readonly align: readonly Align[];
	/** Index of the column that names the subject of each row, or -1. */
	readonly subjectColumn: number;
	readonly rows: readonly Row[];
}

export interface Row {
	readonly line: number;
	/** Whom the row is about as the note names them; null: the note itself. */
	readonly subject: string | null;
	readonly cells: readonly RecordCell[];
	/** ISO day that the row stands for, or null. */
	readonly asOf: string | null;
	/** Why the row is no amount of the same sort as its neighbours, or null. */
	readonly apart: Apart | null;
}

export interface RecordCell extends Inline {
	readonly value: Value;
}

/** A row that sums leave out, with the reason in words. */
export interface Apart {
	readonly reason: 'total' | 'backlog' | 'share' | 'subset' | 'valuation';
	readonly because: string;
}
