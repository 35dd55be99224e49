import type { Impact } from '../../model/mention';
import type { Verdict } from '../../model/news';

/** What an impact says; null where nothing decides. */
export function verdictOf({ polarity, by, words, word }: Impact): Verdict | null {
	return polarity === null || by === null ? null : { polarity, by, words, word };
}

/** Two verdicts as one: inferred where one of those that decide is. */
export function together(a: Verdict | null, b: Verdict | null): Verdict | null {
	if (a === null || b === null) return a ?? b;
	if (a.polarity !== b.polarity && (a.polarity === 'neutral' || b.polarity === 'neutral')) return a.polarity === 'neutral' ? b : a;
	return {
		polarity: a.polarity === b.polarity ? a.polarity : 'mixed',
		by: b.by === 'words' ? b.by : a.by,
		words: [...new Set([...a.words, ...b.words])],
		word: a.word === b.word ? a.word : null,
	};
}
