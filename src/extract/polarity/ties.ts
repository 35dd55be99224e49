import type { Word } from './clauses';
import type { Orientation } from './thesis-name';
import type { Tone } from './words';

/** Words between a tie and the name that it leads to: "depends almost wholly on paper", "a shift away from paper". */
const REACH = 4;

const DEPENDENCE = /^(?:depend|relian|rely|relies)/;
const MOVE = /^(?:switch|shift|mov|migrat|divert|diversif|flock|turn|flow|defect|flee|fled)/;

/** Who cannot do without what a thesis names speaks for it, and who turns away from it against it, whatever the words say elsewhere. */
export function tied(words: readonly Word[], orientation: Orientation): readonly Word[] {
	if (orientation.position === null) return words;
	return words.map(word => {
		const tone = tieOf(word, words, orientation);
		return tone === null ? word : { ...word, tone };
	});
}

function tieOf(word: Word, words: readonly Word[], orientation: Orientation): Tone | null {
	const after = words.slice(word.at + 1, word.at + 1 + REACH).filter(({ clause }) => clause === word.clause);
	const named = after.find(({ text }) => orientation.names(text));
	const leads = (link: RegExp): boolean => named !== undefined && after.some(({ text, at }) => at < named.at && link.test(text));
	if (DEPENDENCE.test(word.text)) return leads(/^(?:up)?on$/) ? 'good' : null;
	if (word.text === 'away_from') return named === undefined ? null : 'bad';
	if (!MOVE.test(word.text) || named === undefined) return null;
	if (leads(/^from$|^off$|^away_from$/)) return 'bad';
	return leads(/^to(?:wards?)?$/) ? 'good' : null;
}
