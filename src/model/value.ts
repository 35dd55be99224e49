export type ValueKind =
	| 'money'
	| 'power'
	| 'energy'
	| 'percent'
	| 'multiple'
	| 'count'
	| 'measure'
	| 'duration'
	| 'node'
	| 'ticker'
	| 'date'
	| 'status'
	| 'rank'
	| 'ratio'
	| 'empty'
	| 'text';

/**
 * A figure. Money in units of its currency, power in MW, energy in MWh, percent in points.
 * A range has `low` and `high` and no `value`; `75B+` has value and `low`; `up to 5` value and `high`.
 */
export interface Amount {
	readonly kind: ValueKind;
	readonly value: number | null;
	/** Canonical unit of a figure, the noun that a count counts as written, or the exchange of a ticker. */
	readonly unit: string | null;
	/** ISO 4217 code of money, or `kr` where nothing says whose crowns these are; null otherwise. */
	readonly currency: string | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly approx: boolean;
	/** What the amount is counted per: `year`, `lb`, or null. */
	readonly per: string | null;
	/** Words that stand for the value where it is no number: status, ticker, node name, token of an empty cell, ratio as written. */
	readonly word: string | null;
}

/** What a cell states: its first amount, its date, and what else it mentions. */
export interface Value extends Amount {
	readonly date: DateSpan | null;
	readonly also: readonly Amount[];
}

export type DatePrecision =
	| 'day'
	| 'week'
	| 'month'
	| 'quarter'
	| 'half'
	| 'year_part'
	| 'year'
	| 'fiscal_year'
	| 'decade_part'
	| 'decade';

export type Phase = 'announced' | 'started' | 'expected' | 'opened' | 'delayed' | 'ended';

/** An inclusive span of ISO days; an open end is null (`by 2030` has no start, `since 2017` no end). */
export interface DateSpan {
	readonly start: string | null;
	readonly end: string | null;
	readonly precision: DatePrecision;
	/** Stated as a span or an open end, not as one unit of its precision. */
	readonly range: boolean;
	/** What happened or will happen then, when the words say so. */
	readonly phase: Phase | null;
}

/** What stands around a cell and helps to read it. */
export interface CellContext {
	readonly header: string;
	readonly row: string;
	readonly section: string;
	/** Tags of the note without `#`, lower case. */
	readonly tags: readonly string[];
}
