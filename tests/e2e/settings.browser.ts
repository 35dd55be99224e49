import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost } from '../host/browser';
import { eventually, openWithPanel, showDossier } from './panel-page';
import { copyVault, type VaultCopy } from './vault-copy';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');
const deals = { id: 'deals', title: 'Deal terms', icon: 'handshake', rules: [{ sections: ['anthropic partnership'] }], columns: [], subject: null };
/** What is typed is saved after this many milliseconds. */
const typingPause = 1_000;

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;
let panel: Locator;

beforeEach(async () => {
	vault = copyVault(sampleVault);
	opened = await openWithPanel({ vault: vault.folder, width: 1400, height: 1000 });
	page = opened.page;
	panel = await showDossier(page, 'Actors/Amazon.md', 'Amazon (AWS)');
});

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const ownKinds = (): Locator => page.locator('.setting-item', { hasText: 'Your own kinds of table' });
const titles = (): Promise<string[]> => panel.locator('.actor-atlas-section-title').allTextContents();

function storedKinds(): unknown {
	const file = path.join(vault.folder, '.obsidian/plugins/actor-atlas/data.json');
	return existsSync(file) ? new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as object)).get('kinds') : undefined;
}

async function type(text: string): Promise<void> {
	await page.keyboard.press('Control+,');
	await ownKinds().locator('textarea').fill(text);
}

describe('the user\'s own kinds of table', () => {
	test('are tried first once they are typed, and gone once they are taken out', async () => {
		expect(await titles()).toContain('Anthropic partnership');
		await type(JSON.stringify([deals]));
		await eventually(storedKinds, [deals]);
		await page.keyboard.press('Escape');
		await eventually(async () => (await titles()).filter(title => /^(Deal terms|Anthropic partnership)$/.test(title)), ['Deal terms']);
		expect(await panel.locator('.actor-atlas-section[data-section="deals"] .actor-atlas-row').count()).toBe(6);

		await type('');
		await page.keyboard.press('Escape');
		await eventually(async () => (await titles()).filter(title => /^(Deal terms|Anthropic partnership)$/.test(title)), ['Anthropic partnership']);
	});

	test('are neither saved nor used when they cannot be read, and the field says why', async () => {
		await type(JSON.stringify([deals]));
		await eventually(storedKinds, [deals]);
		await eventually(async () => (await titles()).includes('Deal terms'), true);
		const before = await titles();
		await ownKinds().locator('textarea').fill(`[${JSON.stringify(deals)}`);
		await ownKinds().getByText('This cannot be read as JSON').waitFor();
		await ownKinds().locator('textarea').fill(JSON.stringify([{ ...deals, id: 'roadmap' }]));
		await ownKinds().getByText('Kind 1 of the list: "roadmap" is the id of a kind that comes with Actor Atlas.').waitFor();
		await page.waitForTimeout(typingPause + 500);
		await page.keyboard.press('Escape');
		expect(storedKinds()).toEqual([deals]);
		expect(await titles()).toEqual(before);
		await page.keyboard.press('Control+,');
		expect(JSON.parse(await ownKinds().locator('textarea').inputValue())).toEqual([deals]);
	});
});
