import { plain, type Note } from './notes';

/** A list item, as plainly as the vault writes them: one line, marker first. */
export interface Item {
	readonly path: string;
	readonly title: string;
	readonly line: number;
	/** The character in the box; null where there is none. */
	readonly box: string | null;
	readonly text: string;
	readonly heading: string;
	/** The nearest paragraph line above it under the same heading ("Watch for:"). */
	readonly lead: string;
}

export function itemsOf(note: Note): Item[] {
	const found: Item[] = [];
	let heading = '';
	let lead = '';
	note.lines.forEach((line, index) => {
		const marker = /^ *(?:[-*]|\d+\.) /.exec(line)?.[0];
		if (marker !== undefined) {
			const box = /^\[(.)\] /.exec(line.slice(marker.length))?.[1] ?? null;
			const text = plain(line.slice(marker.length + (box === null ? 0 : '[x] '.length)));
			found.push({ path: note.path, title: note.title, line: index, box, text, heading, lead });
			return;
		}
		if (/^#{1,6} /.test(line)) {
			heading = plain(line.slice(line.indexOf(' ')));
			lead = '';
		} else if (line.trim() !== '' && !line.startsWith('|')) lead = plain(line);
	});
	return found;
}
