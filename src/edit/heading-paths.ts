import type { Note } from '../model/note';

/** One key for all headings of a note whose path is the same, by the heading's index; -1 is the note above its headings. */
export function headingKeys({ headings }: Note): (heading: number) => string {
	const keys: string[] = [];
	for (const { text, parent } of headings) keys.push(below(keys[parent] ?? '', text));
	return heading => keys[heading] ?? '';
}

export function keyOfPath(path: readonly string[]): string {
	return path.reduce(below, '');
}

/** Texts of headings hold no line break. */
function below(key: string, text: string): string {
	return `${key}\n${text}`;
}
