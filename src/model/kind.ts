/** The kinds that come with Actor Atlas. `table` is the kind of those that fit no other. */
export type BuiltInKindId =
	| 'roadmap'
	| 'investments'
	| 'partners'
	| 'customers'
	| 'suppliers'
	| 'competitors'
	| 'funding'
	| 'captable'
	| 'holdings'
	| 'acquisitions'
	| 'debt'
	| 'stats'
	| 'metrics'
	| 'financials'
	| 'segments'
	| 'products'
	| 'people'
	| 'career'
	| 'geography'
	| 'risks'
	| 'exposure'
	| 'ecosystem'
	| 'comparison'
	| 'timeline'
	| 'catalysts'
	| 'scenarios'
	| 'ratings'
	| 'correlations'
	| 'evidence'
	| 'impacts'
	| 'table';

/** The id of a kind that a user has added. */
export type UserKindId = string & Record<never, never>;

/** What a table is about. */
export type KindId = BuiltInKindId | UserKindId;

/** What a column holds; it guides how its cells are aligned and which are summed. */
export type ColumnType = 'name' | 'amount' | 'capacity' | 'date' | 'node' | 'status' | 'value' | 'text';

/** How rows and columns of a table are to be read. */
export type TableShape = 'records' | 'key-value' | 'periods' | 'comparison';

export interface Column {
	/** Stable name to ask by: `amount`; a header that no kind knows gives its slug. */
	readonly key: string;
	/** Header as shown in the note. */
	readonly header: string;
	readonly type: ColumnType;
}

/**
 * A kind of table, as plain data, so that users can add kinds in the same form.
 *
 * Words are compared without regard to case, accents, plural and remarks in brackets. A header is
 * matched as a whole, a heading when it has the words; `*` stands for any words before or after:
 * `* exposure` is every header that ends so.
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

/** A kind that a user has added; it is tried before those that come with Actor Atlas. */
export type UserKind = Kind;

export type Words = readonly string[];

/** All that is given must hold. */
export interface KindRule {
	/** The nearest heading speaks of one of these. */
	readonly sections?: Words;
	/** The nearest heading speaks of none of these. */
	readonly notSections?: Words;
	/** The first header is one of these. */
	readonly first?: Words;
	/** The first header is none of these. */
	readonly notFirst?: Words;
	/** At least one header after the first is one of these. */
	readonly any?: Words;
	/** And at least one other is one of these. */
	readonly also?: Words;
	/** No header is one of these. */
	readonly none?: Words;
	/** Number of columns. */
	readonly columns?: number;
	/** What the headers look like together. */
	readonly headers?: HeaderShape;
	/** At least half of the first cells are one of these. */
	readonly cells?: Words;
	/** At least half of the cells of another column are one of these. */
	readonly values?: Words;
	/** What the cells look like. */
	readonly evidence?: CellEvidence;
	/** The note has one of these tags, or a tag under it. */
	readonly tags?: Words;
	/** The note is of this role. */
	readonly role?: 'actor' | 'thesis' | 'note';
}

/** Label and value; years or quarters; names to compare; two sides of one matter. */
export type HeaderShape = 'key-value' | 'periods' | 'names' | 'pair';

/** First cells are dates, or links to notes; the other cells are mostly figures. */
export type CellEvidence = 'dates' | 'links' | 'figures';

export interface KindColumn {
	readonly key: string;
	/** Headers that mean this column; the key itself is always one. */
	readonly headers: Words;
	readonly type: ColumnType;
	/** Headers that mean it only where no other column claims them: Company in a table of partners. */
	readonly loose?: Words;
	/** Its date is the day that the row stands for. */
	readonly asOf?: boolean;
}

/** Shows what a kind is: its documentation, and held true by the tests. */
export interface KindExamples {
	/** Each is a heading and a table, as in a note. */
	readonly are: readonly KindExample[];
	/** Tables that look alike, and what they are instead. */
	readonly areNot: ReadonlyArray<KindExample & { readonly kind: KindId }>;
}

export interface KindExample {
	readonly heading: string;
	readonly table: string;
	/** Tags of the note where they decide. */
	readonly tags?: Words;
}
