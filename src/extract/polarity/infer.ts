import type { Polarity, PolarityReading } from '../../model/mention';
import { orientationOf, type Orientation } from './thesis-name';
import { CONTRASTING, HELPING, HURTING, INNOCENT, NEGATING, NEUTRAL } from './words';

/** Words after a negating word that it still turns round. */
const REACH = 3;
/** A hurting word takes the good word that it is about with it: "moat eroded", "challenge to its moat". */
const GRIP = 4;

interface Hit {
	readonly at: number;
	readonly good: boolean;
	readonly word: string;
}

interface Word {
	readonly text: string;
	/** Number of the clause it stands in. */
	readonly clause: number;
}

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
	const conditions = conditionalPolarity(text, words);
	if (conditions !== null) return { polarity: conditions, by: 'words', words: decisive(hits) };
	const against = words.find(({ text: word }, at) => orientation.names(word) && words.slice(Math.max(0, at - REACH), at).some(before => before.text === 'despite'));
	if (against !== undefined) return { polarity: 'negative', by: 'words', words: ['despite'] };
	if (hits.length === 0) return fromFewWords(words, orientation);
	return { polarity: balance(words, hits), by: 'words', words: decisive(hits) };
}

function decisive(hits: readonly Hit[]): string[] {
	return [...new Set(hits.map(({ word }) => word))];
}

function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let clause = 0;
	for (const [token] of text.toLowerCase().matchAll(/[;,.:—–()=]|[\p{L}\p{N}][\p{L}\p{N}'’-]*|#\d+/gu)) {
		if (/^[;,.:—–()=]$/.test(token)) clause++;
		else words.push({ text: token.replace('’', "'"), clause });
	}
	return words;
}

function hitsIn(words: readonly Word[], orientation: Orientation): Hit[] {
	const raw = words.flatMap(({ text }, at): Hit[] => {
		const good = toneOf(text);
		return good === null ? [] : [{ at, good: isNegated(words, at) ? !good : good, word: text }];
	});
	const kept = raw.filter(hit => !hit.good || !raw.some(other => !other.good && grips(words, other, hit)));
	return kept.map(hit => (orientation.turns(clauseWords(words, hit.at)) ? { ...hit, good: !hit.good } : hit));
}

function grips(words: readonly Word[], bad: Hit, good: Hit): boolean {
	return words[bad.at]?.clause === words[good.at]?.clause && Math.abs(bad.at - good.at) <= GRIP;
}

function clauseWords(words: readonly Word[], at: number): ReadonlySet<string> {
	const clause = words[at]?.clause;
	return new Set(words.filter(word => word.clause === clause).map(({ text }) => text));
}

function toneOf(word: string): boolean | null {
	if (INNOCENT.has(word)) return null;
	if (/^#\d$/.test(word)) return true;
	if (hasStem(word, hurting)) return false;
	return hasStem(word, helping) ? true : null;
}

type Stems = ReadonlyMap<string, readonly string[]>;

/** Stems by their first two letters, so that a word is compared with few. */
function byStart(stems: readonly string[]): Stems {
	const map = new Map<string, string[]>();
	for (const stem of stems) map.set(stem.slice(0, 2), [...(map.get(stem.slice(0, 2)) ?? []), stem]);
	return map;
}

const helping = byStart(HELPING);
const hurting = byStart(HURTING);
const neutrals = byStart(NEUTRAL);

function hasStem(word: string, stems: Stems): boolean {
	const near = stems.get(word.slice(0, 2));
	return near !== undefined && near.some(stem => (stem.endsWith('|') ? word === stem.slice(0, -1) : word.startsWith(stem)));
}

function isNegated(words: readonly Word[], at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
		if (words[i]?.clause !== words[at]?.clause) return false;
		if (NEGATING.has(words[i]?.text ?? '')) return true;
	}
	return false;
}

/** "If A stays, good; if it leaves, bad" and "success = bad; struggle = good" say both. */
function conditionalPolarity(text: string, words: readonly Word[]): Polarity | null {
	const ifs = words.filter(({ text: word }) => word === 'if').length;
	return ifs >= 2 || areOutcomes(text) ? 'mixed' : null;
}

/** "A = controls failing; B = controls working": two outcomes of the same thing. */
function areOutcomes(text: string): boolean {
	const outcomes = text.split(';').map((part): readonly string[] => part.split('=')[1]?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
	const [first, second] = outcomes;
	return outcomes.length === 2 && first !== undefined && second !== undefined && first.some(word => second.includes(word));
}

function balance(words: readonly Word[], hits: readonly Hit[]): Polarity {
	const good = hits.filter(hit => hit.good).length;
	const bad = hits.length - good;
	const contrast = words.find(({ text }) => CONTRASTING.has(text))?.text;
	if (contrast === 'but') return 'mixed';
	if (good > 0 && bad > 0) return contrast !== undefined || good === bad ? 'mixed' : good > bad ? 'positive' : 'negative';
	if (bad === 0 && words.some(({ text }) => text === 'neutral')) return 'neutral';
	return good > 0 ? 'positive' : 'negative';
}

/** Neutral words decide where no others do; a bare restatement of a position argues for it. */
function fromFewWords(words: readonly Word[], orientation: Orientation): PolarityReading | null {
	const neutral = words.find(({ text }) => hasStem(text, neutrals));
	const negated = words.find(({ text }, at) => orientation.names(text) && isNegated(words, at));
	if (negated !== undefined && !words.some(({ text }) => text === 'but')) return { polarity: 'negative', by: 'words', words: [negated.text] };
	if (neutral !== undefined) return { polarity: 'neutral', by: 'words', words: [neutral.text] };
	if (words.some(({ text }) => text === 'but')) return { polarity: 'mixed', by: 'words', words: ['but'] };
	const named = words.find(({ text }) => orientation.names(text));
	return named === undefined || orientation.position === null ? null : { polarity: 'positive', by: 'words', words: [named.text] };
}
