import type { Dossier } from '../../model/dossier';
import type { ReviewCadence, ReviewDue } from '../../model/thesis';
import { addDays, monthsSpan } from '../../values/calendar';

/** When a thesis is to be reviewed next by what its note says; null where it does not say. */
export function reviewDue({ thesis, updated }: Dossier, today: string): ReviewDue | null {
	if (thesis === null) return null;
	const { nextReview, reviewed, created, cadence } = thesis;
	if (nextReview !== null && (reviewed === null || nextReview.day > reviewed.day)) {
		return { day: nextReview.day, overdue: nextReview.day < today, words: 'as the note says', line: nextReview.line };
	}
	const from = reviewed?.day ?? updated ?? created?.day ?? null;
	if (from === null || cadence === null || cadence.every === null) return null;
	const day = after(from, cadence.every);
	const said = reviewed !== null ? 'last reviewed' : updated !== null ? 'last updated' : 'created';
	return { day, overdue: day < today, words: `${cadence.text}, ${said} ${from}`, line: cadence.line };
}

function after(day: string, { count, unit }: NonNullable<ReviewCadence['every']>): string {
	if (unit === 'day') return addDays(day, count);
	const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
	const { end } = monthsSpan(Math.floor(months / 12), (months % 12) + 1, (months % 12) + 1, 'month');
	const same = `${(end ?? '').slice(0, 8)}${day.slice(8, 10)}`;
	// The 31st of a short month is its last day.
	return end !== null && same > end ? end : same;
}
