import type { DateSpan } from '../../model/value';
import type { RecordCell } from '../../model/record';
import { dateAt } from '../../values/date';

/** The first day of the span that something stands for by its last: of "(March 2026)" above a line, of `Q1 2026` in a row. A day that no span ends on is its own. */
export function firstDay(day: string, headings: readonly string[], cells: readonly RecordCell[]): string {
	const own = cells.map(({ value }) => value.date).find(date => date !== null && endsOn(date, day));
	if (own !== undefined && own !== null) return own.start ?? day;
	const texts = [...cells.map(({ text }) => text), ...[...headings].reverse()];
	return texts.flatMap(bracketed).find(span => endsOn(span, day))?.start ?? day;
}

function endsOn({ start, end }: DateSpan, day: string): boolean {
	return (end ?? start) === day;
}

/** Dates that open a bracket. */
function bracketed(text: string): DateSpan[] {
	const spans: DateSpan[] = [];
	for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
		const found = dateAt(text, open + 1);
		if (found !== null) spans.push(found.span);
	}
	return spans;
}
