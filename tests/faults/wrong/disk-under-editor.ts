import { applyEdits } from '../../../src/edit/apply-edits';
import { NoteEdits } from '../../../src/vault/writing/note-edits';
import type { MakeWriter } from '../run-case';
import { doorWith } from './door-with';

/** Wrong: it does not ask whether the note is open, and always writes to disk. */
export const diskUnderEditor: MakeWriter = (door, watching) => new NoteEdits(doorWith(door, { panes: () => [] }), watching(applyEdits));
