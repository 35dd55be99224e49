import type { DateSpan } from '../../model/value';

/** The last day has gone by and nobody has said what came of it. */
export function isOverdue(due: DateSpan | null, today: string): boolean {
	return due?.end != null && due.end < today;
}
