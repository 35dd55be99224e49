import { MarkdownView, type App, type Component, type Editor, type EditorChange, type MarkdownFileInfo, type TAbstractFile, TFile } from 'obsidian';
import type { TextChange } from '../model/edit';
import type { Door, Pane, Stat } from './writing/door';
import type { NoteEdits } from './writing/note-edits';

/** Thrown inside `vault.process` where nothing is to be written; never leaves this file. */
class LeaveAlone extends Error {}

/** The app, as writing sees it. Holds no decision. */
export class ObsidianDoor implements Door<TFile> {
	/** Where notes went that were renamed since a view was drawn. */
	private readonly moved = new Map<string, TFile>();

	constructor(private readonly app: App) {}

	/** Follows renames, and tells of what is typed, written and gone. */
	start(owner: Component, edits: NoteEdits<TFile>): void {
		const { vault, workspace } = this.app;
		owner.registerEvent(vault.on('rename', (file, before) => this.follow(file, before)));
		owner.registerEvent(
			workspace.on('editor-change', (_, info) => {
				if (info.file !== null) edits.typed(info.file, info);
			}),
		);
		owner.registerEvent(
			vault.on('modify', file => {
				if (file instanceof TFile) void edits.written(file);
			}),
		);
		owner.registerEvent(
			vault.on('delete', file => {
				if (file instanceof TFile) edits.gone(file);
			}),
		);
	}

	/** A file at the path comes first; a note that was renamed away is followed. */
	fileAt(path: string): TFile | null {
		const here = this.app.vault.getFileByPath(path);
		if (here !== null) return here;
		const moved = this.moved.get(path) ?? null;
		return moved !== null && this.app.vault.getFileByPath(moved.path) === moved ? moved : null;
	}

	pathOf(file: TFile): string {
		return file.path;
	}

	known(file: TFile): Stat {
		return file.stat;
	}

	stat(file: TFile): Promise<Stat | null> {
		return this.app.vault.adapter.stat(file.path);
	}

	read(file: TFile): Promise<string> {
		return this.app.vault.read(file);
	}

	async process(file: TFile, change: (text: string) => string | null): Promise<void> {
		try {
			await this.app.vault.process(file, text => {
				const changed = change(text);
				if (changed === null) throw new LeaveAlone();
				return changed;
			});
		} catch (error) {
			if (!(error instanceof LeaveAlone)) throw error;
		}
	}

	panes(file: TFile): readonly Pane[] {
		const panes: Pane[] = [];
		this.app.workspace.iterateAllLeaves(({ view }) => {
			if (view instanceof MarkdownView && view.file === file) panes.push(paneOf(view));
		});
		const { activeEditor } = this.app.workspace;
		if (activeEditor !== null && !(activeEditor instanceof MarkdownView) && activeEditor.file === file) panes.push(...embeddedIn(activeEditor));
		return panes;
	}

	pause(ms: number): Promise<void> {
		return new Promise(resolve => window.setTimeout(resolve, ms));
	}

	private follow(file: TAbstractFile, before: string): void {
		if (file instanceof TFile) this.moved.set(before, file);
	}
}

function paneOf(view: MarkdownView): Pane {
	return {
		key: view,
		isEditor: view.getMode() === 'source',
		text: () => (view.getMode() === 'source' ? view.editor.getValue() : view.getViewData()),
		change: changes => transact(view.editor, changes),
		save: () => view.save(),
	};
}

/** An editor within another view, such as a canvas: its owner saves it. */
function embeddedIn(info: MarkdownFileInfo): Pane[] {
	const { editor } = info;
	if (editor === undefined) return [];
	return [{ key: info, isEditor: true, text: () => editor.getValue(), change: changes => transact(editor, changes), save: () => Promise.resolve() }];
}

function transact(editor: Editor, changes: readonly TextChange[]): void {
	editor.transaction({ changes: changes.map(({ from, to, after }): EditorChange => ({ from, to, text: after })) });
}
