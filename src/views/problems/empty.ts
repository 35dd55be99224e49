import type { Message } from '../draw/message';
import { countsInWords, type Listing } from './listing';
import type { ProblemsState } from './problems-state';

/** What to say instead of an empty list, and what to do; null where there is something to list. */
export function emptyMessage({ shown, all, counts }: Listing, { query }: ProblemsState, isReading: boolean): Message | null {
	if (shown > 0) return null;
	if (isReading) return { icon: 'book-open', title: 'Reading your notes', text: 'What could not be read as meant is listed here as soon as all notes are read.' };
	if (all === 0) {
		return {
			icon: 'circle-check',
			title: 'No problems',
			text: 'Every table, checkbox and name was read as it stands. A torn table, a row with too many cells or a name that means two notes would be listed here, with its line and what to do about it.',
		};
	}
	const hidden = countsInWords(counts);
	if (hidden !== '') return { icon: 'list-filter', title: 'Nothing at these severities', text: `Hidden: ${hidden}. Turn a severity on to see them.` };
	return { icon: 'search-x', title: 'Nothing found', text: `No problem has the words “${query.trim()}”.` };
}
