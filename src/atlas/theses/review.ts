import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import type { ReviewCadence, ReviewDue } from '../../model/thesis';
import { addDays, monthsSpan } from '../../values/calendar';
import { namedAbove } from '../since/names-above';

/** When a thesis is to be reviewed next by what its note says; null where it does not say. */
export function reviewDue(dossier: Dossier, today: string, index: DossierIndex): ReviewDue | null {
	const { thesis, updated } = dossier;
	if (thesis === null) return null;
	const { reviewed, created, cadence } = thesis;
	const nextReview = isOfOther(dossier, index) ? null : thesis.nextReview;
	if (nextReview !== null && (reviewed === null || nextReview.day > reviewed.day)) {
		return { day: nextReview.day, overdue: nextReview.day < today, words: 'as the note says', line: nextReview.line };
	}
	const from = reviewed?.day ?? updated ?? created?.day ?? null;
	if (from === null || cadence === null || cadence.every === null) return null;
	const day = after(from, cadence.every);
	const said = reviewed !== null ? 'last reviewed' : updated !== null ? 'last updated' : 'created';
	return { day, overdue: day < today, words: `${cadence.text}, ${said} ${from}`, line: cadence.line };
}

/** Whether the next review stands below the name of another note: it is that one's. */
function isOfOther(dossier: Dossier, index: DossierIndex): boolean {
	const line = dossier.thesis?.nextReview?.line ?? null;
	const named = line === null ? null : namedAbove(dossier, line, index);
	return named !== null && named !== dossier.path;
}

function after(day: string, { count, unit }: NonNullable<ReviewCadence['every']>): string {
	if (unit === 'day') return addDays(day, count);
	const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
	const { end } = monthsSpan(Math.floor(months / 12), (months % 12) + 1, (months % 12) + 1, 'month');
	const same = `${(end ?? '').slice(0, 8)}${day.slice(8, 10)}`;
	// The 31st of a short month is its last day.
	return end !== null && same > end ? end : same;
}
