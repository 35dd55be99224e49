import type { Word } from './clauses';
import type { Hit } from './hits';

const PAST = /^(?:was|were|formerly|once|had)$/;

/** What still stands of what is said: "was a customer, now lost" tells of now, "if it fails, the moat holds" of what follows. */
export function standing(words: readonly Word[], hits: readonly Hit[]): readonly Hit[] {
	const [present, premise] = [presentOf(words), premiseOf(words)];
	const left = hits.filter(({ clause }) => clause >= present && clause !== premise);
	return left.length > 0 ? left : hits;
}

/** The clause of a "now" that ends what was before; 0 where there is none. */
function presentOf(words: readonly Word[]): number {
	const now = words.find(({ text }) => text === 'now');
	return now !== undefined && words.some(({ text, clause }) => clause < now.clause && PAST.test(text)) ? now.clause : 0;
}

/** The clause that a single "if" begins; -1 where there is none or more than one. */
function premiseOf(words: readonly Word[]): number {
	const [first, second] = words.filter(({ text }) => text === 'if');
	if (first === undefined || second !== undefined) return -1;
	return words[first.at - 1]?.clause === first.clause ? -1 : first.clause;
}
