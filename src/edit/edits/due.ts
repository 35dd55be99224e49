import type { DueIntention } from '../../model/edit';
import type { ListItem } from '../../model/note';
import { isDay } from '../../parse/task-signs';
import { asItem } from '../as-item';
import { findLine, itemAt } from '../find-line';
import type { Planner, Refused } from '../plan';
import type { Splice } from '../splice';
import { wordsAt } from '../words-at';
import { doneAtEnd, dueIn, endOfWords, writeDay } from '../written-days';

/** The day on which an item is due: behind its words, or in place of the one that is written there; null takes that one out. */
export const planDue: Planner<DueIntention> = (open, { place, day, form }) => {
	if (day !== null && !isDay(day)) return { code: 'bad-day', why: `"${day}" is no day of the calendar.` };
	const line = findLine(open, place, 'items');
	if (typeof line !== 'number') return line;
	const item = itemAt(open, line);
	const from = item === null ? null : wordsAt(item);
	if (item === null || from === null) return { code: 'no-place', why: 'it cannot be told where the words of this line begin.', line };
	const splice = dueSplice(item, from, day, form);
	if ('code' in splice) return { ...splice, line };
	const start = open.lines.starts[line] ?? 0;
	return { splices: [{ ...splice, start: start + splice.start, end: start + splice.end }], isAsAsked: asItem({ status: item.status, isWordsKept: false }) };
};

/** What of the line is replaced, as offsets in it. */
function dueSplice({ rawLine }: ListItem, from: number, day: string | null, form: DueIntention['form']): Splice | Refused {
	const written = dueIn(rawLine, from);
	if (day === null) return written === null ? { code: 'already-so', why: 'no due date is written in this line.' } : { start: written.start, end: written.end, insert: '' };
	if (written?.day === day) return { code: 'already-so', why: 'the line has this due date already.' };
	if (written !== null) return { start: written.dayAt, end: written.dayAt + written.day.length, insert: day };
	const end = doneAtEnd(rawLine, from)?.start ?? endOfWords(rawLine, from);
	return { start: end, end, insert: ` ${writeDay('due', form, day)}` };
}
