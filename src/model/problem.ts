export type Severity = 'error' | 'warning' | 'info';

export type ProblemCode =
	| 'unreadable-file'
	| 'stale-reading'
	| 'broken-front-matter'
	| 'nested-list-in-front-matter'
	| 'ragged-row'
	| 'glued-line'
	| 'repaired-link'
	| 'torn-table'
	| 'tag-line'
	| 'unread-note'
	| 'ambiguous-alias'
	| 'ambiguous-name'
	| 'duplicate-name'
	| 'unresolved-link'
	| 'stale-note'
	| 'conflicting-figures'
	| 'one-sided-relation';

/** Something in a note that could not be read as meant. Shown, never thrown. */
export interface Problem {
	readonly code: ProblemCode;
	readonly severity: Severity;
	/** 0-based. */
	readonly line: number;
	/** What is odd and what to do about it, one or two sentences. */
	readonly message: string;
}

/** A problem with the note it is in. */
export interface PlacedProblem extends Problem {
	readonly path: string;
}
