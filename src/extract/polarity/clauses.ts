import { toneOf } from './tone';
import { CONTRASTING, NEGATING, STEMS, type Tone } from './words';

/** A word of a text, lower-case. */
export interface Word {
	readonly text: string;
	readonly at: number;
	/** Number of the clause it stands in. */
	readonly clause: number;
	readonly tone: Tone | null;
	/** Whether a negating word stands shortly before it, in its clause. */
	readonly negated: boolean;
}

/** Words after a negating word that it still turns round: "not a near-term threat". */
const REACH = 4;
/** How far apart in a clause two words still belong together: "moat eroded", "challenge to its moat". */
const GRIP = 4;

const PHRASES = [...STEMS.flatMap(([, stems]) => stems.split(/\s+/)), ...NEGATING, ...CONTRASTING].filter(stem => stem.includes('_'));
const PHRASE = new RegExp(`\\b(?:${PHRASES.join('|').replaceAll('_', '[ -]')})s?\\b`, 'g');
const BREAK = /^[;,.:—–()=]$/;
// A word takes the hyphen after it along, so that "3-10%" is a range and no fall.
const TOKEN = /[;,.:—–()=]|[+−-]\d+(?:\.\d+)?%|\d+\.\d+|[\p{L}\p{N}][\p{L}\p{N}'’_]*[+−-]*|#\d+/gu;

/** The words of a text; a contrasting word begins a clause as a comma does, and compounds are read by their parts. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let clause = 0;
	let negatedTo = -1;
	let indifferent = false;
	for (const [token] of text.toLowerCase().replaceAll('"', '').replace(PHRASE, phrase => phrase.replaceAll(/[ -]/g, '_')).matchAll(TOKEN)) {
		const word = token.replace('’', "'").replace(/'s$|[+−-]+$/, '');
		const at = words.length;
		if (BREAK.test(word) || CONTRASTING.has(word)) {
			clause++;
			negatedTo = -1;
			indifferent = false;
		}
		if (BREAK.test(word) && word !== '=') continue;
		const tone: Tone | null = indifferent ? null : toneOf(word);
		words.push({ text: word, at, clause, tone, negated: at <= negatedTo });
		if (NEGATING.has(word) || word.endsWith("n't")) negatedTo = at + REACH;
		indifferent ||= tone === 'regardless';
	}
	return words.map(word => (isUndone(word, words[word.at + 1]) ? { ...word, negated: !word.negated } : word));
}

/** "Needs none", "buys no rolls": the deed is denied after it is named; "grows no more" is not looked into. */
function isUndone({ clause, tone }: Word, next: Word | undefined): boolean {
	return (tone === 'good' || tone === 'deed') && next?.clause === clause && /^(?:none|no|nothing|nobody)$/.test(next.text);
}

/** The neighbours of a word in its clause. */
export function around(words: readonly Word[], { at, clause }: Word): Word[] {
	return words.slice(Math.max(0, at - GRIP), at + GRIP + 1).filter(other => other.at !== at && other.clause === clause);
}

/** The words of each clause. */
export function clausesOf(words: readonly Word[]): ReadonlyMap<number, ReadonlySet<string>> {
	const clauses = new Map<number, Set<string>>();
	for (const { text, clause } of words) clauses.set(clause, (clauses.get(clause) ?? new Set()).add(text));
	return clauses;
}
