import type { Polarity, PolarityReading } from '../../model/mention';
import type { Word } from './clauses';
import type { Orientation } from './thesis-name';

/** Words after "alternative to" in which the thesis is named. */
const REACH = 3;
const HALVING = /^(?:but|(?:al)?though|yet|at_the_(?:price|cost)_of)$/;

export function inferred(polarity: Polarity, words: readonly string[]): PolarityReading {
	return { polarity, by: 'words', words: words.map(word => word.replaceAll('_', ' ')) };
}

/** The word between two halves that both count, or null: "not yet" and "yet to come" have none. */
export function halvesOf(words: readonly Word[]): string | null {
	return words.find(({ text, at }) => HALVING.test(text) && words[at - 1]?.text !== 'not' && words[at + 1]?.text !== 'to')?.text ?? null;
}

/** Where no word decides: neutral ones do, then what is done with what the thesis is about, then a bare restatement of a position. */
export function fromFewWords(words: readonly Word[], orientation: Orientation): PolarityReading | null {
	const neutral = words.find(({ tone }) => tone === 'neutral');
	const half = halvesOf(words);
	const negated = words.find(({ text, negated: turned }) => turned && orientation.names(text));
	if (negated !== undefined && half === null) return inferred('negative', [negated.text]);
	if (neutral !== undefined && isAlternativeTo(words, neutral.at, orientation)) return inferred(neutral.negated ? 'positive' : 'negative', [neutral.text]);
	if (neutral !== undefined) return inferred('neutral', [neutral.text]);
	if (half !== null) return inferred('mixed', [half]);
	const deed = words.find(({ tone }) => tone === 'deed' || tone === 'regardless') ?? bareName(words, orientation);
	return deed === null ? null : inferred(speaksFor(deed, words, orientation) ? 'positive' : 'negative', [deed.text]);
}

function speaksFor({ at: from, clause, negated, tone }: Word, words: readonly Word[], orientation: Orientation): boolean {
	const own = orientation.position === 'long' && words.some(({ text, at }) => at > from && /^(?:own|in_house)$/.test(text));
	return (negated !== own) === orientation.turns(new Set(words.filter(word => word.clause === clause).map(({ text }) => text)), tone ?? 'verdict');
}

function bareName(words: readonly Word[], orientation: Orientation): Word | null {
	if (orientation.position === null) return null;
	return words.find(({ text, at }) => orientation.names(text) && !isPointer(words, at)) ?? null;
}

/** "See Long paper for more" names the thesis to point at it. */
function isPointer(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	return before?.clause === words[at]?.clause && /^(?:long|short)$/.test(before?.text ?? '');
}

/** "An alternative to paper" is against whoever is long of it. */
function isAlternativeTo(words: readonly Word[], at: number, orientation: Orientation): boolean {
	return words[at]?.text === 'alternative' && words[at + 1]?.text === 'to' && words.slice(at + 2, at + 2 + REACH).some(({ text }) => orientation.names(text));
}
