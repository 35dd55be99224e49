import { applyEdits } from '../../src/edit/apply-edits';
import { readDossier } from '../../src/extract/dossier';
import type { EditIntention, EditOutcome, RevertIntention, StatusIntention } from '../../src/model/edit';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { WatchItem } from '../../src/model/watch';
import { parseNote } from '../../src/parse/note';
import { NoteEdits } from '../../src/vault/writing/note-edits';
import { Disk } from './disk';
import { Luck } from './luck';
import { ModelApp, type ModelFile, type ModelPane } from './model-app';
import { settle, Turns } from './turns';
import { Witness } from './witness';

/** The model with nothing happening but what a test says: notes, panes, and the writer over them. */
export class QuietVault {
	readonly disk = new Disk();
	readonly witness = new Witness();
	readonly app: ModelApp;
	readonly edits: NoteEdits<ModelFile>;
	private readonly turns = new Turns(new Luck(1));

	constructor(notes: Readonly<Record<string, string>>) {
		for (const [path, text] of Object.entries(notes)) this.disk.write(path, text);
		this.app = new ModelApp(this.disk, this.turns, this.witness, false);
		this.edits = new NoteEdits(this.app, this.witness.watching(applyEdits));
		this.app.told = this.edits;
	}

	text(path: string): string {
		return this.disk.read(path) ?? '';
	}

	open(path: string, mode: 'source' | 'preview' = 'source'): ModelPane {
		const file = this.file(path);
		this.app.open(file, mode === 'source');
		const pane = this.app.panesOf(file).at(-1);
		if (pane === undefined) throw new Error(`${path} did not open`);
		return pane;
	}

	file(path: string): ModelFile {
		const file = this.app.fileAt(path);
		if (file === null) throw new Error(`there is no ${path}`);
		return file;
	}

	/** What a view would ask for that has read the note as `text`: the task with these words gets a status. */
	tickOf(path: string, words: string, { text = this.text(path), status = 'x', nth = 0 }: { text?: string; status?: string; nth?: number } = {}): StatusIntention {
		const { place, line } = itemsOf(path, text).filter(item => item.text.includes(words))[nth] ?? {};
		if (place === undefined || place === null || line === undefined) throw new Error(`"${words}" is no task of ${path}`);
		return { type: 'status', path, place, line, status, done: null };
	}

	/** Asks, and lets everything go on until the answer is there. */
	async ask(...intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]> {
		return this.until(this.edits.edit(intentions));
	}

	async until<T>(answer: Promise<T>): Promise<T> {
		let isThere = false;
		void answer.finally(() => {
			isThere = true;
		});
		await settle();
		while (!isThere) await this.turns.give();
		return answer;
	}

	/** One of those who wait goes on. */
	async step(): Promise<void> {
		await settle();
		await this.turns.give();
	}

	/** The app takes in what another program did. */
	async notice(path: string): Promise<void> {
		const file = this.file(path);
		this.app.learnWritten(file);
		for (const pane of this.app.panesOf(file)) this.app.takeIn(pane);
		await settle();
		while (this.turns.count > 0) await this.turns.give();
	}
}

export function itemsOf(path: string, text: string): readonly WatchItem[] {
	return readDossier(parseNote(path, text, () => ({})), DEFAULT_SETTINGS).watch.filter(({ form }) => form === 'task');
}

export function undoOf(outcome: EditOutcome | undefined): RevertIntention {
	if (outcome?.done !== true) throw new Error(`not done: ${outcome?.message ?? 'no outcome'}`);
	return outcome.undo;
}
