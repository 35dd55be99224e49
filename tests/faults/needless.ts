import type { EditIntention, EditOutcome } from '../../src/model/edit';
import { lineMeant } from './law';
import type { Scan } from './scan';

/** Whether a tick was refused though the line it means stands there, once, open, and nobody else in its batch means it. A writer that refuses all would hurt no note. */
export function needless(read: Scan, intentions: readonly EditIntention[], outcomes: readonly EditOutcome[], at: number): boolean {
	const intention = intentions[at];
	if (intention?.type !== 'status' || !/^[^\r\n\]]$/u.test(intention.status) || intention.done !== null) return false;
	const line = lineMeant(read, intention.place);
	const status = line === null ? null : (read.lines[line]?.status ?? null);
	if (line === null || status === null || status === intention.status || mayBeNoItem(read, line)) return false;
	// One that takes an edit back may have meant the line too, also where it was refused itself.
	if (intentions.some(({ type }) => type === 'revert')) return false;
	return intentions.every((other, nth) => nth === at || outcomes[nth]?.done !== true || (other.type === 'status' && lineMeant(read, other.place) !== line));
}

/** A list that begins with another number than 1 cannot interrupt a paragraph (CommonMark 0.31.2, 5.2 List items): the line goes on with it. */
function mayBeNoItem({ lines }: Scan, line: number): boolean {
	const isLater = /^[\s>]*(?!1[.)])\d{1,9}[.)] /.test(lines[line]?.text ?? '');
	const above = lines[line - 1];
	return isLater && above !== undefined && above.kind === 'other' && above.text.replace(/^[\s>]+/, '') !== '';
}
