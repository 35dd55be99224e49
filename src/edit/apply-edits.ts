import type { EditIntention, EditOutcome, TextChange } from '../model/edit';
import { Batch } from './batch';
import { changeOf } from './splice';
import { openNote } from './plan';

export interface EditedText {
	/** The new text; the very text that was given where all was refused. */
	readonly text: string;
	/** In the order of the intentions. */
	readonly outcomes: readonly EditOutcome[];
	/** All changes in the order of the text, as positions in the given text. */
	readonly changes: readonly TextChange[];
}

/**
 * Does what the intentions ask of one note, each told against the given text: those that are sure
 * together, the others not at all, with the reason. Never touches a file.
 */
export function applyEdits(text: string, path: string, intentions: readonly EditIntention[]): EditedText {
	const open = openNote(path, text);
	const { trial, outcomes } = new Batch(open).apply(intentions);
	return { text: trial?.text ?? text, outcomes, changes: (trial?.splices ?? []).map(splice => changeOf(open.lines, splice)) };
}
