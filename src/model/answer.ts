import type { KindId } from './kind';
import type { Value } from './value';

/** One thing that a table states, with its subject looked up: what queries select from. */
export interface QueryRecord {
	/** Note that it stands in, and its 0-based line. */
	readonly path: string;
	readonly line: number;
	readonly kind: KindId;
	readonly subject: string;
	/** The subject's note, or null when it has none. */
	readonly subjectPath: string | null;
	readonly section: string;
	readonly asOf: string | null;
	readonly cells: ReadonlyMap<string, AnswerCell>;
}

export interface AnswerCell {
	readonly text: string;
	/** Source of the cell, so that an export keeps its links. */
	readonly raw: string;
	readonly value: Value | null;
}

/** What a query gives. */
export interface Answer {
	readonly columns: readonly string[];
	readonly rows: readonly AnswerRow[];
	/** What should be said below the rows. */
	readonly notes: readonly string[];
}

export interface AnswerRow {
	readonly cells: readonly AnswerCell[];
	readonly path: string;
	readonly line: number;
}

/** What is wrong with a query, and where in its text. */
export interface QueryError {
	readonly message: string;
	/** UTF-16 offset. */
	readonly at: number;
}
