import type { QueryError, TextRange } from '../../model/query';
import type { Leaf } from './leaves';
import { Across, Close, From, Group, Limit, Of, Open, Sort, Where, Word } from './parser.terms';
import { KEYWORDS } from './words';

const CLAUSES: ReadonlySet<number> = new Set([From, Of, Where, Group, Across, Sort, Limit]);

/** Where a text stops to be a query. */
export class Place {
	/** The last word or sign before it. */
	readonly last: Leaf | null;

	constructor(
		readonly text: string,
		readonly before: readonly Leaf[],
		/** What does not fit, or null at the end. */
		readonly bad: Leaf | null,
		/** What would fit. */
		private readonly expected: ReadonlySet<number>,
	) {
		this.last = before[before.length - 1] ?? null;
	}

	wants(term: number): boolean {
		return this.expected.has(term);
	}

	/** Words of the language that would fit. */
	get keywords(): readonly string[] {
		return [...this.expected].flatMap(term => KEYWORDS.get(term) ?? []).map(word => (word === 'GROUP' ? 'GROUP BY' : word));
	}

	/** Whether what does not fit is a word, if perhaps one of the language elsewhere. */
	get isWord(): boolean {
		return this.bad !== null && (this.bad.term === Word || (KEYWORDS.has(this.bad.term) && !CLAUSES.has(this.bad.term)));
	}

	get isAtClauseOrEnd(): boolean {
		return this.bad === null || CLAUSES.has(this.bad.term);
	}

	/** The bracket that is still open, or null. */
	get openBracket(): Leaf | null {
		const open: Leaf[] = [];
		for (const leaf of this.before) {
			if (leaf.term === Open) open.push(leaf);
			if (leaf.term === Close) open.pop();
		}
		return open[open.length - 1] ?? null;
	}

	written(range: TextRange | null): string {
		return range === null ? '' : this.text.slice(range.from, range.to);
	}

	/** A word of the language in capitals. */
	keyword(leaf: Leaf | null): string {
		return this.written(leaf).toUpperCase();
	}

	wrong(range: TextRange | null, message: string, fix: string | null = null): QueryError {
		const { from, to } = range ?? { from: 0, to: this.text.length };
		return { from, to, message, fix };
	}
}
