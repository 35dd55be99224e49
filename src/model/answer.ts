import type { KindId } from './kind';
import type { Source } from './mention';
import type { Link } from './note';
import type { FieldType, QueryError, QueryView } from './query';
import type { Apart } from './record';
import type { LeftOut, Sum } from './total';
import type { DateSpan, Value } from './value';
import type { WatchItem } from './watch';

export type { QueryError } from './query';

/** One thing that a note states, with its subject looked up: what queries select from. */
export interface QueryRecord {
	/** Note that it stands in, and its 0-based line. */
	readonly path: string;
	readonly line: number;
	/** The kind of its table, or `impacts`, `relations`, `watch`, `facts`, `mentions`. */
	readonly source: KindId;
	readonly subject: string;
	/** The subject's note, or null when it has none. */
	readonly subjectPath: string | null;
	/** Heading path, outermost first. */
	readonly headings: readonly string[];
	readonly asOf: string | null;
	/** Why it is no amount of the same sort as its neighbours, or null. */
	readonly apart: Apart | null;
	/** Why its amounts count in no sum, in words, or null. */
	readonly uncounted: string | null;
	/** What its cells are, one each; the records of a table share the list. */
	readonly columns: readonly RecordColumn[];
	readonly cells: readonly StatedCell[];
	/** What can be ticked, where it is that. */
	readonly watch: WatchItem | null;
}

export interface RecordColumn {
	readonly key: string;
	/** Header as the note writes it; null where none names the column. */
	readonly header: string | null;
	readonly type: FieldType;
}

export interface StatedCell {
	readonly text: string;
	/** Source of the cell, so that an export keeps its links. */
	readonly raw: string;
	readonly links: readonly Link[];
	readonly value: Value | null;
}

export interface AnswerCell extends StatedCell {
	/** Path of the note that the whole cell names without linking to it, or null. */
	readonly inferred: string | null;
	/** What an aggregate adds up; absent in other cells. */
	readonly total?: CellTotal;
	/** Where it stands, in a row whose cells are from several places; absent where that is the row's own place. */
	readonly source?: Source;
}

/** An aggregate of a group: row indexes are those of the group's members. */
export interface CellTotal {
	readonly sums: readonly Sum[];
	readonly leftOut: readonly LeftOut[];
}

export interface AnswerColumn {
	/** What a query calls it: `amount`, `"Total cost"`, `SUM(amount)`. */
	readonly key: string;
	/** What its head shows. */
	readonly title: string;
	readonly type: FieldType;
}

/** What a query gives. */
export interface Answer {
	readonly view: QueryView;
	readonly columns: readonly AnswerColumn[];
	readonly rows: readonly AnswerRow[];
	/** What should be said below the rows, a sentence each. */
	readonly notes: readonly string[];
	/** How the query was read, in words; only for EXPLAIN, which has no rows. */
	readonly explanation: readonly string[];
}

export interface AnswerRow {
	/** Stays the same while what it stands for does. */
	readonly key: string;
	/** Where it stands; for a group, where its first member does. */
	readonly path: string;
	readonly line: number;
	readonly cells: readonly AnswerCell[];
	readonly asOf: string | null;
	/** Why it only may fit; empty for a row that does. */
	readonly doubts: readonly string[];
	readonly apart: Apart | null;
	/** What TASK ticks. */
	readonly watch: WatchItem | null;
	/** When it is, for a timeline. */
	readonly date: DateSpan | null;
	/** The rows of a group; null for a row that is none. */
	readonly members: readonly AnswerRow[] | null;
}

export type AnswerOrErrors = Answer | { readonly errors: readonly QueryError[] };
