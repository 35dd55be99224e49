import { dueIn } from '../../extract/watch/due';
import { figuresOf } from '../../extract/watch/told-figures';
import { foldedWords } from '../../extract/words';
import type { WatchItem } from '../../model/watch';

/** A word of an item, with the longer names that begin with it as they stand there, longest first. */
export interface ItemWord {
	/** Folded; empty for a word that tells nothing. */
	readonly folded: string;
	readonly names: ReadonlyArray<{ readonly text: string; readonly words: number }>;
}

/** What an item says, taken apart without regard to what its names mean. */
export interface ItemWords {
	/** Of what it opens with, up to a dash or bracket, without dates. */
	readonly head: readonly ItemWord[];
	/** What stands behind, to explain it. */
	readonly rest: string;
	/** Its figures, as they are written. */
	readonly figures: string;
	/** The days that its words name. */
	readonly days: string;
}

const known = new WeakMap<WatchItem, ItemWords>();

/** Taken apart once for each item. */
export function wordsOfItem(item: WatchItem): ItemWords {
	const found = known.get(item) ?? takeApart(item.condition);
	known.set(item, found);
	return found;
}

const LONGEST = 300;
const OPENS_REST = /\s[—–-]\s|[([:;]/;

function takeApart(whole: string): ItemWords {
	const condition = whole.slice(0, LONGEST);
	const { amounts, dates } = figuresOf(condition);
	const bare = dates.reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), condition);
	const at = bare.search(OPENS_REST);
	const { due } = dueIn(condition);
	return {
		head: headWords(at < 0 ? bare : bare.slice(0, at)),
		rest: at < 0 ? '' : foldedWords(bare.slice(at).replace(/[()]/g, ' ')).filter(tells).sort().join(' '),
		figures: amounts.map(({ start, end }) => condition.slice(start, end).replace(/\s/g, '').toLowerCase()).sort().join(' '),
		days: due === null ? '' : `${due.start ?? ''}..${due.end ?? ''}`,
	};
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** What names begin with: a capital, a digit, or a letter of a script that has no capitals. */
const OPENS_NAME = /[\p{Lu}\p{Lo}\p{N}]/u;
const MOST_WORDS = 5;
const LONGEST_NAME = 60;

function headWords(head: string): ItemWord[] {
	const found = [...head.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
	return found.map(({ word, start }, at) => {
		const isOwner = word === 's' && /['’]/.test(head[start - 1] ?? '');
		const folded = isOwner ? '' : (foldedWords(word)[0] ?? '');
		const ends = OPENS_NAME.test(word[0] ?? '') ? found.slice(at, at + MOST_WORDS).map(({ end }) => end) : [];
		const names = ends.map((end, more) => ({ text: head.slice(start, end), words: more + 1 })).filter(({ text }) => text.length <= LONGEST_NAME);
		return { folded: tells(folded) ? folded : '', names: names.reverse() };
	});
}

const EMPTY = new Set(
	('a an the of on in at for to and or with by from its their our is are be will would does do did can could has have how what whether if when which that this as over under into ' +
		'timing progress update status news expected possible possibly likely').split(' '),
);

function tells(word: string): boolean {
	return word !== '' && !EMPTY.has(word);
}
