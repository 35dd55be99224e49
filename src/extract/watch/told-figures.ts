import type { FoundAmount } from '../../values/found-amount';
import type { FoundDate } from '../../values/date';
import { scan } from '../../values/scan';
import { foldedWords } from '../words';

/** A text with the figures and dates that stand in it. */
export interface ToldFigures {
	readonly text: string;
	readonly amounts: readonly FoundAmount[];
	readonly dates: readonly FoundDate[];
}

const NO_CONTEXT = { header: '', row: '', section: '', tags: [] };
const LONGEST = 500;

export const HAS_FIGURE = /\d/;
export const NO_FIGURES: Pick<ToldFigures, 'amounts' | 'dates'> = { amounts: [], dates: [] };

export function figuresOf(whole: string): ToldFigures {
	const text = whole.slice(0, LONGEST);
	const { amounts, dates } = scan(text, 0, NO_CONTEXT, null);
	return { text, amounts, dates };
}

/** As `figuresOf`, with counts that are written as a word. */
export function countsOf(text: string): ToldFigures {
	return { ...figuresOf(text.replace(COUNT, digits)), text: text.slice(0, LONGEST) };
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = new RegExp(`\\b(?:${NUMBERS.join('|')})(?= [a-z])`, 'gi');

/** As long as the word, so that everything stays in its place: `one` is `001`. */
function digits(word: string): string {
	return String(NUMBERS.indexOf(word.toLowerCase()) + 1).padStart(word.length, '0');
}

/** Words that only say that something came about. */
const PLAIN = new Set(
	('achieved actual actually reached reach hit hits met only about around so far just reported report confirmed announced signed secured raised closed shipped shipping launched opened online live built installed operational ' +
		'delivered done completed complete guided guidance expected per est as of at in for on by to from now is was were are came come total today currently until and the a an new it production started began finalized').split(' '),
);

/**
 * Whether the part of a text around [start, end) tells of nothing but what the other text is about: besides figures
 * and dates it has only plain words and words of that text.
 */
export function isAboutSame({ text, amounts, dates }: ToldFigures, start: number, end: number, other: ToldFigures): boolean {
	const [from, to] = partAround(text, start, end);
	const figures = [...amounts, ...dates].filter(one => one.start >= from && one.end <= to).sort((a, b) => a.start - b.start);
	const known = new Set(foldedWords(other.text));
	let at = from;
	const words = [...figures, { start: to, end: to }].flatMap(figure => {
		const between = foldedWords(text.slice(at, Math.max(at, figure.start)));
		at = Math.max(at, figure.end);
		return between;
	});
	return words.every(word => known.has(word) || PLAIN.has(word));
}

const BOUNDARY = /[,;:()—–|]|\.\s/g;

/** The part of a sentence that [start, end) stands in. */
function partAround(text: string, start: number, end: number): readonly [from: number, to: number] {
	let from = 0;
	for (const { index, 0: mark } of text.matchAll(BOUNDARY)) {
		if (index >= end) return [from, index];
		if (index + mark.length <= start) from = index + mark.length;
	}
	return [from, text.length];
}
