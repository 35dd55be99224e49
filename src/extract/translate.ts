import { TRANSLATIONS } from './kinds/words/translations';
import { foldedWords, isUnspaced } from './words';

const LONGEST_PHRASE = 4;
const LONGEST_TOKEN = 60;

let phrases: ReadonlyMap<string, readonly string[]> | null = null;
let longestUnspaced = 0;

/** Words of other languages as the English ones that the kinds know; the rest as they are. */
export function translated(words: readonly string[]): readonly string[] {
	const known = dictionary();
	if (words.length === 1 && !isUnspaced(words[0]!)) return known.get(words[0]!) ?? words;
	const found: string[] = [];
	for (let at = 0; at < words.length; ) {
		const length = longestPhrase(words, at, known);
		if (length > 0) {
			found.push(...(known.get(words.slice(at, at + length).join(' ')) ?? []));
			at += length;
		} else {
			const word = words[at++]!;
			if (isUnspaced(word)) found.push(...segmented(word.slice(0, LONGEST_TOKEN), known));
			else found.push(word);
		}
	}
	return found;
}

function longestPhrase(words: readonly string[], at: number, known: ReadonlyMap<string, readonly string[]>): number {
	for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
		if (known.has(length === 1 ? words[at]! : words.slice(at, at + length).join(' '))) return length;
	}
	return 0;
}

/** Where words are not spaced, the longest known ones one after the other, and what stands between. */
function segmented(token: string, known: ReadonlyMap<string, readonly string[]>): string[] {
	const parts: string[] = [];
	let rest = '';
	for (let at = 0; at < token.length; ) {
		let length = Math.min(longestUnspaced, token.length - at);
		while (length > 0 && !known.has(token.slice(at, at + length))) length--;
		if (length === 0) {
			rest += token[at++]!;
			continue;
		}
		if (rest !== '') parts.push(rest);
		rest = '';
		parts.push(...(known.get(token.slice(at, at + length)) ?? []));
		at += length;
	}
	return rest === '' ? parts : [...parts, rest];
}

function dictionary(): ReadonlyMap<string, readonly string[]> {
	if (phrases !== null) return phrases;
	const made = new Map<string, readonly string[]>();
	for (const [english, others] of Object.entries(TRANSLATIONS)) {
		const words = foldedWords(english);
		for (const other of others.split('|')) {
			const key = foldedWords(other).join(' ');
			if (key === '' || made.has(key)) continue;
			made.set(key, words);
			if (isUnspaced(key)) longestUnspaced = Math.max(longestUnspaced, key.length);
		}
	}
	phrases = made;
	return made;
}
