import { MarkdownView, type App, type Component, type EditorChange, type TFile } from 'obsidian';
import { replaceBlock } from '../edit/freeze';
import { tick } from '../edit/tick';
import type { BlockIntention, BlockOutcome, LineChange, LinesChange, Refusal, TickIntention, TickOutcome } from '../model/edit';
import { FreshFiles } from './fresh-file';

/** Thrown inside `vault.process` so that a refused edit writes nothing; never leaves this file. */
class Refused extends Error {
	constructor(readonly refusal: Refusal) {
		super(refusal.message);
	}
}

/** One kind of edit: what it makes of a text, and what of it the editor is told. */
interface Edit<Done extends { readonly done: true; readonly change: unknown }> {
	/** What a refusal begins with. */
	readonly word: string;
	readonly line: number;
	readonly apply: (text: string, path: string) => { readonly outcome: Done | Refusal; readonly text: string };
	readonly change: (change: Done['change']) => EditorChange;
}

type AnyDone = { readonly done: true; readonly change: unknown };

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

	tick(intention: TickIntention): Promise<TickOutcome> {
		return this.edit(intention.path, {
			word: 'Not ticked',
			line: intention.line,
			apply: (text, path) => tick(text, { ...intention, path }),
			change: oneCharacter,
		});
	}

	replaceBlock(intention: BlockIntention): Promise<BlockOutcome> {
		return this.edit(intention.path, {
			word: 'Not changed',
			line: intention.line,
			apply: (text, path) => replaceBlock(text, { ...intention, path }),
			change: wholeLines,
		});
	}

	private async edit<Done extends AnyDone>(path: string, edit: Edit<Done>): Promise<Done | Refusal> {
		const file = this.fileAt(path);
		if (file === null) return refusal(edit, 'note-gone', 'the note is gone.');
		const before = this.queues.get(file) ?? Promise.resolve();
		const next = before.then(() => this.write(file, edit));
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

	private async write<Done extends AnyDone>(file: TFile, edit: Edit<Done>): Promise<Done | Refusal> {
		try {
			const state = await this.fresh.check(file, () => this.viewsOf(file));
			if (state === 'gone') return refusal(edit, 'note-gone', 'the note is gone from disk.');
			if (state === 'newer-on-disk') return refusal(edit, 'changed-on-disk', 'another program has just changed this note. Try again in a moment.');
			// The check takes time, in which a view may have gone on to another note or mode.
			const views = this.viewsOf(file);
			const source = views.find(view => view.getMode() === 'source');
			if (source !== undefined) return await inEditor(source, file.path, edit);
			// A view in reading mode may hold text that it has not saved yet.
			for (const view of views) await view.save();
			return await this.onDisk(file, edit);
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			return refusal(edit, 'write-failed', `the note could not be written (${why}).`);
		}
	}

	private viewsOf(file: TFile): MarkdownView[] {
		const views: MarkdownView[] = [];
		this.app.workspace.iterateAllLeaves(({ view }) => {
			if (view instanceof MarkdownView && view.file === file) views.push(view);
		});
		return views;
	}

	private async onDisk<Done extends AnyDone>(file: TFile, edit: Edit<Done>): Promise<Done | Refusal> {
		let outcome: Done | Refusal = refusal(edit, 'write-failed', 'the note could not be opened.');
		try {
			await this.app.vault.process(file, text => {
				const edited = edit.apply(text, file.path);
				outcome = edited.outcome;
				if (!edited.outcome.done) throw new Refused(edited.outcome);
				return edited.text;
			});
		} catch (error) {
			if (error instanceof Refused) return error.refusal;
			throw error;
		}
		return outcome;
	}
}

/** One transaction of what changes: the cursor, the selection and the undo history stay as they are. */
async function inEditor<Done extends AnyDone>(view: MarkdownView, path: string, edit: Edit<Done>): Promise<Done | Refusal> {
	const { outcome } = edit.apply(view.editor.getValue(), path);
	if (!outcome.done) return outcome;
	view.editor.transaction({ changes: [edit.change(outcome.change)] });
	// The editor has it: what cannot be saved now, the app saves later, as it does all typing.
	await view.save().catch(() => undefined);
	return outcome;
}

function oneCharacter({ line, column, before, after }: LineChange): EditorChange {
	return { from: { line, ch: column }, to: { line, ch: column + before.length }, text: after };
}

function wholeLines({ line, before, after }: LinesChange): EditorChange {
	const last = before[before.length - 1] ?? '';
	return { from: { line, ch: 0 }, to: { line: line + before.length - 1, ch: last.length }, text: after.join('\n') };
}

function refusal({ word, line }: { readonly word: string; readonly line: number }, code: Refusal['code'], why: string): Refusal {
	return { done: false, code, message: `${word}: ${why}`, line };
}
