import type { DateSpan, Phase } from '../../model/value';
import { statusAt } from '../../values/status';

/** What came of it: as the words of the date say, else those of the status. A date that says only that it began leaves it to the status how far it is. */
export function phaseOf(date: DateSpan | null, status: string | null): Phase | null {
	const stated = status === null ? null : VOLUME.test(status) ? 'opened' : (statusAt(status, 0)?.phase ?? null);
	const dated = date?.phase ?? null;
	return dated === null || (dated === 'started' && stated === 'opened') ? stated : dated;
}

/** In a status this is production, elsewhere a figure. */
const VOLUME = /^(?:high[ -])?volume\b/i;

const DONE: ReadonlySet<Phase | null> = new Set<Phase | null>(['started', 'opened', 'ended']);

/** What is to happen on a day to come has not happened, however its note puts it: "Opens 2028". */
export function phaseOn<Entry extends { readonly phase: Phase | null; readonly date: DateSpan | null }>(entry: Entry, today: string): Entry {
	const start = entry.date?.start ?? null;
	return start !== null && start > today && DONE.has(entry.phase) ? { ...entry, phase: 'expected' } : entry;
}
