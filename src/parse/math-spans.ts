import { DOLLAR, isDigit, isSpace } from './characters';

/** Where the formulas `$...$` of a text stand: Obsidian's formulas begin before a character and end after one, not before a digit. */
export function mathSpans(source: string): ReadonlyArray<readonly [start: number, end: number]> {
	const spans: Array<readonly [number, number]> = [];
	let open = -1;
	for (let at = source.indexOf('$'); at >= 0; at = source.indexOf('$', at + 1)) {
		if (open >= 0 && closes(source, at)) {
			spans.push([open, at]);
			open = -1;
		} else if (open < 0 && at + 1 < source.length && source.charCodeAt(at + 1) !== DOLLAR && !isSpace(source.charCodeAt(at + 1))) open = at;
	}
	return spans;
}

function closes(source: string, at: number): boolean {
	return !isSpace(source.charCodeAt(at - 1)) && !isDigit(source.charCodeAt(at + 1));
}
