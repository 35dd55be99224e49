import type { Page } from 'playwright-core';
import type { EditIntention, EditOutcome } from '../../src/model/edit';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { readDossier } from '../../src/extract/dossier';
import { parseNote } from '../../src/parse/note';

/** Asks the plugin's writer in the page, as its views do. */
export function askWriter(page: Page, intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]> {
	return page.evaluate(asked => {
		const get = (from: unknown, name: string): unknown => (typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined);
		const writer = get(get(get(get(window.hostDriver.app, 'plugins'), 'plugins'), 'actor-atlas'), 'writer');
		const edit = get(writer, 'edit');
		if (typeof edit !== 'function') throw new Error('the plugin has no writer');
		return Reflect.apply(edit, writer, [asked]) as Promise<readonly EditOutcome[]>;
	}, intentions);
}

/** What a view would ask for that has read this text: every task of the note, done. */
export function ticksOf(path: string, text: string): EditIntention[] {
	return readDossier(parseNote(path, text, () => ({})), DEFAULT_SETTINGS).watch.flatMap(({ place, line, status }) =>
		place === null || status === null ? [] : [{ type: 'status' as const, path, place, line, status: 'x', done: null }]);
}

/** The text that each pane of the note holds, and whether it is unsaved. */
export function panesOf(page: Page, path: string): Promise<Array<{ text: string; dirty: boolean; mode: string }>> {
	return page.evaluate(wanted => {
		const panes: Array<{ text: string; dirty: boolean; mode: string }> = [];
		window.hostDriver.app.workspace.iterateAllLeaves(({ view }) => {
			const file: unknown = Reflect.get(view, 'file');
			if (view.getViewType() !== 'markdown' || typeof file !== 'object' || file === null || Reflect.get(file, 'path') !== wanted) return;
			const call = (name: string): unknown => Reflect.apply(Reflect.get(view, name) as () => unknown, view, []); // a Markdown view has them
			panes.push({ text: String(call('getViewData')), dirty: Reflect.get(view, 'dirty') === true, mode: String(call('getMode')) });
		});
		return panes;
	}, path);
}

/** Types at the end of the pane of the note that was opened as the nth. */
export async function typeAtEnd(page: Page, nth: number, words: string): Promise<void> {
	await page.locator('.markdown-source-view .cm-content').nth(nth).click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(words);
}
