import type { Words } from '../model/kind';
import { translated } from './translate';
import { foldedWords } from './words';

type Lists = Map<string, number[]>;

const MOST_WORDS = 5;
const CACHED = 8192;

/**
 * Word lists, looked up all at once: for a text, the numbers of the lists that have it. A table is
 * then compared with every rule by numbers alone, whatever the length of the lists.
 */
export class Lexicon {
	private readonly exact: Lists = new Map();
	private readonly beginning: Lists = new Map();
	private readonly ending: Lists = new Map();
	private readonly within: Lists = new Map();
	private readonly found = new Map<string, ReadonlySet<number>>();
	private lists = 0;

	/** Adds a list and gives its number. `anywhere`: its words may stand anywhere in a text. */
	add(words: Words, anywhere = false): number {
		const list = this.lists++;
		for (const pattern of words) {
			const { open, close } = stars(pattern, anywhere);
			const key = translated(foldedWords(pattern)).join(' ');
			const lists = open && close ? this.within : open ? this.ending : close ? this.beginning : this.exact;
			const entry = lists.get(key);
			if (entry === undefined) lists.set(key, [list]);
			else entry.push(list);
		}
		return list;
	}

	/** The lists that have the text. */
	of(text: string): ReadonlySet<number> {
		const known = this.found.get(text);
		if (known !== undefined) return known;
		const lists = this.look(text);
		if (this.found.size >= CACHED) this.found.clear();
		this.found.set(text, lists);
		return lists;
	}

	/** The same for texts that seldom come twice: nothing is kept. */
	look(text: string): ReadonlySet<number> {
		const words = translated(foldedWords(text));
		const lists = new Set<number>();
		collect(lists, this.exact, words.join(' '));
		for (let length = 1; length <= Math.min(MOST_WORDS, words.length); length++) {
			if (this.beginning.size > 0) collect(lists, this.beginning, words.slice(0, length).join(' '));
			if (this.ending.size > 0) collect(lists, this.ending, words.slice(-length).join(' '));
			for (let at = 0; this.within.size > 0 && at + length <= words.length; at++) collect(lists, this.within, words.slice(at, at + length).join(' '));
		}
		return lists;
	}
}

function stars(pattern: string, anywhere: boolean): { readonly open: boolean; readonly close: boolean } {
	return { open: anywhere || pattern.startsWith('*'), close: anywhere || pattern.endsWith('*') };
}

function collect(lists: Set<number>, from: Lists, key: string): void {
	const entry = from.get(key);
	if (entry !== undefined) for (const list of entry) lists.add(list);
}
