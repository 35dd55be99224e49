import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, openHost, type OpenedHost } from '../host/browser';
import { cursorLine, eventually } from './panel-page';
import { copyVault, differences, type VaultCopy } from './vault-copy';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');
const clouds = ['Actors/Microsoft.md', 'Actors/Amazon.md', 'Actors/Google.md'];

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;
let view: Locator;

beforeEach(async () => {
	vault = copyVault(sampleVault);
	opened = await openHost({ vault: vault.folder, width: 1300, height: 900, saveDelay: 200 });
	page = opened.page;
	page.setDefaultTimeout(10_000);
	view = page.locator('.bases-view');
	await page.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor();
});

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

async function openBase(config: Record<string, unknown>, files: string[] = clouds, groupBy?: string): Promise<void> {
	const base = { viewId: 'actor-atlas-records', files, config, ...(groupBy === undefined ? {} : { groupBy }) };
	await page.evaluate(given => window.hostDriver.openBase(given), base);
	await view.locator('.actor-atlas-records').waitFor();
}

const investments = { recordKind: 'investments', recordFields: 'subject, project, amount' };
const row = (text: string): Locator => view.locator('.actor-atlas-grid-row', { hasText: text });
const head = (title: string): Locator => view.locator('.actor-atlas-grid-head-cell', { hasText: title });
const bar = (): Locator => view.locator('.actor-atlas-records-bar');
const config = (): Promise<Record<string, unknown>> => page.evaluate(() => window.hostDriver.baseConfig());
const activePath = (): Promise<string | null> => page.evaluate(() => window.hostDriver.activeNote()?.path ?? null);
const column = async (index: number): Promise<string[]> => (await view.locator(`.actor-atlas-grid-row > [data-column="${index}"]`).allTextContents()).map(text => text.trim());
const paths = (): Promise<Array<string | null>> => view.locator('.actor-atlas-grid-row').evaluateAll(rows => [...new Set(rows.map(el => el.getAttribute('data-path')))]);

describe('a base', () => {
	test('is unfolded into the records of a kind, in the order of its notes', async () => {
		await openBase(investments);
		await row('Project Rainier').waitFor();
		const order = await paths();
		expect(order).toEqual(clouds.filter(note => order.includes(note)));
		expect(order).toContain('Actors/Amazon.md');
		await eventually(() => bar().textContent().then(text => /\d+ records in \d of 3 notes|\d+ records in 3 notes/.test(text ?? '')), true);
	});

	test('keeps to its notes, and follows when they change', async () => {
		await openBase(investments, ['Actors/Amazon.md']);
		await row('Project Rainier').waitFor();
		expect(await paths()).toEqual(['Actors/Amazon.md']);
		await page.evaluate(() => window.hostDriver.changeBase({ files: ['Actors/Microsoft.md'] }));
		await eventually(paths, ['Actors/Microsoft.md']);
	});

	test('follows the notes themselves', async () => {
		await openBase(investments, ['Actors/Amazon.md']);
		await row('Project Rainier').waitFor();
		await page.evaluate(async () => {
			const file = window.hostDriver.app.vault.getFileByPath('Actors/Amazon.md');
			if (file) await window.hostDriver.app.vault.process(file, text => text.replace('Project Rainier (Indiana)', 'Project Snow (Indiana)'));
		});
		await row('Project Snow').waitFor();
	});

	test('is grouped as the base is, and groups fold', async () => {
		await openBase(investments, clouds, 'file.name');
		const groups = view.locator('.actor-atlas-grid-group');
		await groups.first().waitFor();
		const titles = (await groups.allTextContents()).map(text => text.trim());
		expect(titles[0]).toMatch(/^Amazon \(\d+\)$/);
		const before = await view.locator('.actor-atlas-grid-row').count();
		await groups.first().getByRole('button', { name: 'Hide rows' }).click();
		await eventually(async () => (await view.locator('.actor-atlas-grid-row').count()) < before, true);
		await eventually(() => row('Project Rainier').count(), 0);
	});

	test('takes a condition and an order in the words of a query', async () => {
		await openBase({ ...investments, recordCondition: 'amount >= $15B', recordSort: 'amount DESC' }, ['Actors/Amazon.md']);
		await eventually(() => column(2), ['$200B', '$50B', '$20B', '$15B']);
	});

	test('says what is wrong with them', async () => {
		await openBase({ ...investments, recordCondition: 'amout >= $15B' });
		await view.locator('.actor-atlas-message', { hasText: 'These options cannot be read' }).waitFor();
		expect(await view.locator('.actor-atlas-message-text').textContent()).toContain('amount');
	});

	test('offers the kinds that there are, with counts', async () => {
		await openBase({});
		const [kinds, ...others] = (await page.evaluate(() => window.hostDriver.baseOptions())) as Array<{ key: string; options?: Record<string, string> }>;
		expect(kinds?.options?.['investments']).toMatch(/^\D+ \(\d+\)$/);
		expect(others.map(({ key }) => key)).toEqual(['recordFields', 'recordCondition', 'recordSort']);
	});

	test('without a kind shows those that its notes have, and takes the one that is chosen', async () => {
		await openBase({});
		await view.locator('.actor-atlas-message', { hasText: 'Choose a kind of record' }).waitFor();
		await view.locator('.actor-atlas-kind', { hasText: /investments/i }).click();
		await row('Project Rainier').waitFor();
		expect(await config()).toEqual({ recordKind: 'investments' });
	});

	test('without such records says so, and what there is instead', async () => {
		await openBase({ recordKind: 'investments' }, ['Actors/Jensen Huang.md']);
		await view.locator('.actor-atlas-message', { hasText: /^No .* in this note/ }).waitFor();
		expect(await view.locator('.actor-atlas-kind').count()).toBeGreaterThan(0);
	});

	test('without notes says that its filters leave none', async () => {
		await openBase(investments, []);
		await view.locator('.actor-atlas-message', { hasText: 'No notes in this base' }).waitFor();
	});

	test('is empty again, not broken, when the plugin goes, and comes back with it', async () => {
		await openBase(investments);
		await row('Project Rainier').waitFor();
		expect(await page.evaluate(() => window.hostDriver.reloadPlugin())).toEqual([]);
		await row('Project Rainier').waitFor();
	});
});

describe('records', () => {
	test('lead to their line; their links are alive', async () => {
		await openBase({ recordKind: 'partners' }, ['Actors/Amazon.md']);
		const lead = row('Back-end design');
		await lead.waitFor();
		const line = Number(await lead.getAttribute('data-line'));
		await lead.locator('a.actor-atlas-link', { hasText: 'Marvell' }).hover();
		await eventually(() => page.evaluate(() => window.hostDriver.hoverLinks().map(({ linktext }) => linktext)), ['Marvell']);
		await lead.locator('[data-column="1"]').dblclick();
		await eventually(activePath, 'Actors/Amazon.md');
		await eventually(() => cursorLine(page), line);
	});

	test('have a menu, and are copied', async () => {
		await openBase(investments, ['Actors/Amazon.md']);
		await row('Project Rainier').locator('[data-column="2"]').click({ button: 'right' });
		const menu = page.locator('.menu');
		await menu.getByText('Open line', { exact: true }).waitFor();
		expect(await menu.getByText('Copy cells').count()).toBe(1);
		await page.keyboard.press('Escape');
	});

	test('are sorted by a click on a head, which the base keeps', async () => {
		await openBase(investments, ['Actors/Amazon.md']);
		await head('Amount').click();
		await eventually(async () => (await config())['recordSort'], 'amount');
		await head('Amount').click();
		await eventually(async () => (await config())['recordSort'], 'amount DESC');
		await eventually(async () => (await head('Amount').getAttribute('aria-sort')) ?? '', 'descending');
		await head('Amount').click();
		await eventually(async () => 'recordSort' in (await config()), false);
	});

	test('leave a column away, and keep a width', async () => {
		await openBase(investments, ['Actors/Amazon.md']);
		await head('Project').click({ button: 'right' });
		await page.locator('.menu').getByText('Hide this column').click();
		await eventually(async () => (await config())['recordFields'], 'subject, amount');
		await view.locator('.actor-atlas-grid').focus();
		await page.keyboard.press('Alt+ArrowRight');
		await eventually(async () => Object.keys((await config())['recordWidths'] ?? {}), ['subject']);
	});

	test('that are things to watch are ticked: one character of the note', async () => {
		await openBase({ recordKind: 'watch' }, ['Actors/Amazon.md']);
		const before = vault.bytes('Actors/Amazon.md');
		await row('Trainium4 tape-out').getByRole('checkbox').click();
		await eventually(() => differences(before, vault.bytes('Actors/Amazon.md')).length, 1);
		await eventually(() => row('Trainium4 tape-out').getByRole('checkbox').isChecked(), true);
	});
});
