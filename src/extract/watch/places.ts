import type { Note } from '../../model/note';
import type { Place } from '../../model/watch';
import { headingPath } from '../headings';

/**
 * For each list item the place of its line: which one it is among the equal lines under its
 * heading, and how many there are.
 */
export function placesOf(note: Note): Place[] {
	const groups = new Map<string, number[]>();
	note.items.forEach(({ heading, rawLine }, at) => {
		const key = `${JSON.stringify(headingPath(note, heading))}\n${rawLine}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [at]);
		else group.push(at);
	});
	const places: Place[] = [];
	for (const group of groups.values()) {
		group.forEach((at, ordinal) => {
			const item = note.items[at]!;
			places[at] = { headings: headingPath(note, item.heading), rawLine: item.rawLine, ordinal, count: group.length };
		});
	}
	return places;
}
