import type { EmptyMessage } from '../watch/summary';
import type { Board } from './arrange';
import { type BoardState, filterCount } from './board-state';

/** What to say instead of an empty board, and what to do; null where there is something to show. */
export function emptyMessage({ shown, all }: Board, state: BoardState, isReading: boolean): EmptyMessage | null {
	if (shown > 0) return null;
	if (isReading) return { icon: 'book-open', title: 'Reading your notes', text: 'The theses are shown as soon as all notes are read.', example: null, button: null };
	if (all === 0) {
		return {
			icon: 'scale',
			title: 'No thesis yet',
			text: 'A note is a thesis when it has the tag #thesis or stands in a folder “Theses”. The settings name both. Its status, its lists of conditions and its evidence log are read as they stand.',
			example: '#thesis\n\n**Status**: Idea\n**Review cadence**: monthly\n\n## What validates the thesis\n\n- [ ] Two ports order by Q3 2027\n\n## What invalidates the thesis\n\n- [ ] Battery prices rise again\n\n## Evidence log\n\n| Date | Observation | Implication |\n|---|---|---|',
			button: null,
		};
	}
	const words = state.search.trim();
	const isFiltered = filterCount(state) > 0;
	const text = words === '' ? 'The filter leaves no thesis.' : `No thesis${isFiltered ? ' that the filter leaves' : ''} has the words “${words}”.`;
	const label = isFiltered ? (words === '' ? 'Clear the filter' : 'Clear search and filter') : 'Clear the search';
	return { icon: 'search-x', title: 'Nothing found', text, example: null, button: { label, does: 'clear' } };
}
