import type { Note } from '../model/note';

/** One key for all headings of a note whose path is the same, by the heading's index; -1 is the note above its headings. */
export function headingKeys({ headings }: Note): (heading: number) => string {
	const keys: string[] = [];
	for (const { text, parent } of headings) keys.push(below(keys[parent] ?? '', text));
	return heading => keys[heading] ?? '';
}

/** Index of the last heading at a line or above; -1 where there is none. */
export function headingAt({ headings }: Note, line: number): number {
	let low = 0;
	let high = headings.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((headings[middle]?.line ?? Infinity) <= line) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

export function pathOf({ headings }: Note, heading: number): string[] {
	const path: string[] = [];
	for (let at = headings[heading]; at !== undefined; at = headings[at.parent]) path.unshift(at.text);
	return path;
}

export function keyOfPath(path: readonly string[]): string {
	return path.reduce(below, '');
}

/** Texts of headings hold no line break. */
function below(key: string, text: string): string {
	return `${key}\n${text}`;
}
