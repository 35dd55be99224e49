import type { Answer } from '../../model/answer';
import type { Message } from '../draw/message';

export interface Situation {
	/** What was asked, or an empty string. */
	readonly asked: string;
	/** Null where the query could not be read. */
	readonly answer: Answer | null;
	/** Rows after the quick filter. */
	readonly shown: number;
	readonly filter: string;
	readonly actors: number;
	readonly isReading: boolean;
}

/** What to say instead of rows; null where there are some. */
export function emptyMessage({ asked, answer, shown, filter, actors, isReading }: Situation): Message | null {
	if (asked.trim() === '') return actors === 0 && !isReading ? noActors : firstQuestion;
	if (answer === null) return { icon: 'circle-alert', title: 'This query cannot be read', text: 'What is wrong is said below the query, with what could stand there instead.' };
	if (answer.explanation.length > 0 || shown > 0) return null;
	if (isReading) return { icon: 'book-open', title: 'Reading your notes', text: 'Rows come in as the notes are read.' };
	if (answer.rows.length > 0) return { icon: 'search-x', title: 'Nothing found', text: `None of ${answer.rows.length.toLocaleString('en')} rows has the words “${filter.trim()}”.` };
	const text = ['No row fits every condition. Take one away, or ask a wider circle after OF.', ...answer.notes.slice(1)].join(' ');
	return { icon: 'search-x', title: 'No rows', text };
}

const firstQuestion: Message = {
	icon: 'telescope',
	title: 'Ask your notes',
	text: 'Choose a kind of table, or type a query: TABLE investments WHERE amount >= $10B. Ctrl+Space says what may come next.',
};

const noActors: Message = {
	icon: 'telescope',
	title: 'No actors yet',
	text: 'A note about a company, a person or a place becomes an actor by its tag #actor or by its folder: both are lists in the settings. The tables of all notes can be asked already.',
};
