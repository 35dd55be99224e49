import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openHost, type OpenedHost, type OpenHostOptions } from '../host/browser';
import { eventually } from './panel-page';
import { copyVault, type VaultCopy } from './vault-copy';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');

export const trackerOf = (page: Page): Locator => page.locator('.workspace-leaf-content[data-type="actor-atlas-watch"]');

/** The page with the tracker open and every note read. */
export async function openWithTracker(options: OpenHostOptions): Promise<OpenedHost> {
	const opened = await openHost(options);
	const { page } = opened;
	await page.evaluate(() => window.hostDriver.ready());
	await page.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor({ state: 'attached' });
	await page.evaluate(() => window.hostDriver.command('actor-atlas:open-watch-tracker'));
	await trackerOf(page).locator('.actor-atlas-toolbar').waitFor();
	return opened;
}

/** Chooses in the menu of the filter. */
export async function setFilter(page: Page, title: string): Promise<void> {
	await trackerOf(page).getByRole('button', { name: /^Filter/ }).click();
	await page.locator('.menu-item', { hasText: title }).click();
}

/** Opens every group that is closed. */
export async function openAll(page: Page): Promise<void> {
	const closed = trackerOf(page).locator('[data-type="group"][aria-expanded="false"]');
	await eventually(async () => {
		if (await closed.count() > 0) await closed.first().locator('.actor-atlas-fold').click();
		return closed.count();
	}, 0);
}

/** A note of our own beside the sample vault, with what the tests click on; lines end as on Windows. */
export const zenith = 'Actors/Zenith.md';
const lines = [
	'# Zenith', '', '#actor', '', '## What to watch', '',
	'- [ ] Zenith first chips by Q3 2031',
	'- [ ] Zenith backlog above $4B',
	'- [x] ~~Zenith yields of 60%+~~ **55% achieved**',
	'- Zenith hires a chief',
	'- [ ] Zenith cuts prices by Q1 2020',
];

/** The tracker over a copy of the sample vault, and what a test does with it. */
export class Tracker {
	readonly page: Page;
	readonly view: Locator;

	private constructor(readonly vault: VaultCopy, readonly opened: OpenedHost) {
		this.page = opened.page;
		this.view = trackerOf(opened.page);
	}

	static async open(prepare: (folder: string) => void = () => undefined): Promise<Tracker> {
		const vault = copyVault(sampleVault);
		writeFileSync(path.join(vault.folder, zenith), `${lines.join('\r\n')}\r\n`);
		prepare(vault.folder);
		const tracker = new Tracker(vault, await openWithTracker({ vault: vault.folder, width: 1400, height: 1000 }));
		await tracker.view.locator('[data-type="group"]').first().waitFor();
		return tracker;
	}

	async close(): Promise<void> {
		await this.opened.close();
		this.vault.remove();
	}

	row(text: string): Locator {
		return this.view.locator('[data-type="event"]', { hasText: text });
	}

	box(text: string): Locator {
		return this.row(text).locator('input');
	}

	group(title: string): Locator {
		return this.view.locator('[data-type="group"]', { hasText: title });
	}

	search(): Locator {
		return this.view.getByRole('searchbox');
	}

	showDone(): Locator {
		return this.view.getByLabel(/^Show done/);
	}

	notice(text: string | RegExp): Locator {
		return this.page.locator('.notice', { hasText: text });
	}

	count(type: string): Promise<number> {
		return this.view.locator(`[data-type="${type}"]`).count();
	}

	focused(): Promise<string> {
		return this.page.evaluate(() => document.activeElement?.textContent ?? '');
	}

	noteText(): string {
		return this.vault.text(zenith);
	}

	/** Searches for words that so many rows have. */
	async find(words: string, rows: number): Promise<void> {
		await this.search().fill(words);
		await eventually(() => this.count('event'), rows);
	}

	async menuOf(text: string, item: string | RegExp): Promise<void> {
		await this.row(text).locator('.actor-atlas-watch-text').click({ button: 'right' });
		await this.page.locator('.menu-item', { hasText: item }).click();
	}
}
