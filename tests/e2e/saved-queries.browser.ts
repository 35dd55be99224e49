import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost } from '../host/browser';
import { explorerQuery, listedCommands, openRead, runCommand, vaultWith } from './asking-page';
import { eventually } from './panel-page';
import type { VaultCopy } from './vault-copy';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;

beforeEach(async () => {
	vault = vaultWith({});
	opened = await openRead({ vault: vault.folder, width: 1300, height: 1000 });
	({ page } = opened);
});

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const list = (): Locator => page.locator('.actor-atlas-saved-queries');
const field = (nth: number): Locator => list().locator('.actor-atlas-saved-name').nth(nth);
const words = (nth: number): Locator => list().locator('.actor-atlas-saved-text').nth(nth);
const names = (): Promise<string[]> => list().locator('.actor-atlas-saved-name').evaluateAll(fields => fields.map(one => (one instanceof HTMLInputElement ? one.value : '')));

function stored(): unknown {
	const file = path.join(vault.folder, '.obsidian/plugins/actor-atlas/data.json');
	const data = existsSync(file) ? new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as object)) : new Map<string, unknown>();
	return data.get('queries');
}

async function openSettings(): Promise<void> {
	await page.keyboard.press('Control+,');
	await list().scrollIntoViewIfNeeded();
}

async function add(name: string, text: string): Promise<void> {
	const nth = await list().locator('.actor-atlas-saved-name').count();
	await list().getByLabel('Add query').click();
	await field(nth).fill(name);
	await words(nth).fill(text);
}

test('a query that is saved is a command under its name, until it is called otherwise or deleted', async () => {
	await openSettings();
	await add('Big deals', 'TABLE investments WHERE amount >= $10B');
	await eventually(stored, [{ id: 'new-query', name: 'Big deals', text: 'TABLE investments WHERE amount >= $10B' }]);
	await page.keyboard.press('Escape');
	await runCommand(page, 'Big deals');
	await eventually(() => explorerQuery(page), 'TABLE investments WHERE amount >= $10B');

	await openSettings();
	await field(0).fill('Bigger deals');
	await page.keyboard.press('Escape');
	// The words fit both names.
	await eventually(() => listedCommands(page, 'Big deals'), ['Bigger deals']);

	await openSettings();
	await list().getByLabel('Delete').click();
	await eventually(names, []);
	await eventually(stored, []);
	await page.locator('.notice', { hasText: 'Deleted the query “Bigger deals”.' }).getByRole('button', { name: 'Undo' }).click();
	await eventually(names, ['Bigger deals']);
	await page.keyboard.press('Escape');
	expect(await listedCommands(page, 'Bigger deals')).toEqual(['Bigger deals']);
});

test('what is wrong with a query is said beside it while it is typed', async () => {
	await openSettings();
	await add('Wrong', 'TABLE investmants');
	await list().getByText('investments').waitFor();
	await words(0).fill('TABLE investments');
	await eventually(() => list().locator('.setting-item-error').count(), 0);
	const kept = [{ id: 'new-query', name: 'Wrong', text: 'TABLE investments' }];
	await eventually(stored, kept);
	await words(0).fill(' ');
	await list().getByText('A query without words is not kept.').waitFor();
	await page.keyboard.press('Escape');
	expect(stored()).toEqual(kept);
});

test('they are put into another order by keys', async () => {
	await openSettings();
	await add('First', 'TABLE stats');
	await add('Second', 'TABLE roadmap');
	await eventually(() => JSON.stringify(stored()).includes('Second'), true);
	await list().locator('.setting-drag-handle').nth(1).focus();
	await page.keyboard.press('ArrowUp');
	await eventually(names, ['Second', 'First']);
	await eventually(() => JSON.stringify(stored()).indexOf('Second') < JSON.stringify(stored()).indexOf('First'), true);
});

test('they are handed out and taken in, by the clipboard and by a file, and equal names are kept apart', async () => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await openSettings();
	await add('Deals', 'TABLE investments');
	await eventually(() => JSON.stringify(stored())?.includes('"Deals"'), true);
	await page.locator('.setting-item', { hasText: 'Export queries' }).getByRole('button', { name: 'Copy' }).click();
	await eventually(async () => JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as unknown, [{ name: 'Deals', text: 'TABLE investments' }]);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save file' }).click();
	const file = await (await download).path();
	expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([{ name: 'Deals', text: 'TABLE investments' }]);

	const importing = page.locator('.modal', { hasText: 'Paste a list in JSON' }).last();
	await page.locator('.setting-item', { hasText: 'Import queries' }).click();
	await importing.locator('textarea').fill('{ "name": ');
	await importing.getByRole('button', { name: 'Import', exact: true }).click();
	await importing.getByText('Nothing was imported: this cannot be read as JSON').waitFor();
	const other = path.join(vault.folder, 'queries.json');
	writeFileSync(other, JSON.stringify([{ name: 'Deals', text: 'TABLE roadmap' }, { name: 'Deals', text: 'TABLE investments' }]));
	await importing.locator('input[type="file"]').setInputFiles(other);
	await page.locator('.notice', { hasText: '1 query added; 1 under another name, since its name was taken; 1 left out that was there already.' }).waitFor();
	await eventually(names, ['Deals', 'Deals (2)']);
});

test('a query that cannot be read is said, and the others stay', async () => {
	await openSettings();
	await add('Deals', 'TABLE investments');
	await eventually(() => JSON.stringify(stored())?.includes('"Deals"'), true);
	await page.keyboard.press('Escape');
	const queries = [{ id: 'deals', name: 'Deals', text: 'TABLE investments' }, { name: 'No text' }];
	writeFileSync(path.join(vault.folder, '.obsidian/plugins/actor-atlas/data.json'), JSON.stringify({ version: 1, queries }));
	await page.evaluate(() => window.hostDriver.reloadPlugin());
	await page.locator('.notice', { hasText: 'Query 2 of "queries": "text" must be a query.' }).waitFor();
	expect(await listedCommands(page, 'Deals')).toEqual(['Deals']);
	expect(stored()).toEqual(queries);
});
