import type { StatusIntention } from '../../model/edit';
import type { ListItem } from '../../model/note';
import { isDay } from '../../parse/task-signs';
import { asItem } from '../as-item';
import { findLine, itemAt } from '../find-line';
import type { Planner } from '../plan';
import type { Splice } from '../splice';
import { doneAtEnd, endOfWords, writeDay } from '../written-days';

/** One character between the brackets; and, where it is asked for, the day on which the task was done. */
export const planStatus: Planner<StatusIntention> = (open, { status, place, done }) => {
	if ([...status].length !== 1 || /[\r\n\]]/.test(status)) return { code: 'bad-status', why: `"${status}" is no single status character.` };
	if (done !== null && !isDay(done.day)) return { code: 'bad-day', why: `"${done.day}" is no day of the calendar.` };
	const line = findLine(open, place, 'tasks');
	if (typeof line !== 'number') return line;
	const item = itemAt(open, line);
	if (item?.status == null) return { code: 'not-a-task', why: 'the line is no longer a task.', line };
	if (item.status === status) return { code: 'already-so', why: 'the task has this status already.', line };
	const start = open.lines.starts[line] ?? 0;
	const box = { start: start + item.statusAt, end: start + item.statusAt + item.status.length, insert: status };
	const day = done === null ? null : daySplice(item, status, done);
	const splices = day === null ? [box] : [box, { ...day, start: start + day.start, end: start + day.end }];
	return { splices, isAsAsked: asItem({ status, isWordsKept: day === null }) };
};

function isDone(status: string): boolean {
	return status === 'x' || status === 'X';
}

/** What of the day is written or taken out, as offsets in the line. */
function daySplice({ rawLine, status, statusAt }: ListItem, next: string, { day, form }: NonNullable<StatusIntention['done']>): Splice | null {
	const wasDone = isDone(status ?? ' ');
	if (wasDone && isDone(next)) return null;
	const from = statusAt + (status ?? ' ').length + 1;
	const written = doneAtEnd(rawLine, from);
	if (wasDone || !isDone(next)) return written === null ? null : { start: written.start, end: written.end, insert: '' };
	if (written !== null) return written.day === day ? null : { start: written.dayAt, end: written.dayAt + day.length, insert: day };
	const end = endOfWords(rawLine, from);
	return { start: end, end, insert: ` ${writeDay('done', form, day)}` };
}
