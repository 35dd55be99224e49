import type { DueIntention } from '../../model/edit';
import type { ListItem } from '../../model/note';
import { isDay } from '../../parse/task-signs';
import { asItem } from '../as-item';
import { findLine, itemAt } from '../find-line';
import type { Planner, Refused } from '../plan';
import type { Splice } from '../splice';
import { wordsAt } from '../words-at';
import { dayOf, daysIn, doneAtEnd, dueIn, endOfWords, writeDay, type WrittenDay } from '../written-days';

const HIDDEN: Refused = { code: 'no-place', why: 'the date stands within code, a link or other marks. Change it in the note itself.' };
const SEVERAL: Refused = { code: 'no-place', why: 'several due dates are written in this line. Take them out in the note itself.' };

/** The day on which an item is due: behind its words, or in place of the one that is written there; null takes that one out. */
export const planDue: Planner<DueIntention> = (open, { place, day, form }) => {
	if (day !== null && !isDay(day)) return { code: 'bad-day', why: `"${day}" is no day of the calendar.` };
	const line = findLine(open, place, 'items');
	if (typeof line !== 'number') return line;
	const item = itemAt(open, line);
	const from = item === null ? null : wordsAt(item);
	if (item === null || from === null) return { code: 'no-place', why: 'it cannot be told where the words of this line begin.', line };
	const dated = dueSplice(item, from, day, form);
	if ('code' in dated) return { ...dated, line };
	const start = open.lines.starts[line] ?? 0;
	return { splices: [{ insert: dated.insert, start: start + dated.start, end: start + dated.end }], isAsAsked: asItem({ status: item.status, days: dated.days }) };
};

/** What of the line is replaced, as offsets in it, and the days that it shows then. */
interface Dated extends Splice {
	readonly days: readonly string[];
}

function dueSplice(item: ListItem, from: number, day: string | null, form: DueIntention['form']): Dated | Refused {
	const days = daysIn(item.text);
	const first = days.findIndex(one => one.startsWith('due '));
	if (day === null ? first < 0 : days[first] === dayOf('due', day)) return { code: 'already-so', why: day === null ? 'no due date is written in this line.' : 'the line has this due date already.' };
	const written = dueIn(item, from);
	if (written === 'hidden') return HIDDEN;
	if (day === null) return written === null ? HIDDEN : taken(written, days, first);
	const added = dayOf('due', day);
	if (written !== null) return { start: written.dayAt, end: written.dayAt + written.day.length, insert: day, days: days.map((one, at) => (at === first ? added : one)) };
	const done = doneAtEnd(item, from);
	const end = done?.start ?? endOfWords(item.rawLine, from);
	const behind = days.splice(done === null ? days.length : days.length - 1);
	return { start: end, end, insert: ` ${writeDay('due', form, day)}`, days: [...days, added, ...behind] };
}

function taken({ start, end, isWhole }: WrittenDay, days: readonly string[], first: number): Dated | Refused {
	const rest = days.filter((_, at) => at !== first);
	if (rest.some(one => one.startsWith('due '))) return SEVERAL;
	return isWhole ? { start, end, insert: '', days: rest } : HIDDEN;
}
