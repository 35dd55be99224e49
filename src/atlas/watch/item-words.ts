import { dueIn } from '../../extract/watch/due';
import { figuresOf } from '../../extract/watch/told-figures';
import { foldedWords } from '../../extract/words';
import type { WatchItem } from '../../model/watch';

/** A word of what an item opens with, and where it stands there. */
export interface ItemWord {
	/** As it is compared; empty for a word that tells nothing. */
	readonly folded: string;
	/** In lower case, where a name may begin with it; else empty. */
	readonly opens: string;
	readonly start: number;
	readonly end: number;
}

/** What an item says, taken apart without regard to what its names mean. */
export interface ItemWords {
	/** What it opens with, up to a dash or bracket, without dates. */
	readonly head: string;
	readonly words: readonly ItemWord[];
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
	const found = known.get(item) ?? takeApart(item);
	known.set(item, found);
	return found;
}

const LONGEST = 300;
const OPENS_REST = /\s[—–-]\s|[([:;]/;

function takeApart(item: WatchItem): ItemWords {
	const condition = item.condition.slice(0, LONGEST);
	const { amounts, dates } = HAS_FIGURE.test(condition) ? figuresOf(condition) : NO_FIGURES;
	const bare = dates.reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), condition);
	const at = bare.search(OPENS_REST);
	const head = at < 0 ? bare : bare.slice(0, at);
	return {
		head,
		words: wordsIn(head),
		rest: at < 0 ? '' : foldedWords(bare.slice(at).replace(/[()]/g, ' ')).filter(tells).sort().join(' '),
		figures: amounts.map(({ start, end }) => condition.slice(start, end).replace(/\s/g, '').toLowerCase()).sort().join(' '),
		days: dates.length === 0 ? '' : daysOf(item),
	};
}

const HAS_FIGURE = /\d/;
const NO_FIGURES = { amounts: [], dates: [] };

/** Those of the words, also where the item is done or another day was written into it. */
function daysOf({ condition, due, writtenDue }: WatchItem): string {
	const said = due === null || writtenDue !== null ? dueIn(condition).due : due;
	return said === null ? '' : `${said.start ?? ''}..${said.end ?? ''}`;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** What names begin with: a capital, a digit, or a letter of a script that has no capitals. */
const OPENS_NAME = /^[\p{Lu}\p{Lo}\p{N}]/u;

function wordsIn(head: string): ItemWord[] {
	return [...head.matchAll(WORD)].map(({ 0: word, index }) => {
		const isOwner = word === 's' && /['’]/.test(head[index - 1] ?? '');
		const folded = isOwner ? '' : (foldedWords(word)[0] ?? '');
		return { folded: tells(folded) ? folded : '', opens: OPENS_NAME.test(word) ? word.toLowerCase() : '', start: index, end: index + word.length };
	});
}

const EMPTY = new Set(
	('a an the of on in at for to and or with by from its their our is are be will would does do did can could has have how what whether if when which that this as over under into ' +
		'timing progress update status news expected possible possibly likely').split(' '),
);

function tells(word: string): boolean {
	return word !== '' && !EMPTY.has(word);
}
