import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openHost, type OpenedHost, type OpenHostOptions } from '../host/browser';

/** The page with the panel open and every note read. */
export async function openWithPanel(options: OpenHostOptions): Promise<OpenedHost> {
	const opened = await openHost(options);
	await opened.page.evaluate(() => window.hostDriver.ready());
	await opened.page.evaluate(() => window.hostDriver.command('actor-atlas:open-actor-panel'));
	await opened.page.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor();
	return opened;
}

export function panelOf(page: Page): Locator {
	return page.locator('.workspace-leaf-content[data-type="actor-atlas-panel"]');
}

/** Opens a note and waits until the panel shows its dossier. */
export async function showDossier(page: Page, path: string, name: string, mode: 'source' | 'preview' = 'source'): Promise<Locator> {
	await page.evaluate(([note, how]) => window.hostDriver.openNote(note, { mode: how }), [path, mode] as const);
	const panel = panelOf(page);
	await panel.locator('.actor-atlas-name', { hasText: name }).first().waitFor();
	return panel;
}

export interface ShownRow {
	readonly line: number;
	readonly cells: string[];
}

/** The rows of every table in the panel with the line that each leads to, in the order of the note. */
export async function shownRows(panel: Locator): Promise<ShownRow[]> {
	const rows = await panel.locator('[data-line]:has(.actor-atlas-cell)').evaluateAll(elements =>
		elements
			.filter(element => element.matches('.actor-atlas-row, .actor-atlas-impact'))
			.map(element => ({
				line: Number(element.getAttribute('data-line')),
				cells: [...element.querySelectorAll('.actor-atlas-cell')].map(cell => (cell.textContent ?? '').trim()),
			})),
	);
	return rows.sort((a, b) => a.line - b.line);
}

/** Line (0-based) of the cursor in the note in front. */
export async function cursorLine(page: Page): Promise<number> {
	return page.evaluate(() => window.hostDriver.app.workspace.activeEditor?.editor?.getCursor().line ?? -1);
}

/** Asks again until the answer is the expected one, or the time is over. */
export async function eventually<T>(ask: () => Promise<T> | T, expected: T): Promise<void> {
	await expect.poll(ask, { timeout: 10_000, interval: 50 }).toEqual(expected);
}
