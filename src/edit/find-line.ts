import type { ListItem } from '../model/note';
import type { Place } from '../model/watch';
import type { Among } from './equal-lines';
import type { OpenNote, Refused } from './plan';

/** The line at a place, or why it cannot be told. */
export function findLine({ equals }: OpenNote, place: Place, among: Among): number | Refused {
	const found = equals.find(place, among);
	if (found.length === 0) return { code: 'line-changed', why: 'this line has changed since it was read.' };
	const line = found.length === place.count ? found[place.ordinal] : undefined;
	return line ?? { code: 'lines-moved', why: movedWords(place.count) };
}

function movedWords(count: number): string {
	return `${count === 1 ? 'there was one such line' : `there were ${count} such lines`} under this heading when the note was read, and now there are more or fewer.`;
}

/** The item of a line whose text it holds: the innermost. Items stand in the order of their lines. */
export function itemAt({ note: { items } }: OpenNote, line: number): ListItem | null {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle]?.line ?? Infinity) <= line) low = middle + 1;
		else high = middle;
	}
	const item = items[low - 1];
	return item?.line === line ? item : null;
}
