import { InlineReader } from '../parse/inline';
import { mathSpans } from '../parse/math-spans';

/** [start, end) of a text. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** How many places of the source are tried for one of the shown text. */
const MOST_TRIED = 12;

const reader = new InlineReader(() => undefined);

/** The source as a reader sees it. */
export function shownText(source: string): string {
	return reader.read(source, 0, source.length).text;
}

/**
 * The stretch of a source that shows as this stretch of its text, such that other words can stand in its place; null where
 * there is none, as within code, math or the target of a link.
 *
 * @param instead source of those words, and as they show
 */
export function sourceOf(source: string, shown: string, { start, end }: Stretch, instead: { readonly source: string; readonly shown: string }): Stretch | null {
	const wanted = shown.slice(0, start) + instead.shown + shown.slice(end);
	const formulas = source.includes('$') ? mathSpans(source) : [];
	return candidates(source, shown, start, end).find(at => formulas.every(([from, to]) => at.end <= from || at.start >= to) && shownText(source.slice(0, at.start) + instead.source + source.slice(at.end)) === wanted) ?? null;
}

/** Where the same characters stand in the source, those first that come as often before. */
function candidates(source: string, shown: string, start: number, end: number): Stretch[] {
	if (start === shown.length) return [{ start: source.length, end: source.length }];
	const mark = shown.slice(start, Math.max(end, start + 1));
	const nth = occurrences(shown, mark).findIndex(at => at === start);
	return occurrences(source, mark)
		.map((at, index) => ({ at, off: Math.abs(index - nth) }))
		.sort((a, b) => a.off - b.off)
		.slice(0, MOST_TRIED)
		.map(({ at }) => ({ start: at, end: at + end - start }));
}

function occurrences(text: string, mark: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found.push(at);
	return found;
}
