import { around, clausesOf, type Word } from './clauses';
import { READINGS } from './readings';
import type { Orientation } from './thesis-name';

/** A word that speaks for the thesis or against it. */
export interface Hit {
	readonly word: string;
	readonly clause: number;
	readonly good: boolean;
}

/** Words that name a polarity outright: what else is said explains them, as does what is said of the short leg. */
export const OUTRIGHT = /^(?:bullish|bearish|positive|negative|unfavou?rable|short_(?:leg|side)|than_(?:feared|hoped))$/;

/** What the words say for the thesis as named; two that belong together say one thing. */
export function hitsIn(words: readonly Word[], orientation: Orientation): Hit[] {
	const told = new Set<Word>();
	const tones = new Map<Word, boolean>();
	for (const word of words) readInto(tones, told, word, words);
	for (const word of told) tones.delete(word);
	const gripped = [...tones].filter(([word, good]) => good && !OUTRIGHT.test(word.text) && around(words, word).some(other => tones.get(other) === false && !isBoth(word, other, words))).map(([word]) => word);
	for (const word of gripped) tones.delete(word);
	const clauses = clausesOf(words);
	return [...tones].map(([word, good]) => {
		const turned = orientation.turns(clauses.get(word.clause) ?? new Set(), word.tone);
		return { word: word.text, clause: word.clause, good: good !== turned };
	});
}

/** "A customer and a rival" is both. */
function isBoth(one: Word, other: Word, words: readonly Word[]): boolean {
	return other.tone === 'rival' && words.slice(Math.min(one.at, other.at), Math.max(one.at, other.at)).some(({ text }) => text === 'and');
}

function readInto(tones: Map<Word, boolean>, told: Set<Word>, word: Word, words: readonly Word[]): void {
	const reading = word.tone === null ? null : READINGS[word.tone]?.(word, around(words, word)) ?? null;
	if (reading === null) return;
	tones.set(word, word.negated ? !reading.good : reading.good);
	if (reading.of !== null) told.add(reading.of);
}
