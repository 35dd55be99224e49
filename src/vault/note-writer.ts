import { MarkdownView, type App, type Component, type Editor, type TFile } from 'obsidian';
import { tick, type TickedText } from '../edit/tick';
import { FreshFiles } from './fresh-file';
import type { Refusal, TickIntention, TickOutcome } from '../model/edit';

/** Thrown inside `vault.process` so that a refused edit writes nothing; never leaves this file. */
class Refused extends Error {
	constructor(readonly refusal: Refusal) {
		super(refusal.message);
	}
}

/** The only place that changes notes: one edit at a time for each note, in the editor where it is open. */
export class NoteWriter {
	private readonly queues = new Map<TFile, Promise<unknown>>();
	/** Where notes went that were renamed since a view was drawn. */
	private readonly moved = new Map<string, TFile>();

	private readonly fresh: FreshFiles;

	constructor(private readonly app: App) {
		this.fresh = new FreshFiles(app);
	}

	start(owner: Component): void {
		this.fresh.start(owner);
		owner.registerEvent(
			this.app.vault.on('rename', (file, before) => {
				const now = this.app.vault.getFileByPath(file.path);
				if (now !== null) this.moved.set(before, now);
			}),
		);
	}

	async tick(intention: TickIntention): Promise<TickOutcome> {
		const file = this.fileAt(intention.path);
		if (file === null) return refusal('note-gone', 'Not ticked: the note is gone.', intention.line);
		const before = this.queues.get(file) ?? Promise.resolve();
		const next = before.then(() => this.write(file, { ...intention, path: file.path }));
		const settled = next.catch(() => undefined);
		this.queues.set(file, settled);
		void settled.then(() => {
			if (this.queues.get(file) === settled) this.queues.delete(file);
		});
		return next;
	}

	/** A file at the path comes first; a note that was renamed away is followed. */
	private fileAt(path: string): TFile | null {
		const here = this.app.vault.getFileByPath(path);
		if (here !== null) return here;
		const moved = this.moved.get(path) ?? null;
		return moved !== null && this.app.vault.getFileByPath(moved.path) === moved ? moved : null;
	}

	private async write(file: TFile, intention: TickIntention): Promise<TickOutcome> {
		try {
			const state = await this.fresh.check(file, () => this.viewsOf(file));
			if (state === 'gone') return refusal('note-gone', 'Not ticked: the note is gone from disk.', intention.line);
			if (state === 'newer-on-disk') return refusal('changed-on-disk', 'Not ticked: another program has just changed this note. Try again in a moment.', intention.line);
			// The check takes time, in which a view may have gone on to another note or mode.
			const views = this.viewsOf(file);
			const source = views.find(view => view.getMode() === 'source');
			if (source !== undefined) return await inEditor(source, intention);
			// A view in reading mode may hold text that it has not saved yet.
			for (const view of views) await view.save();
			return await this.onDisk(file, intention);
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			return refusal('write-failed', `Not ticked: the note could not be written (${why}).`, intention.line);
		}
	}

	private viewsOf(file: TFile): MarkdownView[] {
		const views: MarkdownView[] = [];
		this.app.workspace.iterateAllLeaves(({ view }) => {
			if (view instanceof MarkdownView && view.file === file) views.push(view);
		});
		return views;
	}

	private async onDisk(file: TFile, intention: TickIntention): Promise<TickOutcome> {
		let ticked: TickedText | null = null;
		try {
			await this.app.vault.process(file, text => {
				ticked = tick(text, intention);
				if (!ticked.outcome.done) throw new Refused(ticked.outcome);
				return ticked.text;
			});
		} catch (error) {
			if (error instanceof Refused) return error.refusal;
			throw error;
		}
		return outcomeOf(ticked, intention);
	}
}

/** One transaction of one character: the cursor, the selection and the undo history stay as they are. */
async function inEditor(view: MarkdownView, intention: TickIntention): Promise<TickOutcome> {
	const { outcome } = tick(view.editor.getValue(), intention);
	if (!outcome.done) return outcome;
	replaceCharacter(view.editor, outcome.change);
	// The editor has it: what cannot be saved now, the app saves later, as it does all typing.
	await view.save().catch(() => undefined);
	return outcome;
}

function replaceCharacter(editor: Editor, { line, column, before, after }: { line: number; column: number; before: string; after: string }): void {
	const from = { line, ch: column };
	editor.transaction({ changes: [{ from, to: { line, ch: column + before.length }, text: after }] });
}

function outcomeOf(ticked: TickedText | null, intention: TickIntention): TickOutcome {
	return ticked?.outcome ?? refusal('write-failed', 'Not ticked: the note could not be opened.', intention.line);
}

function refusal(code: Refusal['code'], message: string, line: number): Refusal {
	return { done: false, code, message, line };
}
