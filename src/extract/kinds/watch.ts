import type { Kind } from '../../model/kind';

/** Headings under which checkboxes, bullets and table rows are things to watch. */
export const WATCH_SECTIONS: readonly string[] = [
	'what to watch', 'watch list', 'watchlist', 'to watch', 'watch for', 'watch items', 'watching', 'things to watch', 'key metrics to watch', 'key events',
	'open questions', 'what validates', 'what invalidates', 'what would validate', 'what would invalidate', 'signposts', 'monitoring',
];

/** `| Event | Date | Why it matters |` under "What to watch". */
export const watch: Kind = {
	id: 'watch',
	title: 'What to watch',
	icon: 'eye',
	rules: [{ sections: WATCH_SECTIONS }],
	columns: [
		{ key: 'item', headers: ['event', 'signal', 'milestone', 'catalyst', 'metric', 'watch'], type: 'name' },
		{ key: 'due', headers: ['date', 'when', 'timeline', 'timing', 'expected'], type: 'date' },
	],
	subject: null,
};
