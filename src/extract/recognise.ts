import type { Kind, UserKind } from '../model/kind';
import { KINDS, PLAIN_TABLE, WEAK } from './kinds';
import { Rulebook } from './rulebook';
import { plainWords } from './words';

const NONE: readonly UserKind[] = [];
const books = new WeakMap<readonly UserKind[], Rulebook>();

/** The rules of all kinds, those of the user first; made once for each list of the user's kinds. */
export function rulebookWith(kinds: readonly UserKind[] = NONE): Rulebook {
	const known = books.get(kinds);
	if (known !== undefined) return known;
	const book = new Rulebook([...kinds, ...KINDS], PLAIN_TABLE, WEAK, KINDS);
	books.set(kinds, book);
	return book;
}

/** A kind by its id; null when neither the user nor Actor Atlas has it. */
export function kindNamed(id: string, kinds: readonly UserKind[] = NONE): Kind | null {
	return [...kinds, ...KINDS, PLAIN_TABLE].find(kind => kind.id === id) ?? null;
}

/** A heading is about a section when it has its words: "Custom chip portfolio (2026)" is a "chip portfolio". */
export function speaksOf(headings: readonly string[], sections: readonly string[]): boolean {
	return headings.slice(-NEAREST).some(heading => {
		const words = ` ${plainWords(heading)} `;
		return sections.some(section => words.includes(` ${section} `));
	});
}

/** The heading a thing stands under and the one above that. */
const NEAREST = 2;
