import { applyEdits } from '../../../src/edit/apply-edits';
import { NoteEdits } from '../../../src/vault/writing/note-edits';
import type { ModelFile } from '../model-app';
import type { MakeWriter } from '../run-case';

/** Wrong: whatever stands at the path is the note that was meant. */
class PathOnly extends NoteEdits<ModelFile> {
	override renamed(): void {
		// It does not care.
	}
}

export const pathOnly: MakeWriter = (door, watching) => new PathOnly(door, watching(applyEdits));
