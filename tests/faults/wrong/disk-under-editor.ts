import { applyEdits } from '../../../src/edit/apply-edits';
import type { Door } from '../../../src/vault/writing/door';
import { NoteEdits } from '../../../src/vault/writing/note-edits';
import type { ModelFile } from '../model-app';
import type { MakeWriter } from '../run-case';

/** Wrong: it does not ask whether the note is open, and always writes to disk. */
export const diskUnderEditor: MakeWriter = (door, watching) => new NoteEdits(withoutPanes(door), watching(applyEdits));

function withoutPanes(door: Door<ModelFile>): Door<ModelFile> {
	return {
		fileAt: path => door.fileAt(path),
		pathOf: file => door.pathOf(file),
		stat: file => door.stat(file),
		known: file => door.known(file),
		read: file => door.read(file),
		process: (file, change) => door.process(file, change),
		panes: () => [],
		pause: ms => door.pause(ms),
	};
}
