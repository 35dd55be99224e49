import type { ThesisDue } from '../../model/thesis';
import type { DateSpan } from '../../model/value';
import type { WatchItem } from '../../model/watch';
import { addDays } from '../../values/calendar';
import { dayOf, isOverdue } from '../watch/due-group';
import { isCancelled, isDone } from '../watch/item-state';
import type { TrackedItem } from '../watch/tracked-item';

export interface Dues {
	readonly next: ThesisDue | null;
	readonly overdue: readonly ThesisDue[];
}

/** What is open of a thesis by the day it is due: what is late, longest first, and what comes next. */
export function duesOf(items: readonly TrackedItem[], today: string): Dues {
	const open = items.filter(({ item }) => item.due !== null && !isDone(item) && !isCancelled(item)).map(dueOf);
	const sorted = open.sort((a, b) => (sortDay(a) < sortDay(b) ? -1 : sortDay(a) > sortDay(b) ? 1 : 0));
	const overdue = sorted.filter(({ due, item }) => isOverdue(due, today) && !isHistory(item, due, today));
	return { overdue, next: sorted.find(({ due }) => !isOverdue(due, today)) ?? null };
}

/** A bullet or a row cannot be ticked off: one that is long past tells of what was, not of what is late. */
function isHistory({ form }: WatchItem, due: DateSpan | null, today: string): boolean {
	return form !== 'task' && due !== null && dayOf(due) < addDays(today, -YEAR);
}

const YEAR = 365;

function dueOf({ item, path }: TrackedItem): ThesisDue {
	const { due, dueWords, line } = item;
	return { item, due, day: due?.end ?? null, words: dueWords ?? '', source: { path, line } };
}

function sortDay({ due }: ThesisDue): string {
	return due === null ? '' : dayOf(due);
}
