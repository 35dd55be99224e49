import type { Dossier } from '../model/dossier';
import type { PlacedProblem } from '../model/problem';

/** A note that has not been updated for so many days is stale. */
const STALE_DAYS = 180;
const DAY_MS = 86_400_000;

/** Problems of one note that depend on the day. */
export function staleNote({ path, role, updated }: Dossier, today: string): PlacedProblem[] {
	if (role !== 'actor' || updated === null) return [];
	const days = Math.floor((Date.parse(today) - Date.parse(updated)) / DAY_MS);
	if (!(days > STALE_DAYS)) return [];
	return [{ path, code: 'stale-note', severity: 'info', line: 0, message: `Last updated ${updated}, ${days} days ago. Review the note and set its date.` }];
}

const ORDER = { error: 0, warning: 1, info: 2 };

/** By path, then severity, then line. */
export function inOrder(problems: readonly PlacedProblem[]): PlacedProblem[] {
	return [...problems].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : ORDER[a.severity] - ORDER[b.severity] || a.line - b.line));
}
