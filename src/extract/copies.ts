import { isFrozenLine } from '../model/frozen';
import type { Note } from '../model/note';

/** How far above a table the line may stand that says it is a copy: one blank line lies between. */
const REACH = 2;

/** The note without tables that are frozen answers: what they state is read where it was first stated. */
export function withoutCopies(note: Note): Note {
	const marks = new Set(note.paragraphs.filter(({ raw }) => isFrozenLine(raw)).map(({ line }) => line));
	if (marks.size === 0) return note;
	return { ...note, tables: note.tables.filter(({ line }) => !marks.has(line - REACH) && !marks.has(line - 1)) };
}
