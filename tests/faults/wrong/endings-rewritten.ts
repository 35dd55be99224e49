import { applyEdits } from '../../../src/edit/apply-edits';
import type { ApplyEdits } from '../../../src/vault/writing/note-edits';

/** Wrong: what it writes ends its lines in one way only. */
export const endingsRewritten: ApplyEdits = (text, path, intentions) => {
	const made = applyEdits(text, path, intentions);
	return { ...made, text: made.text.replace(/\r\n?/g, '\n') };
};
