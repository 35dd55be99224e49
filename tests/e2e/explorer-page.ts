import type { Locator, Page } from 'playwright-core';
import { openHost, type OpenedHost, type OpenHostOptions } from '../host/browser';
import { eventually } from './panel-page';

/** The page with the explorer open, every note read, and the cursor in the query bar. */
export async function openWithExplorer(options: OpenHostOptions): Promise<OpenedHost> {
	const opened = await openHost(options);
	const { page } = opened;
	await page.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor({ state: 'attached' });
	await page.evaluate(() => window.hostDriver.command('actor-atlas:open-explorer'));
	await editorOf(page).waitFor();
	return opened;
}

export function explorerOf(page: Page): Locator {
	return page.locator('.workspace-leaf-content[data-type="actor-atlas-explorer"]');
}

export function editorOf(page: Page): Locator {
	return explorerOf(page).getByRole('textbox', { name: 'Query' });
}

/** Types a query over the one that stands there and runs it. */
export async function ask(page: Page, query: string): Promise<void> {
	await type(page, query);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Enter');
	await eventually(() => state(page, 'asked'), query);
}

export async function type(page: Page, query: string): Promise<void> {
	await editorOf(page).click();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('Backspace');
	await page.keyboard.insertText(query);
}

/** What the view keeps across a reload. */
export async function state(page: Page, key: string): Promise<unknown> {
	return page.evaluate(name => window.hostDriver.app.workspace.getLeavesOfType('actor-atlas-explorer')[0]?.getViewState().state?.[name], key);
}

export function gridOf(page: Page): Locator {
	return explorerOf(page).locator('.actor-atlas-grid');
}

export function rowsOf(page: Page): Locator {
	return gridOf(page).locator('.actor-atlas-grid-row');
}

export function head(page: Page, title: string): Locator {
	return gridOf(page).getByRole('columnheader', { name: title, exact: true });
}

/** The words of a column in the rows that are drawn. */
export async function column(page: Page, title: string): Promise<string[]> {
	const at = await head(page, title).getAttribute('data-column');
	return rowsOf(page).locator(`[data-column="${at ?? ''}"]`).evaluateAll(cells => cells.map(cell => (cell.querySelector('.actor-atlas-grid-words') ?? cell).textContent ?? ''));
}

/** The words of the cell that the cursor is on. */
export async function cursorText(page: Page): Promise<string> {
	return gridOf(page).evaluate(grid => grid.ownerDocument.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '');
}

export async function clipboard(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}
