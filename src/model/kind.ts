/** What a table is about. `table` is the kind of those that fit no other. */
export type KindId = 'roadmap' | 'investments' | 'partners' | 'stats' | 'metrics' | 'impacts' | 'watch' | 'table';

/** What a column holds; it guides how its cells are aligned and which are summed. */
export type ColumnType = 'name' | 'amount' | 'capacity' | 'date' | 'node' | 'status' | 'value' | 'text';

export interface Column {
	/** Stable name to ask by: `amount`; a header that no kind knows gives its slug. */
	readonly key: string;
	/** Header as shown in the note. */
	readonly header: string;
	readonly type: ColumnType;
}

/**
 * A kind of table, as plain data, so that users can add kinds in the same form. All words are
 * matched without regard to case, as whole words.
 */
export interface Kind {
	readonly id: KindId;
	readonly title: string;
	/** Lucide icon. */
	readonly icon: string;
	/** The table is of this kind when one of the rules fits. */
	readonly rules: readonly KindRule[];
	readonly columns: readonly KindColumn[];
	/** Key of the column that names the subject of each row, or null: the heading or the note. */
	readonly subject: string | null;
}

/** All that is given must hold. */
export interface KindRule {
	/** The nearest headings speak of one of these. */
	readonly sections?: readonly string[];
	/** The first header is one of these. */
	readonly first?: readonly string[];
	/** At least one header is one of these. */
	readonly any?: readonly string[];
	/** Number of columns. */
	readonly columns?: number;
}

export interface KindColumn {
	readonly key: string;
	/** Headers that mean this column; the key itself is always one. */
	readonly headers: readonly string[];
	readonly type: ColumnType;
}
