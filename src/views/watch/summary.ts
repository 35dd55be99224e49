import type { WatchListing } from '../../atlas/watch/watch-wish';
import type { Message } from '../draw/message';
import type { WatchState } from './watch-state';
import { filterCount } from './watch-state';
import { counted } from '../panel/age';

/** "213 shown": how much is listed. */
export function summaryText({ shown }: WatchListing): string {
	return shown === 0 ? '' : `${shown.toLocaleString('en')} shown`;
}

/** "21 of 171 checkboxes done": of all there are, so that it need not add up with what is shown. */
export function progressText({ done, tasks }: WatchListing['progress']): string {
	return `${done.toLocaleString('en')} of ${tasks.toLocaleString('en')} ${tasks === 1 ? 'checkbox' : 'checkboxes'} done`;
}

/** What an empty list offers to do. */
export interface EmptyMessage extends Message {
	readonly example: string | null;
	readonly button: { readonly label: string; readonly does: 'add' | 'clear' | 'show-done' } | null;
}

/** What to say instead of an empty list, and what to do; null where there is something to list. */
export function emptyMessage({ shown, hiddenDone }: WatchListing, state: WatchState, all: number, isReading: boolean): EmptyMessage | null {
	if (shown > 0) return null;
	if (isReading) return { icon: 'book-open', title: 'Reading your notes', text: 'Things to watch are listed here as soon as all notes are read.', example: null, button: null };
	if (all === 0) {
		return {
			icon: 'list-checks',
			title: 'Nothing to watch yet',
			text: 'A thing to watch is a checkbox, a bullet or a table row under a heading such as “What to watch”. It is due when its words say so, and a tick here is a tick in your note.',
			example: '## What to watch\n\n- [ ] First chips from the new fab by Q3 2027\n- [ ] Net debt below $4B through 2027',
			button: { label: 'Add watch item', does: 'add' },
		};
	}
	const isNarrowed = state.search.trim() !== '' || filterCount(state) > 0;
	if (hiddenDone > 0 && !isNarrowed) return { icon: 'circle-check', title: 'All done', text: `${counted(hiddenDone, 'item')} ticked off, none open.`, example: null, button: { label: 'Show done', does: 'show-done' } };
	const besides = hiddenDone > 0 ? ` Among what is done: ${counted(hiddenDone, 'item')}.` : '';
	const offer: EmptyMessage['button'] = hiddenDone > 0
		? { label: 'Show done', does: 'show-done' }
		: { label: state.search.trim() === '' ? 'Clear the filter' : 'Clear the search', does: 'clear' };
	const words = state.search.trim();
	return {
		icon: 'search-x',
		title: 'Nothing found',
		text: `${words === '' ? 'The filter leaves no item.' : `No open item has the words “${words}”.`}${besides}`,
		example: null,
		button: offer,
	};
}
