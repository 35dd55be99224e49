import { type App, MarkdownView } from 'obsidian';
import { fencedQuery, roomAround } from '../edit/fenced-query';

/** Puts a code block where the cursor of the note in front is; false where no note is being edited. */
export function insertQueryBlock({ workspace }: App, query: string): boolean {
	const { activeEditor } = workspace;
	const editor = activeEditor?.editor;
	if (editor === undefined || (activeEditor instanceof MarkdownView && activeEditor.getMode() !== 'source')) return false;
	const [from, to] = [editor.getCursor('from'), editor.getCursor('to')];
	const { before, after } = roomAround(editor.getLine(from.line).slice(0, from.ch), editor.getLine(to.line).slice(to.ch));
	editor.replaceSelection(before + fencedQuery(query).join('\n') + after);
	editor.focus();
	return true;
}
