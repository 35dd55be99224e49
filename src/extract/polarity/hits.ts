import { around, clausesOf, type Word } from './clauses';
import { READINGS } from './readings';
import type { Orientation } from './thesis-name';

/** A word that speaks for the thesis or against it. */
export interface Hit {
	readonly word: string;
	readonly clause: number;
	readonly good: boolean;
}

/** What the words say for the thesis as named; two that belong together say one thing. */
export function hitsIn(words: readonly Word[], orientation: Orientation): Hit[] {
	const told = new Set<Word>();
	const tones = new Map<Word, boolean>();
	for (const word of words) readInto(tones, told, word, words);
	for (const word of told) tones.delete(word);
	const gripped = [...tones].filter(([word, good]) => good && around(words, word).some(other => tones.get(other) === false)).map(([word]) => word);
	for (const word of gripped) tones.delete(word);
	const clauses = clausesOf(words);
	return [...tones].map(([word, good]) => {
		const turned = orientation.turns(clauses.get(word.clause) ?? new Set(), word.tone);
		return { word: word.text, clause: word.clause, good: good !== turned };
	});
}

function readInto(tones: Map<Word, boolean>, told: Set<Word>, word: Word, words: readonly Word[]): void {
	const reading = word.tone === null ? null : READINGS[word.tone]?.(word, around(words, word)) ?? null;
	if (reading === null) return;
	tones.set(word, word.negated ? !reading.good : reading.good);
	if (reading.of !== null) told.add(reading.of);
}
