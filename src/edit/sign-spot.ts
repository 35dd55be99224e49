import type { PolaritySign } from '../model/edit';
import { taskSigns } from '../parse/task-signs';
import type { Stretch } from './source-of';

/** A sign as it is read: in brackets of its own, with room around. */
const SIGNED = /(?:^|\s)\((\+\/-|[+−–±0-])\)(?=$|[\s.,;:])/g;
const SAME: ReadonlyMap<string, string> = new Map([['−', '-'], ['–', '-'], ['+/-', '±']]);
/** Words whose point ends no sentence: a sign stands before them. */
const SHORT = /(?:^|\s)(?:e\.g|i\.e|vs|cf|approx|inc|corp|ltd|co|no|st|dr|mr|ms|est|(?:\p{L}\.)*\p{L})$/iu;
/** How far from the begin of its sentence a sign is read. */
const LONGEST = 390;
const NO_END = /[.…\s]/;

/** A sign that stands in a text: [start, end) without its blank. */
export interface StandingSign extends Stretch {
	readonly sign: string;
}

export function signsIn(text: string): StandingSign[] {
	return [...text.matchAll(SIGNED)].map(({ 0: all, 1: sign = '', index }) => ({ sign: SAME.get(sign) ?? sign, start: index + all.length - sign.length - 2, end: index + all.length }));
}

export function signed(sign: PolaritySign): string {
	return `(${sign})`;
}

/** The sentence around an offset, as what is told of a link is read: up to the next point and blank. */
export function sentenceAround(text: string, offset: number): Stretch {
	const before = ['. ', '? ', '! '].map(mark => text.lastIndexOf(mark, offset));
	const start = Math.max(...before);
	const stop = text.indexOf('. ', offset);
	return { start: start < 0 ? 0 : start + 2, end: stop < 0 ? text.length : stop };
}

/** Where a sign for this sentence goes: behind its words, before its point; null where it would stand too far off to be read. */
export function spotIn(text: string, sentence: Stretch, from: number): number | null {
	const near = Math.min(sentence.end, sentence.start + LONGEST);
	if (near === sentence.end) return endOfSaid(text, sentence, from);
	const clause = Math.max(...[', ', '; ', ': '].map(mark => text.lastIndexOf(mark, near)));
	return clause > from ? clause : null;
}

function endOfSaid(text: string, { start, end }: Stretch, from: number): number {
	const said = withoutTaskSigns(text.slice(start, end));
	if (end < text.length) {
		const word = SHORT.exec(said)?.[0] ?? '';
		const at = start + said.length - word.length;
		return word !== '' && at > from ? at : start + said.length;
	}
	let last = start + said.length;
	while (last > from && NO_END.test(text[last - 1] ?? '')) last--;
	return last;
}

/** The days that an item ends in stay at its end, where they are looked for. */
function withoutTaskSigns(text: string): string {
	let end = text.length;
	for (const sign of taskSigns(text).reverse()) {
		if (text.slice(sign.end, end).trim() !== '') break;
		end = sign.start;
	}
	return text.slice(0, end).trimEnd();
}
