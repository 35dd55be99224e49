import type { EditIntention, EditOutcome } from '../../src/model/edit';
import { lineMeant } from './law';
import type { Scan } from './scan';

/** Whether a tick was refused though the line it means stands there, once, open, and nobody else in its batch means it. A writer that refuses all would hurt no note. */
export function needless(read: Scan, intentions: readonly EditIntention[], outcomes: readonly EditOutcome[], at: number): boolean {
	const intention = intentions[at];
	if (intention?.type !== 'status' || !/^[^\r\n\]]$/u.test(intention.status) || intention.done !== null) return false;
	const line = lineMeant(read, intention.place);
	const status = line === null ? null : (read.lines[line]?.status ?? null);
	if (line === null || status === null || status === intention.status) return false;
	// One that takes an edit back may have meant the line too, also where it was refused itself.
	if (intentions.some(({ type }) => type === 'revert')) return false;
	return intentions.every((other, nth) => nth === at || outcomes[nth]?.done !== true || (other.type === 'status' && lineMeant(read, other.place) !== line));
}
