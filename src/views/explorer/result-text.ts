import type { Answer, AnswerRow } from '../../model/answer';
import { counted } from '../panel/age';

/** "12 of 1,234 rows", "8 groups of 123 rows". */
export function summaryText(all: readonly AnswerRow[], shown: readonly AnswerRow[]): string {
	const isGrouped = all.some(({ members }) => members !== null);
	const noun = isGrouped ? 'group' : 'row';
	const rows = counted(all.length, noun);
	const words = shown.length === all.length ? rows : `${shown.length.toLocaleString('en')} of ${rows}`;
	return isGrouped ? `${words} · ${counted(memberCount(shown), 'row')}` : words;
}

function memberCount(rows: readonly AnswerRow[]): number {
	return rows.reduce((sum, { members }) => sum + (members?.length ?? 0), 0);
}

/** What is said below the rows. */
export function notesFor({ notes }: Pick<Answer, 'notes'>, changedByHand: boolean): string[] {
	return [
		...notes,
		...(changedByHand ? ['A total marked * was changed by hand and differs from the query’s own.'] : []),
	];
}

/** Answers that were looked through for a date: each drawing asks. */
const dated = new WeakMap<Answer, boolean>();

/** Whether there is anything to put on a timeline. */
export function hasDates(answer: Answer): boolean {
	const known = dated.get(answer) ?? answer.rows.some(({ date }) => date !== null);
	dated.set(answer, known);
	return known;
}

/** Whether any row is of a note, or names one: there is something to draw as a graph. */
export function hasNotes({ rows }: Answer): boolean {
	return rows.some(({ path, members }) => path !== '' || members !== null);
}

/** The name of a file that a result is saved as. */
export function fileName(query: string, extension: string): string {
	const words = query.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word !== '').slice(0, 6);
	return `${words.length === 0 ? 'result' : words.join('-')}.${extension}`;
}
