import type { ListItem } from '../../model/note';
import type { Place } from '../../model/watch';

interface Equals {
	count: number;
	/** That was counted last: `- - [ ] x` is one line of two items. */
	line: number;
}

/**
 * For each list item that is wanted the place of its line: which one it is among the equal lines under its
 * heading, and how many there are.
 *
 * @param paths the heading path of each heading of the note
 */
export function placesOf(items: readonly ListItem[], paths: readonly (readonly string[])[], isWanted: (at: number) => boolean): Array<Place | null> {
	const headings = paths.map(path => JSON.stringify(path));
	const equals = new Map<string, Equals>();
	const found = items.map(({ heading, line, rawLine }, at) => {
		const key = `${headings[heading] ?? ''}\n${rawLine}`;
		const group = equals.get(key) ?? { count: 0, line: -1 };
		equals.set(key, group);
		if (group.line !== line) group.count++;
		group.line = line;
		return isWanted(at) ? { group, ordinal: group.count - 1 } : null;
	});
	return found.map((one, at) => (one === null ? null : { headings: paths[items[at]!.heading] ?? [], rawLine: items[at]!.rawLine, ordinal: one.ordinal, count: one.group.count }));
}
