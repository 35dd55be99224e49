import type { HistoryPoint } from '../../model/history';
import type { RecordCell } from '../../model/record';
import type { DateSpan, Value } from '../../model/value';
import type { Metric } from './metric-of';

/** A figure of somebody, as one place states it. */
export interface ToldFigure extends HistoryPoint {
	/** Path of whose figure it is. */
	readonly subject: string;
	readonly metric: Metric;
}

/** A label and a figure, before it is known what they are of. */
export interface Stated {
	readonly subject: string;
	readonly label: string;
	readonly text: string;
	readonly value: Value;
	readonly asOf: string | null;
	readonly line: number;
	readonly headings: readonly string[];
	/** The figures of a profile are of the subject as a whole. */
	readonly isGeneral: boolean;
	readonly period: DateSpan | null;
	readonly periodText: string;
	/** The cell that the day of its row was read of, where it has one. */
	readonly dayCell: RecordCell | null;
}
