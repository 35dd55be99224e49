import type { Source } from './mention';
import type { Value } from './value';

/** Words for one metric: what it is shown as, and what notes call it. */
export interface MetricWords {
	/** Title of the metric, or one of its words: "Market cap". */
	readonly metric: string;
	/** Labels that mean the same; compared without regard to case, accents, plural and remarks in brackets. */
	readonly words: readonly string[];
}

/** Amounts that can be compared: of one kind, currency and unit. */
export type UnitFamily = string;

/** One value of a metric as one place states it. */
export interface HistoryPoint extends Source {
	/** The label as the place writes it. */
	readonly label: string;
	readonly value: Value;
	readonly text: string;
	/** ISO day that it stands for, or null. */
	readonly asOf: string | null;
	/** The fiscal period as it is written, "FY25": its days are not stated, `asOf` only puts it in order; else null. */
	readonly period: string | null;
	/** Whether the place itself gives the day, or it is that of the note. */
	readonly dated: boolean;
	/** Where the same value for the same day stands too. */
	readonly also: readonly Source[];
}

/** Places that state different values for the same time. */
export interface HistoryConflict {
	/** The day both stand for; null where neither says. */
	readonly asOf: string | null;
	/** Newest first, each value once. */
	readonly points: readonly HistoryPoint[];
	/** In words: "$8B in Amazon, $4B in Anthropic". */
	readonly because: string;
}

/** Points that can be drawn as a line: oldest first, one a day. */
export interface HistorySeries {
	readonly unit: UnitFamily;
	readonly points: ReadonlyArray<{ readonly day: string; readonly period: string | null; readonly value: number; readonly source: Source }>;
}

/** One metric of one subject over time, from all notes. */
export interface MetricHistory {
	/** Path of the subject's note. */
	readonly subject: string;
	/** Stable id of the metric with what keeps it apart: `revenue/ttm`. */
	readonly metric: string;
	/** Id of the same metric as it is reported, where these are estimates; else null. */
	readonly estimateOf: string | null;
	/** As it is shown: "Revenue (TTM)". */
	readonly title: string;
	/** That of the newest value; null where it is no amount. */
	readonly unit: UnitFamily | null;
	/** Newest first, the undated after. */
	readonly points: readonly HistoryPoint[];
	readonly newest: HistoryPoint;
	/** Where there are three or more comparable ones; else null. */
	readonly series: HistorySeries | null;
	readonly conflicts: readonly HistoryConflict[];
}

/** What one actor has put into another as notes tell it, where they disagree. */
export interface DealConflict {
	/** Path of the one who has put it in; null where no note says which of the two. */
	readonly investor: string | null;
	/** Paths of the two. */
	readonly between: readonly [string, string];
	/** Amount or share of the whole. */
	readonly what: 'amount' | 'stake';
	/** Newest first. */
	readonly points: readonly HistoryPoint[];
	readonly because: string;
}
