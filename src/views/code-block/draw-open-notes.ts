import { type App, MarkdownView } from 'obsidian';

/** Has the app draw the notes that are open again: their code blocks were drawn when nobody could answer them. */
export function drawOpenNotes({ workspace }: App): void {
	for (const { view } of workspace.getLeavesOfType('markdown')) if (view instanceof MarkdownView) view.previewMode.rerender(true);
}
