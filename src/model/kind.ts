/** What a table is about. `table` is the kind of those that fit no other. */
export type KindId =
	| 'roadmap'
	| 'investments'
	| 'partners'
	| 'stats'
	| 'metrics'
	| 'impacts'
	| 'watch'
	| 'table';

/** What a column holds; it guides how its cells are read, aligned and summed. */
export type ColumnType = 'name' | 'amount' | 'capacity' | 'date' | 'node' | 'status' | 'value' | 'text';

export interface Column {
	/** Stable name to ask by: `amount`; a header that no kind knows gives its slug. */
	readonly key: string;
	/** Header as shown in the note. */
	readonly header: string;
	readonly type: ColumnType;
}
