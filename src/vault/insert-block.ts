import { type App, MarkdownView } from 'obsidian';
import { insertBlock } from '../edit/insert-block';

/** Puts a code block after the cursor of the note in front; else says why not. */
export function insertQueryBlock({ workspace }: App, query: string): string | null {
	const { activeEditor } = workspace;
	const editor = activeEditor?.editor;
	if (editor === undefined || (activeEditor instanceof MarkdownView && activeEditor.getMode() !== 'source')) return 'Open a note for editing to put the query into it.';
	const insertion = insertBlock(editor.getValue(), editor.getCursor('to').line, query);
	if (insertion === null) return 'Here the query would be part of a comment or of other code. Put the cursor elsewhere.';
	const { line, ch, text } = insertion;
	editor.replaceRange(text, { line, ch });
	editor.setCursor({ line: line + text.split('\n').length - 1, ch: 0 });
	editor.focus();
	return null;
}
