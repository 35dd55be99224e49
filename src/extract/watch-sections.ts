import { plainWords } from './words';

/** Headings under which checkboxes, bullets and table rows are things to watch. */
export const WATCH_SECTIONS: readonly string[] = [
	'what to watch', 'watch list', 'watchlist', 'to watch', 'watch for', 'watch items', 'watching', 'things to watch', 'key metrics to watch', 'key events',
	'open questions', 'what validates', 'what invalidates', 'what would validate', 'what would invalidate', 'signposts', 'monitoring',
];

/** The same with those of the user's own. */
export function watchSections(own: readonly string[]): readonly string[] {
	return own.length === 0 ? WATCH_SECTIONS : [...WATCH_SECTIONS, ...own.map(plainWords).filter(words => words !== '')];
}
