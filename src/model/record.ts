import type { Column, KindId, TableShape } from './kind';
import type { NameRef } from './mention';
import type { Align, Inline } from './note';
import type { Value } from './value';

/** A table of a note, recognised and typed. */
export interface RecordTable {
	readonly line: number;
	readonly endLine: number;
	/** Heading path, outermost first. */
	readonly headings: readonly string[];
	readonly kind: KindId;
	readonly shape: TableShape;
	readonly columns: readonly Column[];
	readonly align: readonly Align[];
	/** Index of the column that names the subject of each row, or -1. */
	readonly subjectColumn: number;
	/** Whom a row is about that names nobody itself, best first: names in the headings above; none of them an actor: the note. */
	readonly subjects: readonly NameRef[];
	readonly rows: readonly Row[];
}

export interface Row {
	readonly line: number;
	/** Whom the row is about as its subject column names them; null: as the table says. */
	readonly subject: NameRef | null;
	readonly cells: readonly RecordCell[];
	/** ISO day that the row stands for, or null. */
	readonly asOf: string | null;
	/** Why the row is no amount of the same sort as its neighbours, or null. */
	readonly apart: Apart | null;
}

export interface RecordCell extends Inline {
	readonly value: Value;
}

/** A row that is not of the same sort as its neighbours, with the reason in words: sums leave it out. */
export interface Apart {
	readonly reason: 'total' | 'backlog' | 'share' | 'subset' | 'valuation' | 'self';
	readonly because: string;
}
