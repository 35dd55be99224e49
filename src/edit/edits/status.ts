import type { StatusIntention } from '../../model/edit';
import type { ListItem } from '../../model/note';
import { isDay } from '../../parse/task-signs';
import { asItem } from '../as-item';
import { findLine, itemAt } from '../find-line';
import type { Planner } from '../plan';
import type { Splice } from '../splice';
import { dayOf, daysIn, doneAtEnd, endOfWords, writeDay } from '../written-days';

/** One character between the brackets; and, where it is asked for, the day on which the task was done. */
export const planStatus: Planner<StatusIntention> = (open, { status, place, done }) => {
	if ([...status].length !== 1 || /[\r\n\]\p{Surrogate}]/u.test(status)) return { code: 'bad-status', why: `"${status}" is no single status character.` };
	if (done !== null && !isDay(done.day)) return { code: 'bad-day', why: `"${done.day}" is no day of the calendar.` };
	const line = findLine(open, place, 'tasks');
	if (typeof line !== 'number') return line;
	const item = itemAt(open, line);
	if (item?.status == null) return { code: 'not-a-task', why: 'the line is no longer a task.', line };
	if (item.status === status) return { code: 'already-so', why: 'the task has this status already.', line };
	const start = open.lines.starts[line] ?? 0;
	const box = { start: start + item.statusAt, end: start + item.statusAt + item.status.length, insert: status };
	const dated = done === null ? null : daySplice(item, status, done);
	if (dated === null) return { splices: [box], isAsAsked: asItem({ status, days: null }) };
	return { splices: [box, { insert: dated.insert, start: start + dated.start, end: start + dated.end }], isAsAsked: asItem({ status, days: dated.days }) };
};

function isDone(status: string): boolean {
	return status === 'x' || status === 'X';
}

/** What of the day is written or taken out, as offsets in the line, and the days that it shows then. */
function daySplice(item: ListItem, next: string, { day, form }: NonNullable<StatusIntention['done']>): (Splice & { readonly days: readonly string[] }) | null {
	const wasDone = isDone(item.status ?? ' ');
	if (wasDone === isDone(next)) return null;
	const from = item.statusAt + (item.status ?? ' ').length + 1;
	const written = doneAtEnd(item, from);
	const days = daysIn(item.text);
	const others = written === null ? days : days.slice(0, -1);
	if (wasDone) return written === null ? null : { start: written.start, end: written.end, insert: '', days: others };
	if (written?.day === day) return null;
	const after = [...others, dayOf('done', day)];
	if (written !== null) return { start: written.dayAt, end: written.dayAt + day.length, insert: day, days: after };
	const end = endOfWords(item.rawLine, from);
	return { start: end, end, insert: ` ${writeDay('done', form, day)}`, days: after };
}
