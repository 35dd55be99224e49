import type { DateSpan } from '../../model/value';
import { addDays } from '../../values/calendar';
import { dateAt } from '../../values/date';

const FISCAL = /(?:^|[^\w])((?:(?:[QH][1-4]|[1-4][QH])[\s-]?)?(?:FY|fiscal(?: year)?)\s?['’]?\d{2,4}(?:[-–/](?:FY)?\d{2,4})?[EFPA]?(?![\w])|FY['’]?\d{2,4}[\s-]?[QH][1-4](?![\w]))/i;
const LONGEST = 120;

/** The first fiscal year or part of one as it is written: "FY25", "Q2 FY26", "fiscal 2025"; or null. */
export function fiscalIn(words: string): string | null {
	return FISCAL.exec(words.slice(0, LONGEST))?.[1] ?? null;
}

/** The fiscal period in these words, where it is what a span was read of: not in "$2B (Dec 2024), $1B in FY23". */
export function fiscalAs(words: string, span: DateSpan | null): string | null {
	const found = fiscalIn(words);
	const read = found === null || span === null ? null : dateAt(found, 0);
	return read !== null && read.span.start === span?.start && read.span.end === span.end ? found : null;
}

/** Days between the earliest end of a fiscal period and that of the calendar's: FY26 may be over by the end of January 2026. */
const AHEAD = 334;

/** The first day on which a fiscal period may be over. */
export function earliestEnd({ end }: DateSpan): string | null {
	return end === null ? null : addDays(end, -AHEAD);
}
