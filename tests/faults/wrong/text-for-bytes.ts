import { applyEdits } from '../../../src/edit/apply-edits';
import { NoteEdits } from '../../../src/vault/writing/note-edits';
import type { MakeWriter } from '../run-case';
import { doorWith } from './door-with';

/** Wrong: it takes what the app decoded for what is there. */
export const textForBytes: MakeWriter = (door, watching) => new NoteEdits(doorWith(door, { bytes: async file => new TextEncoder().encode(await door.read(file)).buffer }), watching(applyEdits));
