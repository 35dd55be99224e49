import type { Message } from '../draw/message';
import { dayWords } from '../watching/dates';
import type { SinceListing } from './listing';
import type { SinceState } from './since-state';

/** What to say instead of an empty list, and what to do; null where there is something to list. */
export function emptyMessage({ shown, counts, all }: SinceListing, { by, search, date, onlyOwnDays }: SinceState, day: string | null, isReading: boolean): Message | null {
	if (shown > 0) return null;
	if (isReading) return { icon: 'book-open', title: 'Reading your notes', text: 'What is new is listed here as soon as all notes are read.' };
	if (day === null) {
		const words = date.trim();
		return { icon: 'calendar-search', title: words === '' ? 'Since when?' : `No date can be read from “${words}”`, text: 'Type a date in words: “2 Jan”, “Dec 2025”, “3 weeks ago”. Or pick a day beside it.' };
	}
	if (search.trim() !== '' && all > 0) return { icon: 'search-x', title: 'Nothing found', text: `Nothing new since ${dayWords(day)} has the words “${search.trim()}”.` };
	if (onlyOwnDays && all > 0) return { icon: 'calendar-search', title: 'Nothing found', text: `Nothing new since ${dayWords(day)} says its day. The filter leaves out what has only the date of its note.` };
	const other = by === 'actors' ? 'theses' : 'actors';
	if (counts[other] > 0) return { icon: 'newspaper', title: `Nothing new about ${by}`, text: `What was written since ${dayWords(day)} is about ${other}: see the other tab.` };
	return {
		icon: 'newspaper',
		title: `Nothing new since ${dayWords(day)}`,
		text: 'A line is new by the date in its row or heading, else by that of its note: a daily note such as 2026-01-31, or a line “Updated 2026-01-31”. It is listed under each actor and thesis that it names. Try a longer time.',
	};
}
