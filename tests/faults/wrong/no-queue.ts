import { applyEdits } from '../../../src/edit/apply-edits';
import type { EditIntention, EditOutcome } from '../../../src/model/edit';
import type { Door } from '../../../src/vault/writing/door';
import { NoteEdits, type ApplyEdits } from '../../../src/vault/writing/note-edits';
import type { ModelFile } from '../model-app';
import type { MakeWriter } from '../run-case';

/** Wrong: every edit reads the note, makes its new text and writes that, and none waits for another. */
class NoQueue extends NoteEdits<ModelFile> {
	constructor(
		private readonly vault: Door<ModelFile>,
		private readonly make: ApplyEdits,
	) {
		super(vault, make);
	}

	override async edit(intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]> {
		const [first] = intentions;
		const file = first === undefined ? null : this.vault.fileAt(first.path);
		if (file === null || intentions.length !== 1 || this.vault.panes(file).length > 0) return super.edit(intentions);
		const text = await this.vault.read(file).catch(() => '');
		const made = this.make(text, file.path, intentions);
		if (made.text !== text) await this.vault.process(file, () => made.text).catch(() => undefined);
		return made.outcomes;
	}
}

export const noQueue: MakeWriter = (door, watching) => new NoQueue(door, watching(applyEdits));
