import { STEMS, type Tone } from './words';

const ENDINGS: ReadonlySet<string> = new Set(['', 's', 'es', 'd', 'ed', 'ing']);

/** Stems by their first two letters, so that a word is compared with few. */
const byStart = new Map<string, Array<readonly [stem: string, tone: Tone]>>();
for (const [tone, stems] of STEMS) {
	for (const stem of stems.split(/\s+/)) {
		const start = stem.slice(0, 2);
		byStart.set(start, [...(byStart.get(start) ?? []), [stem, tone]]);
	}
}

/** The tone of a lower-case word by the longest stem it begins with, or null. A rank (`#1`) is good, a signed share (`+40%`) moves. */
export function toneOf(word: string): Tone | null {
	if (/^#\d$/.test(word)) return 'good';
	if (/^[+−-]/.test(word)) return word.startsWith('+') ? 'up' : 'down';
	let best = '';
	let tone: Tone | null = null;
	for (const [stem, of] of byStart.get(word.slice(0, 2)) ?? []) {
		if (stem.length > best.length && fits(word, stem)) [best, tone] = [stem, of];
	}
	return tone;
}

function fits(word: string, stem: string): boolean {
	if (!stem.endsWith('|')) return word.startsWith(stem);
	const verb = stem.slice(0, -1);
	const drawn = verb.endsWith('e') ? verb.slice(0, -1) : verb + verb.slice(-1);
	return (word.startsWith(verb) && ENDINGS.has(word.slice(verb.length))) || word === drawn + 'ing';
}
