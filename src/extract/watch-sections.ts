import { speaksOf } from './recognise';

/** Headings under which checkboxes, bullets and table rows are things to watch. */
export const WATCH_SECTIONS: readonly string[] = [
	'what to watch', 'watch list', 'watchlist', 'to watch', 'watch for', 'watch items', 'watching', 'things to watch', 'key metrics to watch', 'key events',
	'open questions', 'what validates', 'what invalidates', 'what would validate', 'what would invalidate', 'signposts', 'monitoring',
];

/** Whether the rows of a table under these headings are things to watch, whatever its kind. */
export function isWatchTable(headings: readonly string[]): boolean {
	return speaksOf(headings, WATCH_SECTIONS);
}
