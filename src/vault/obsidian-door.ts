import { MarkdownView, type App, type Component, type Editor, type EditorChange, type MarkdownFileInfo, TFile } from 'obsidian';
import type { TextChange } from '../model/edit';
import type { Door, Pane, Stat } from './writing/door';
import type { NoteEdits } from './writing/note-edits';

/** Thrown inside `vault.process` where nothing is to be written; never leaves this file. */
class LeaveAlone extends Error {}

/** The app, as writing sees it. Holds no decision. */
export class ObsidianDoor implements Door<TFile> {
	constructor(private readonly app: App) {}

	/** Tells of what is typed, written, renamed, made and gone. Call it when the layout is ready: before, every file is reported as created. */
	start(owner: Component, edits: NoteEdits<TFile>): void {
		const { vault, workspace } = this.app;
		owner.registerEvent(
			vault.on('rename', (file, before) => {
				if (file instanceof TFile) edits.renamed(file, before);
			}),
		);
		owner.registerEvent(
			vault.on('create', file => {
				if (file instanceof TFile) edits.created(file);
			}),
		);
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

	fileAt(path: string): TFile | null {
		return this.app.vault.getFileByPath(path);
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

	bytes(file: TFile): Promise<ArrayBuffer> {
		return this.app.vault.adapter.readBinary(file.path);
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
