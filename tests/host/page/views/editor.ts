import { redo, undo } from '@codemirror/commands';
import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

export interface Position { line: number; ch: number }
export interface Range { from: Position; to: Position }
export interface Change { text: string; from: Position; to?: Position }
export interface Transaction {
	replaceSelection?: string;
	changes?: Change[];
	selection?: { from: Position; to?: Position };
	selections?: { from: Position; to?: Position }[];
}

/** The app's editor interface over a CodeMirror view. */
export class Editor {
	constructor(readonly cm: EditorView) {}

	getDoc(): this { return this; }
	refresh(): void { this.cm.requestMeasure(); }
	getValue(): string { return this.cm.state.doc.toString(); }
	lineCount(): number { return this.cm.state.doc.lines; }
	lastLine(): number { return this.lineCount() - 1; }
	focus(): void { this.cm.focus(); }
	blur(): void { this.cm.contentDOM.blur(); }
	hasFocus(): boolean { return this.cm.hasFocus; }
	undo(): void { undo(this.cm); }
	redo(): void { redo(this.cm); }
	somethingSelected(): boolean { return !this.cm.state.selection.main.empty; }

	/** The whole text in one change; what did not change keeps the cursor. */
	setValue(text: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: text } });
	}

	getLine(line: number): string {
		return line >= 0 && line < this.lineCount() ? this.cm.state.doc.line(line + 1).text : '';
	}

	setLine(line: number, text: string): void {
		this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
	}

	posToOffset({ line, ch }: Position): number {
		const { doc } = this.cm.state;
		if (line >= doc.lines) return doc.length;
		const found = doc.line(Math.max(0, line) + 1);
		return Math.min(found.from + Math.max(0, ch), found.to);
	}

	offsetToPos(offset: number): Position {
		const line = this.cm.state.doc.lineAt(Math.max(0, Math.min(offset, this.cm.state.doc.length)));
		return { line: line.number - 1, ch: offset - line.from };
	}

	getRange(from: Position, to: Position): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceRange(text: string, from: Position, to?: Position): void {
		this.cm.dispatch({ changes: this.changeSpec({ text, from, ...to ? { to } : {} }) });
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	replaceSelection(text: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(text));
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Position {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): { anchor: Position; head: Position }[] {
		return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
	}

	setCursor(at: Position | number, ch = 0): void {
		this.setSelection(typeof at === 'number' ? { line: at, ch } : at);
	}

	setSelection(anchor: Position, head: Position = anchor): void {
		this.cm.dispatch({ selection: { anchor: this.posToOffset(anchor), head: this.posToOffset(head) } });
	}

	setSelections(ranges: { anchor: Position; head?: Position }[], main = 0): void {
		const selections = ranges.map(({ anchor, head }) => EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)));
		this.cm.dispatch({ selection: EditorSelection.create(selections, main) });
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		this.cm.scrollDOM.scrollTo({ ...typeof x === 'number' ? { left: x } : {}, ...typeof y === 'number' ? { top: y } : {} });
	}

	scrollIntoView({ from, to }: Range, center = false): void {
		const range = EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
		this.cm.dispatch({ effects: EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' }) });
	}

	/** All changes are of the text as it was, and are one step to undo. */
	transaction(wanted: Transaction): void {
		const changes = (wanted.changes ?? []).map(change => this.changeSpec(change));
		if (changes.length > 0) this.cm.dispatch({ changes });
		if (wanted.replaceSelection !== undefined) this.replaceSelection(wanted.replaceSelection);
		const selections = wanted.selections ?? (wanted.selection ? [wanted.selection] : []);
		if (selections.length > 0) this.setSelections(selections.map(({ from, to }) => ({ anchor: from, head: to ?? from })));
	}

	wordAt(at: Position): Range | null {
		const word = this.cm.state.wordAt(this.posToOffset(at));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	processLines<T>(read: (line: number, text: string) => T | null, write: (line: number, text: string, value: T | null) => Change | void): void {
		const changes: Change[] = [];
		for (let line = 0; line < this.lineCount(); line++) {
			const text = this.getLine(line);
			const change = write(line, text, read(line, text));
			if (change) changes.push(change);
		}
		this.transaction({ changes });
	}

	private changeSpec({ text, from, to }: Change): ChangeSpec {
		const start = this.posToOffset(from);
		return { from: start, to: to ? this.posToOffset(to) : start, insert: text };
	}
}
