import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openHost, type OpenedHost, type OpenHostOptions } from '../host/browser';
import { copyVault, type VaultCopy } from './vault-copy';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');

export const boardOf = (page: Page): Locator => page.locator('.workspace-leaf-content[data-type="actor-atlas-theses"]');

/** The page with the board open and every note read, on a day of which the tests know what is due. */
export async function openWithBoard(options: OpenHostOptions, today = '2026-01-15'): Promise<OpenedHost> {
	// The clock that is held leaves something of its own in the page.
	const opened = await openHost({ ...options, unloadAtEnd: false });
	const { page } = opened;
	await page.clock.setFixedTime(`${today}T12:00:00`);
	await page.evaluate(() => window.hostDriver.ready());
	await page.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor({ state: 'attached' });
	await page.evaluate(() => window.hostDriver.command('actor-atlas:open-thesis-board'));
	await boardOf(page).locator('.actor-atlas-toolbar').waitFor();
	return opened;
}

/** The board over a copy of the sample vault, and what a test does with it. */
export class ThesisBoard {
	readonly page: Page;
	readonly view: Locator;

	private constructor(readonly vault: VaultCopy, readonly opened: OpenedHost) {
		this.page = opened.page;
		this.view = boardOf(opened.page);
	}

	static async open(prepare: (folder: string) => void = () => undefined): Promise<ThesisBoard> {
		const vault = copyVault(sampleVault);
		prepare(vault.folder);
		return new ThesisBoard(vault, await openWithBoard({ vault: vault.folder, width: 1400, height: 1000 }));
	}

	async close(): Promise<void> {
		await this.opened.close();
		this.vault.remove();
	}

	row(title: string): Locator {
		return this.view.locator('[data-type="thesis"]', { hasText: title });
	}

	cell(title: string, column: string): Locator {
		return this.row(title).locator(`[data-column="${column}"] .actor-atlas-board-value`);
	}

	lines(type: string, text: string | RegExp = ''): Locator {
		return this.view.locator(`[data-type="${type}"]`, { hasText: text });
	}

	count(type: string): Promise<number> {
		return this.lines(type).count();
	}

	/** Titles of the theses that are shown, from top to bottom. */
	titles(): Promise<string[]> {
		return this.view.locator('[data-type="thesis"] [data-column="title"] a').allTextContents();
	}
}
