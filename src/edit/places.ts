import type { Note } from '../model/note';
import type { Place } from '../model/watch';
import { lineAt, splitLines } from '../parse/lines';
import { EqualLines } from './equal-lines';
import { headingAt, pathOf } from './heading-paths';

/** Tells for lines of a text, as it is being read, how an edit finds each again; null for what is no line of an item, a paragraph or a table. */
export function placesIn(note: Note, text: string): (line: number) => Place | null {
	const lines = splitLines(text);
	const equals = new EqualLines(note, lines);
	const paths = new Map<number, readonly string[]>();
	const places = new Map<number, Place | null>();
	const pathAt = (heading: number): readonly string[] => {
		const path = paths.get(heading) ?? pathOf(note, heading);
		paths.set(heading, path);
		return path;
	};
	const placeAt = (line: number): Place | null => {
		const rawLine = lineAt(lines, line);
		if (rawLine === null) return null;
		const headings = pathAt(headingAt(note, line));
		const same = equals.find({ headings, rawLine }, 'all');
		const ordinal = firstFrom(same, line);
		return same[ordinal] === line ? { headings, rawLine, ordinal, count: same.length } : null;
	};
	return line => {
		const known = places.get(line);
		const place = known === undefined ? placeAt(line) : known;
		places.set(line, place);
		return place;
	};
}

/** Where in ascending numbers the first stands that is not below this one. */
function firstFrom(numbers: readonly number[], least: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? Infinity) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
