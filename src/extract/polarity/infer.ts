import type { Polarity, PolarityReading } from '../../model/mention';
import { wordsOf, type Word } from './clauses';
import { fromFewWords, halvesOf, inferred } from './few-words';
import { hitsIn, OUTRIGHT, type Hit } from './hits';
import { standing } from './standing';
import { orientationOf } from './thesis-name';
import { tied } from './ties';
import { CONTRASTING } from './words';

/** Words after "despite" in which the thesis is named. */
const REACH = 3;
const CONCEDING = /^(?:despite|in_spite_of)$/;

/**
 * The tone of what is said for the thesis as named: for `Short X` bad news about X is positive.
 * Null when the words decide nothing.
 *
 * @param thesis name of the thesis
 */
export function inferPolarity(text: string, thesis: string): PolarityReading | null {
	const orientation = orientationOf(thesis);
	const words = tied(wordsOf(text), orientation);
	const contrasted = words.some(({ text: word }) => CONTRASTING.has(word));
	const hits = telling(standing(words, hitsIn(words, orientation)), contrasted);
	if (isConditional(text, words)) return inferred('mixed', decisive(hits));
	const against = words.find(({ text: word, at }) => CONCEDING.test(word) && words.slice(at + 1, at + 1 + REACH).some(({ text: after }) => orientation.names(after)));
	if (against !== undefined) return inferred('negative', [against.text]);
	if (hits.length === 0) return fromFewWords(words, orientation);
	return inferred(balance(words, hits, contrasted), decisive(hits));
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

/** Those that name the polarity outright, if any do and no contrast follows; else all. */
function telling(hits: readonly Hit[], contrasted: boolean): readonly Hit[] {
	const outright = hits.filter(({ word }) => OUTRIGHT.test(word));
	return outright.length > 0 && !contrasted ? outright : hits;
}

function balance(words: readonly Word[], hits: readonly Hit[], contrasted: boolean): Polarity {
	if (halvesOf(words) !== null) return 'mixed';
	const good = clausesThatSay(true, hits);
	const bad = clausesThatSay(false, hits);
	if (good > 0 && bad > 0) return contrasted || good === bad ? 'mixed' : good > bad ? 'positive' : 'negative';
	if (bad === 0 && words.some(({ text }) => text === 'neutral')) return 'neutral';
	return good > 0 ? 'positive' : 'negative';
}

/** Two words of a clause say one thing: "strong growth, thin margins" is mixed. */
function clausesThatSay(good: boolean, hits: readonly Hit[]): number {
	return new Set(hits.filter(hit => hit.good === good).map(({ clause }) => clause)).size;
}
