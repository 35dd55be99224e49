import { dueIn } from '../../extract/watch/due';
import { ownDates, withoutDates } from '../../extract/watch/own-dates';
import { figuresOf, HAS_FIGURE, NO_FIGURES } from '../../extract/watch/told-figures';
import { foldedWords } from '../../extract/words';
import type { WatchItem } from '../../model/watch';

/** A word of what an item opens with, and where it stands there. */
export interface ItemWord {
	/** As it is compared; empty for a word that tells nothing. */
	readonly folded: string;
	/** In lower case, where a name may begin with it; else empty. */
	readonly opens: string;
	/** The small word before it that says how it is meant: `to`, `from`, `of`; or empty. */
	readonly led: string;
	/** With a capital that does not only begin the sentence. */
	readonly isName: boolean;
	readonly start: number;
	readonly end: number;
}

/** What an item says, taken apart without regard to what its names mean. */
export interface ItemWords {
	/** What it opens with, up to a dash or bracket, without dates. */
	readonly head: string;
	readonly words: readonly ItemWord[];
	/** That its words tell of several things, so that their order matters. */
	readonly hasParts: boolean;
	/** What stands behind, to explain it. */
	readonly rest: string;
	/** That the explanation says that it did not come about. */
	readonly negates: boolean;
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
const OPENS_REST = /\s[—–-]\s|[([;]/;
const PARTS = /[,:]\s+[\p{L}\p{N}]|\s(?:and|but|while|or|then|as)\s/u;
const NEGATES =
	/\b(?:not?|never|none|nothing|without|cannot|fail\w{0,3}|block\w{0,3}|reject\w{0,3}|cancel\w{0,4}|collaps\w{1,4}|delay\w{0,3}|postpone\w{0,2}|den(?:y|ies|ied)|refus\w{1,4}|abandon\w{0,3}|terminat\w{1,4}|withdr[ae]w\w{0,2}|struck down|call(?:s|ed) off|off|against|miss(?:es|ed)?|lost|loses?)\b|n['’]t\b/i;

function takeApart(item: WatchItem): ItemWords {
	const condition = item.condition.slice(0, LONGEST);
	const { amounts, dates: all } = HAS_FIGURE.test(condition) ? figuresOf(condition) : NO_FIGURES;
	const dates = ownDates(condition, all);
	const bare = withoutDates(condition, dates);
	const at = bare.search(OPENS_REST);
	const head = at < 0 ? bare : bare.slice(0, at);
	return {
		head,
		words: wordsIn(head),
		hasParts: PARTS.test(head),
		rest: at < 0 ? '' : foldedWords(bare.slice(at).replace(/[()]/g, ' ')).filter(tells).join(' '),
		negates: at >= 0 && NEGATES.test(bare.slice(at)),
		figures: amounts.map(({ start, end }) => condition.slice(start, end).replace(/\s/g, '').toLowerCase()).sort().join(' '),
		days: dates.length === 0 ? '' : daysOf(item),
	};
}

/** Those of the words, also where the item is done or another day was written into it. */
function daysOf({ condition, due, writtenDue }: WatchItem): string {
	const said = due === null || writtenDue !== null ? dueIn(condition).due : due;
	return said === null ? '' : `${said.start ?? ''}..${said.end ?? ''}`;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** What names begin with: a capital, a digit, or a letter of a script that has no capitals. */
const OPENS_NAME = /^[\p{Lu}\p{Lo}\p{N}]/u;

function wordsIn(head: string): ItemWord[] {
	const found = [...head.matchAll(WORD)];
	let led = '';
	return found.map(({ 0: word, index }, at) => {
		const isOwner = word === 's' && /['’]/.test(head[index - 1] ?? '');
		const lower = word.toLowerCase();
		// `The plan is on`: nothing follows that it leads to.
		const stands = (lower === 'on' || lower === 'in') && at === found.length - 1;
		const folded = isOwner ? '' : stands ? lower : told(lower);
		const before = led;
		if (folded !== '') led = '';
		else if (LEADING.has(lower)) led = lower;
		return { folded, opens: OPENS_NAME.test(word) ? lower : '', led: before, isName: at > 0 && /^\p{Lu}/u.test(word), start: index, end: index + word.length };
	});
}

function told(lower: string): string {
	const folded = foldedWords(lower.replace(/(ch|sh|x|ss|zz)es$/, '$1'))[0] ?? '';
	return tells(folded) ? folded : '';
}

const LEADING = new Set('of in on at for to with by into'.split(' '));
const EMPTY = new Set(
	('a an the and or its their our is are be will would does do did can could has have whether if that this as ' +
		'timing progress update status news expected possible possibly likely').split(' '),
);

function tells(word: string): boolean {
	return word !== '' && !EMPTY.has(word) && !LEADING.has(word);
}
