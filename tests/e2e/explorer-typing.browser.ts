import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost } from '../host/browser';
import { ask, editorOf, explorerOf, openWithExplorer, rowsOf, state, type } from './explorer-page';
import { eventually } from './panel-page';
import { copyVault, type VaultCopy } from './vault-copy';

const amazon = 'TABLE investments OF [[Amazon]]';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;

beforeEach(async () => {
	vault = copyVault(path.resolve(import.meta.dirname, '../../sample-vault'));
	opened = await openWithExplorer({ vault: vault.folder });
	page = opened.page;
});

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const isDimmed = () => explorerOf(page).locator('.actor-atlas-result[data-stale="true"]').count().then(count => count > 0);

test('rows of the query before are dimmed while another is typed, and while it cannot be read', async () => {
	await ask(page, amazon);
	const rows = await rowsOf(page).count();
	await eventually(() => isDimmed(), false);
	await type(page, 'TABLE roadmap');
	await eventually(() => isDimmed(), true);
	await ask(page, 'TABLE investments WHERE');
	await explorerOf(page).locator('.actor-atlas-query-problem').waitFor();
	expect([await isDimmed(), await rowsOf(page).count()]).toEqual([true, rows]);
	await ask(page, 'TABLE roadmap');
	await eventually(() => isDimmed(), false);
});

test('a click changes what is typed, not what was asked before', async () => {
	await ask(page, amazon);
	await type(page, 'TABLE debt WHERE amount >= $1B');
	await page.keyboard.press('Escape');
	await explorerOf(page).getByRole('button', { name: 'List' }).click();
	await eventually(() => editorOf(page).textContent(), 'LIST debt WHERE amount >= $1B');
	await eventually(() => state(page, 'asked'), 'LIST debt WHERE amount >= $1B');
});
