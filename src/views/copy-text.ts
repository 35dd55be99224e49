import { Notice } from 'obsidian';

/** Puts a text into the clipboard and says so. A window that is not in front may not write: the one in front does. */
export async function copyText(text: string, done = 'Copied to the clipboard.'): Promise<void> {
	try {
		await activeWindow.navigator.clipboard.writeText(text);
		new Notice(done);
	} catch {
		new Notice('The clipboard could not be written.');
	}
}
