import type { AnswerOrErrors } from '../../model/answer';
import type { SourceInfo } from '../../model/query';
import type { Message } from '../draw/message';
import { counted } from '../panel/age';

/** What the view stands before. */
export interface Situation {
	/** Notes of the base. */
	readonly notes: number;
	readonly isReading: boolean;
	/** The chosen kind; null while there is none. */
	readonly kind: SourceInfo | null;
	readonly hasCondition: boolean;
	/** Null while nothing was asked. */
	readonly answer: AnswerOrErrors | null;
}

/** What to say instead of records, and what to do; null where there are some. */
export function messageFor({ notes, isReading, kind, hasCondition, answer }: Situation): Message | null {
	if (notes === 0) return { icon: 'filter', title: 'No notes in this base', text: 'Its filters leave no note. Change them, and the records of the notes that are left come here.' };
	if (answer !== null && 'errors' in answer) return { icon: 'circle-alert', title: 'These options cannot be read', text: answer.errors.map(({ message }) => message).join(' ') };
	if (answer !== null && answer.rows.length > 0) return null;
	if (isReading) return { icon: 'book-open', title: 'Reading your notes', text: 'Records come in as the notes are read.' };
	if (kind === null) return { icon: 'list-tree', title: 'Choose a kind of record', text: 'Each row of the tables and lists in the notes of this base becomes a record here. These are the kinds that they have:' };
	const title = `No ${kind.title.toLowerCase()} in ${notes === 1 ? 'this note' : `these ${notes.toLocaleString('en')} notes`}`;
	return hasCondition ? { icon: 'search-x', title: `${title} fit the condition`, text: 'Take the condition away in the options of this view, or choose another kind:' } : { icon: 'search-x', title, text: 'These are the kinds that there are:' };
}

/** "34 records in 12 of 40 notes". */
export function summary(records: number, inNotes: number, notes: number): string {
	return `${counted(records, 'record')} in ${inNotes === notes ? counted(notes, 'note') : `${inNotes.toLocaleString('en')} of ${counted(notes, 'note')}`}`;
}
