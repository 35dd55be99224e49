import type { Word } from './clauses';
import type { Orientation } from './thesis-name';
import type { Tone } from './words';

/** Words between a tie and the name that it leads to: "depends almost wholly on paper", "a shift away from paper". */
const REACH = 4;

const DEPENDENCE = /^(?:depend|relian|rely|relies)/;
const MOVE = /^(?:switch|shift|mov|migrat|divert|diversif|flock|turn|flow|defect|flee|fled)/;

const AFFIRMING = /^(?:reinforc|strengthen|support)/;
const POSITION = /^(?:thesis|case|view|position|short|call)$/;

/** "In-house supply, reinforces", "strengthens the thesis": said of the position as named, and so never turned round. */
function isSaidOfThesis({ at, clause }: Word, words: readonly Word[]): boolean {
	const after = words.slice(at + 1).filter(word => word.clause === clause);
	return after.length === 0 || after.slice(0, 2).some(({ text }) => POSITION.test(text));
}

/** Who cannot do without what a thesis names speaks for it, and who turns away from it against it, whatever the words say elsewhere. */
export function tied(words: readonly Word[], orientation: Orientation): readonly Word[] {
	if (orientation.position === null) return words;
	return words.map(word => {
		const tone = tieOf(word, words, orientation);
		return tone === null ? word : { ...word, tone };
	});
}

function tieOf(word: Word, words: readonly Word[], orientation: Orientation): Tone | null {
	if (AFFIRMING.test(word.text) && isSaidOfThesis(word, words)) return 'verdict';
	const after = words.slice(word.at + 1, word.at + 1 + REACH).filter(({ clause }) => clause === word.clause);
	const named = after.find(({ text }) => orientation.names(text));
	const leads = (link: RegExp): boolean => named !== undefined && after.some(({ text, at }) => at < named.at && link.test(text));
	if (DEPENDENCE.test(word.text)) return leads(/^(?:up)?on$/) ? 'good' : null;
	if (word.text === 'away_from') return named === undefined ? null : 'bad';
	if (!MOVE.test(word.text) || named === undefined) return null;
	if (leads(/^from$|^off$|^away_from$/)) return 'bad';
	return leads(/^to(?:wards?)?$/) ? 'good' : null;
}
