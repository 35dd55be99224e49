import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { openSearchPanel } from '@codemirror/search';
import { findSubpath } from '../metadata/subpath';
import type { TFile } from '../vault/abstract-file';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { Editor } from './editor';
import { ReadingMode } from './reading-mode';
import { flashLine, sourceExtensions } from './source-extensions';
import { TextFileView } from './text-file-view';
import { asStateData, type ViewStateData } from './view';

export type Mode = 'source' | 'preview';

/** A note, to edit or to read. The editor holds the text in both modes. */
export class MarkdownView extends TextFileView {
	override icon = 'lucide-file-text';
	hoverPopover = null;
	editor: Editor;
	previewMode: ReadingMode;
	private mode: Mode = 'source';
	private readonly sourceEl: HTMLElement;
	private readonly modeEl: HTMLElement;
	private readonly pluginExtensions = new Compartment();
	private loadingText = false;
	private lineEnding = '\n';

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width');
		this.editor = new Editor(new EditorView({ parent: this.sourceEl, state: this.newState('') }));
		this.previewMode = new ReadingMode(this, this.contentEl);
		this.modeEl = this.addAction('lucide-book-open', 'Reading view', () => void this.setMode(this.mode === 'source' ? 'preview' : 'source'));
		this.showMode();
	}

	override getViewType(): string { return 'markdown'; }
	override canAcceptExtension(extension: string): boolean { return extension === 'md'; }
	getMode(): Mode { return this.mode; }
	focus(): void { if (this.mode === 'source') this.editor.focus(); }

	/** What the view would save: the editor's text, in the line endings that the note came with. */
	getViewData(): string {
		const text = this.editor.getValue();
		return this.lineEnding === '\n' ? text : text.replace(/\n/g, this.lineEnding);
	}

	setViewData(data: string, clear: boolean): void {
		this.data = data;
		this.lineEnding = data.includes('\r\n') && !/(^|[^\r])\n/.test(data) ? '\r\n' : '\n';
		this.loadingText = true;
		if (clear) this.editor.cm.setState(this.newState(data));
		else this.replaceDifference(data);
		this.loadingText = false;
		if (this.mode === 'preview') void this.previewMode.render();
	}

	clear(): void {
		this.editor.cm.setState(this.newState(''));
	}

	override getState(): ViewStateData {
		return { ...super.getState(), mode: this.mode, source: true };
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void> {
		await super.setState(state, result);
		const { mode } = asStateData(state);
		if (mode === 'source' || mode === 'preview') await this.setMode(mode);
	}

	override getEphemeralState(): ViewStateData {
		return { scroll: this.mode === 'source' ? this.editor.getScrollInfo().top : this.previewMode.getScroll(), cursor: this.editor.getCursor() };
	}

	override setEphemeralState(state: unknown): void {
		const { line, subpath, scroll, focus } = asStateData(state);
		const note = this.file && this.app.metadataCache.getFileCache(this.file);
		const target = typeof line === 'number' ? line : typeof subpath === 'string' && note ? findSubpath(note, subpath) : null;
		if (target !== null) this.showLine(target);
		else if (typeof scroll === 'number') void this.applyScroll(scroll);
		if (focus === true) this.focus();
	}

	showLine(line: number): void {
		if (this.mode === 'source') flashLine(this.editor.cm, line);
		else void this.previewMode.showLine(line);
	}

	async setMode(mode: Mode): Promise<void> {
		const changed = this.mode !== mode;
		this.mode = mode;
		if (changed) this.showMode();
		if (mode === 'preview') await this.previewMode.render();
		if (changed) this.app.workspace.onLayoutChange();
	}

	/** A click on a checkbox of the reading view: the one character between the brackets changes. */
	toggleTask(line: number): void {
		const found = /^((?:[\s>]*)(?:[-*+]|\d+[.)])\s+\[)(.)\]/.exec(this.editor.getLine(line));
		if (!found) return;
		const ch = found[1]?.length ?? 0;
		this.editor.replaceRange(found[2] === ' ' ? 'x' : ' ', { line, ch }, { line, ch: ch + 1 });
		void this.save();
	}

	showSearch(): void {
		openSearchPanel(this.editor.cm);
	}

	updateExtensions(): void {
		this.editor.cm.dispatch({ effects: this.pluginExtensions.reconfigure(this.pluginExtension()) });
	}

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.metadataCache.on('changed', (file: TFile) => {
			if (file === this.file && this.mode === 'preview') void this.previewMode.render();
		}));
	}

	override onunload(): void {
		this.previewMode.unload();
		this.editor.cm.destroy();
	}

	private async applyScroll(top: number): Promise<void> {
		if (this.mode === 'preview') await this.previewMode.render();
		if (this.mode === 'preview') this.previewMode.applyScroll(top);
		else this.editor.scrollTo(null, top);
	}

	private showMode(): void {
		this.sourceEl.toggle(this.mode === 'source');
		this.previewMode.containerEl.toggle(this.mode === 'preview');
		this.setModeIcon();
	}

	private setModeIcon(): void {
		const reading = this.mode === 'preview';
		this.app.setIcon(this.modeEl, reading ? 'lucide-edit-3' : 'lucide-book-open');
		this.modeEl.setAttribute('aria-label', reading ? 'Edit' : 'Reading view');
	}

	private pluginExtension(): Extension {
		// Plugins hand in what CodeMirror takes; the app only passes it on.
		return this.app.workspace.editorExtensions as Extension;
	}

	private newState(doc: string): EditorState {
		const onChange = EditorView.updateListener.of(update => {
			if (!update.docChanged || this.loadingText) return;
			this.markDirty();
			this.app.workspace.trigger('editor-change', this.editor, this);
			if (this.mode === 'preview') void this.previewMode.render();
		});
		return EditorState.create({ doc, extensions: [sourceExtensions(this), onChange, this.pluginExtensions.of(this.pluginExtension())] });
	}

	/** Only what differs is replaced, so that the cursor and the folds stay where they are. */
	private replaceDifference(data: string): void {
		const before = this.editor.getValue();
		const after = data.replace(/\r\n?/g, '\n');
		let from = 0;
		while (from < before.length && from < after.length && before[from] === after[from]) from++;
		let tail = 0;
		const most = Math.min(before.length, after.length) - from;
		while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
		if (before !== after) this.editor.cm.dispatch({ changes: { from, to: before.length - tail, insert: after.slice(from, after.length - tail) } });
	}
}
