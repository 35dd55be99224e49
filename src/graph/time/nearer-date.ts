import type { DateSpan } from '../../model/value';

/** What a status says of when, where that lies within what the column of dates says: "GA Nov 2025" beside "2025". */
export function nearerDate(date: DateSpan | null, stated: DateSpan | null): DateSpan | null {
	if (date === null || stated === null) return date ?? stated;
	const { start, end } = stated;
	const isWithin = start !== null && end !== null && date.start !== null && date.end !== null && start >= date.start && end <= date.end;
	return isWithin && (start !== date.start || end !== date.end) ? stated : date;
}
