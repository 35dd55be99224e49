import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openHost, type OpenedHost, type OpenHostOptions } from '../host/browser';
import { copyVault, type VaultCopy } from './vault-copy';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');

export const sinceOf = (page: Page): Locator => page.locator('.workspace-leaf-content[data-type="actor-atlas-since"]');

/** The page with the list open and every note read, a week after the sample vault's first daily notes. */
export async function openWithSince(options: OpenHostOptions): Promise<OpenedHost> {
	// The clock that is held leaves something of its own in the page.
	const opened = await openHost({ ...options, unloadAtEnd: false });
	const { page } = opened;
	await page.clock.setFixedTime('2026-01-08T12:00:00');
	await page.evaluate(() => window.hostDriver.ready());
	await page.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor({ state: 'attached' });
	await page.evaluate(() => window.hostDriver.command('actor-atlas:show-since'));
	await sinceOf(page).locator('.actor-atlas-toolbar').waitFor();
	return opened;
}

export const fence = 'Theses/Long fences.md';
export const wall = 'Theses/Long walls.md';

/** Notes of our own beside the sample vault; the log's lines end as on Windows. */
const notes: Readonly<Record<string, string>> = {
	'Actors/Zenith.md': '# Zenith\n\n#actor\n\n*Updated 2026-01-02*\n',
	[fence]: '#thesis\n\n**Last reviewed**: 2026-01-02\n\n## Evidence log\n\n| Date | Observation | Implication |\n|------|-------------|-------------|\n| 2025-12-01 | Prices rise | Supports |\n\n## Related\n\n- [[Zenith]] — long\n'.replaceAll('\n', '\r\n'),
	[wall]: '#thesis\n\n## The claim\n\nWalls last.\n',
	'Daily/2026-01-08.md': '- [[Zenith]] sells every post, which supports [[Long fences]]\n- [[Zenith]] pauses bricks, which hurts [[Long walls]]\n- [[Zenith]] opens a yard\n',
	'Concepts/Fencing.md': '# Fencing\n\n*Updated 2026-01-07*\n\n[[Zenith]] makes most of the posts in the north.\n',
};

/** The list over a copy of the sample vault, and what a test does with it. */
export class Since {
	readonly page: Page;
	readonly view: Locator;

	private constructor(readonly vault: VaultCopy, readonly opened: OpenedHost) {
		this.page = opened.page;
		this.view = sinceOf(opened.page);
	}

	static async open(): Promise<Since> {
		const vault = copyVault(sampleVault);
		for (const [name, text] of Object.entries(notes)) writeFileSync(path.join(vault.folder, name), text);
		const since = new Since(vault, await openWithSince({ vault: vault.folder, width: 1300, height: 1000 }));
		await since.view.locator('[data-type="group"]').first().waitFor();
		return since;
	}

	async close(): Promise<void> {
		await this.opened.close();
		this.vault.remove();
	}

	group(title: string): Locator {
		return this.view.locator('[data-type="group"]', { hasText: title });
	}

	line(text: string): Locator {
		return this.view.locator('[data-type="news"]', { hasText: text });
	}

	search(): Locator {
		return this.view.getByRole('searchbox');
	}

	notice(text: string | RegExp): Locator {
		return this.page.locator('.notice', { hasText: text });
	}

	count(type: string): Promise<number> {
		return this.view.locator(`[data-type="${type}"]`).count();
	}
}
