import type { Polarity, PolarityReading } from '../../model/mention';
import { wordsOf, type Word } from './clauses';
import { hitsIn, type Hit } from './hits';
import { orientationOf, type Orientation } from './thesis-name';
import { CONTRASTING } from './words';

/** Words after "despite" in which the thesis is named. */
const REACH = 3;

/**
 * The tone of what is said for the thesis as named: for `Short X` bad news about X is positive.
 * Null when the words decide nothing.
 *
 * @param thesis name of the thesis
 */
export function inferPolarity(text: string, thesis: string): PolarityReading | null {
	const words = wordsOf(text);
	const orientation = orientationOf(thesis);
	const hits = hitsIn(words, orientation);
	if (isConditional(text, words)) return inferred('mixed', decisive(hits));
	const against = words.some(({ text: word, at }) => orientation.names(word) && words.slice(Math.max(0, at - REACH), at).some(before => before.text === 'despite'));
	if (against) return inferred('negative', ['despite']);
	if (hits.length === 0) return fromFewWords(words, orientation);
	return inferred(balance(words, hits), decisive(hits));
}

function inferred(polarity: Polarity, words: readonly string[]): PolarityReading {
	return { polarity, by: 'words', words };
}

function decisive(hits: readonly Hit[]): string[] {
	return [...new Set(hits.map(({ word }) => word))];
}

/** "If A stays, good; if it leaves, bad" and "success = bad; struggle = good" say both. */
function isConditional(text: string, words: readonly Word[]): boolean {
	return words.filter(({ text: word }) => word === 'if').length >= 2 || areOutcomes(text);
}

/** "A = controls failing; B = controls working": two outcomes of the same thing. */
function areOutcomes(text: string): boolean {
	const [first, second, ...more] = text.split(';').map(part => new Set(part.split('=')[1]?.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
	return first !== undefined && second !== undefined && more.length === 0 && [...first].some(word => second.has(word));
}

function balance(words: readonly Word[], hits: readonly Hit[]): Polarity {
	const good = clausesThatSay(true, hits);
	const bad = clausesThatSay(false, hits);
	const contrast = words.find(({ text }) => CONTRASTING.has(text))?.text;
	if (contrast === 'but') return 'mixed';
	if (good > 0 && bad > 0) return contrast !== undefined || good === bad ? 'mixed' : good > bad ? 'positive' : 'negative';
	if (bad === 0 && words.some(({ text }) => text === 'neutral')) return 'neutral';
	return good > 0 ? 'positive' : 'negative';
}

/** Two words of a clause say one thing: "strong growth, thin margins" is mixed. */
function clausesThatSay(good: boolean, hits: readonly Hit[]): number {
	return new Set(hits.filter(hit => hit.good === good).map(({ clause }) => clause)).size;
}

/** Neutral words decide where no others do; a bare restatement of a position argues for it. */
function fromFewWords(words: readonly Word[], orientation: Orientation): PolarityReading | null {
	const neutral = words.find(({ tone }) => tone === 'neutral');
	const but = words.some(({ text }) => text === 'but');
	const negated = words.find(({ text, negated: turned }) => turned && orientation.names(text));
	if (negated !== undefined && !but) return inferred('negative', [negated.text]);
	if (neutral !== undefined && isAlternativeTo(words, neutral.at, orientation)) return inferred('negative', [neutral.text]);
	if (neutral !== undefined) return inferred('neutral', [neutral.text]);
	if (but) return inferred('mixed', ['but']);
	const named = words.find(({ text, at }) => orientation.names(text) && !isPointer(words, at));
	return named === undefined || orientation.position === null ? null : inferred('positive', [named.text]);
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
