/** A stretch of a query's text, in UTF-16 offsets: [from, to). */
export interface TextRange {
	readonly from: number;
	readonly to: number;
}

/** How an answer is shown. */
export type QueryView = 'table' | 'list' | 'task' | 'timeline' | 'graph';

/** A question as its text states it; names are not looked up yet. */
export interface Query {
	readonly view: QueryView;
	/** Null: the columns that the source itself has. */
	readonly fields: readonly Operand[] | null;
	readonly source: QuerySource;
	readonly scope: Scope | null;
	readonly where: Condition | null;
	readonly groupBy: readonly FieldRef[];
	/** The field whose values become columns: a comparison side by side. */
	readonly across: FieldRef | null;
	readonly sort: readonly SortBy[];
	/** Rows, or groups where there are any. */
	readonly limit: number | null;
	/** Asked to say how it is read instead of answering. */
	readonly explain: boolean;
}

/** `FROM investments`, or every table under a heading: `FROM tables "Section name"`. */
export type QuerySource =
	| { readonly type: 'kind'; readonly id: string; readonly at: TextRange }
	| { readonly type: 'section'; readonly section: string; readonly at: TextRange };

/** Whom a question is about. It holds for a record when it holds for its subject's note or for the note that it stands in. */
export type Scope =
	| { readonly type: 'tag'; readonly tag: string; readonly at: TextRange }
	| { readonly type: 'note'; readonly target: string; readonly at: TextRange }
	| { readonly type: 'folder'; readonly folder: string; readonly at: TextRange }
	/** Notes that the note links to, and notes that link to it. */
	| { readonly type: 'linked'; readonly target: string; readonly at: TextRange }
	| { readonly type: 'and' | 'or'; readonly parts: readonly Scope[] }
	| { readonly type: 'not'; readonly of: Scope };

/** A column by its key (`amount`), or by its header in quotes (`"Total cost"`). */
export interface FieldRef {
	readonly type: 'field';
	readonly name: string;
	readonly quoted: boolean;
	readonly at: TextRange;
}

export type AggregateFunction = 'COUNT' | 'SUM' | 'MIN' | 'MAX' | 'AVG' | 'MEDIAN';

export interface Aggregate {
	readonly type: 'aggregate';
	readonly fn: AggregateFunction;
	/** Null: COUNT of rows. */
	readonly of: FieldRef | null;
	readonly at: TextRange;
}

export type Operand = FieldRef | Aggregate;

export interface SortBy {
	readonly by: Operand;
	readonly descending: boolean;
}

export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'IN' | 'BY' | 'BEFORE' | 'AFTER' | 'CONTAINS' | 'STARTS WITH' | 'HAS';

export type Condition =
	| { readonly type: 'and' | 'or'; readonly parts: readonly Condition[] }
	| { readonly type: 'not'; readonly of: Condition }
	| { readonly type: 'compare'; readonly left: Operand; readonly operator: CompareOperator; readonly right: readonly Literal[]; readonly at: TextRange }
	| { readonly type: 'empty'; readonly left: Operand; readonly at: TextRange };

/**
 * What a field is compared with. `words` are as a note would write them (`$10B`, `2.4 GW`, `Q1 2026`,
 * `in production`) and mean what a cell of that column would; only IN with brackets has more than one.
 */
export type Literal =
	| { readonly type: 'words'; readonly text: string; readonly at: TextRange }
	| { readonly type: 'text'; readonly text: string; readonly at: TextRange }
	| { readonly type: 'link'; readonly target: string; readonly at: TextRange }
	| { readonly type: 'tag'; readonly tag: string; readonly at: TextRange }
	/** The present day, or a day so far from it. */
	| { readonly type: 'today'; readonly plus: number; readonly unit: DayUnit; readonly at: TextRange }
	/** The day when a note was last updated: `asOf AFTER updated([[Amazon]])`. */
	| { readonly type: 'updated'; readonly target: string; readonly at: TextRange };

export type DayUnit = 'day' | 'week' | 'month' | 'year';

/** What is wrong with a query: one clear sentence, where, and what could stand there instead. */
export interface QueryError extends TextRange {
	readonly message: string;
	/** Text that would put it right in place of that range, or null. */
	readonly fix: string | null;
}

/** What may be asked about, for checking, completing and listing. */
export interface QuerySchema {
	readonly sources: readonly SourceInfo[];
	/** Tags in use, without `#`. */
	readonly tags: readonly string[];
	/** Names of actors and theses. */
	readonly names: readonly string[];
	/** Whether anything is called so: a note by its name, path or alias, or a link that leads nowhere yet. Absent: nobody can tell. */
	readonly isNote?: (target: string) => boolean;
}

export interface SourceInfo {
	readonly id: string;
	readonly title: string;
	/** Lucide icon. */
	readonly icon: string;
	readonly columns: readonly SourceColumn[];
	/** How many records there are now. */
	readonly count: number;
}

export interface SourceColumn {
	readonly key: string;
	/** Headers that stand for it in notes, as written, most frequent first. */
	readonly headers: readonly string[];
	readonly type: FieldType;
	/** Shown when a query names no fields. */
	readonly isOwn: boolean;
}

/** What a field holds: the types of columns, and those of what every record has. */
export type FieldType = 'name' | 'amount' | 'capacity' | 'date' | 'node' | 'status' | 'value' | 'text' | 'number' | 'flag' | 'list';

export interface Suggestion {
	readonly label: string;
	/** What is put in place of the range. */
	readonly insert: string;
	readonly type: 'keyword' | 'kind' | 'column' | 'function' | 'tag' | 'name' | 'value';
	/** A few words beside it, or an empty string. */
	readonly detail: string;
}

export interface Suggestions extends TextRange {
	readonly options: readonly Suggestion[];
}
