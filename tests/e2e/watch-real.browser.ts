import { execFileSync } from 'node:child_process';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost } from '../host/browser';
import { hasReferenceData, vaultFolder } from '../reference-data';
import { eventually } from './panel-page';
import { copyVault, differences, type VaultCopy } from './vault-copy';
import { openWithTracker, setFilter, trackerOf } from './watch-page';

/** A box of the tracker: where it leads, and what it is found by. */
interface Shown {
	readonly path: string;
	readonly line: number;
	readonly words: string;
}

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;
let view: Locator;

const git = (...args: string[]): string => execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { cwd: vault.folder, encoding: 'utf8' });

beforeEach(async () => {
	if (!hasReferenceData) return;
	vault = copyVault(vaultFolder);
	git('init', '--quiet');
	git('add', '--all', '--force');
	git('commit', '--quiet', '--message', 'As it was');
	opened = await openWithTracker({ vault: vault.folder, width: 1400, height: 1000 });
	page = opened.page;
	view = trackerOf(page);
});

afterEach(async () => {
	if (!hasReferenceData) return;
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

/** Every row with a box, read while the list is walked through from its top to its end. */
async function allBoxes(): Promise<Shown[]> {
	const found = new Map<string, Shown>();
	await view.locator('.actor-atlas-row').first().focus();
	await page.keyboard.press('Home');
	for (let before = -1; ;) {
		const rows = await view.locator('[data-type="event"]').evaluateAll(all => all.map(row => ({
			path: row.getAttribute('data-path') ?? '',
			line: Number(row.getAttribute('data-line')),
			words: row.querySelector('.actor-atlas-condition')?.textContent ?? '',
		})));
		for (const row of rows) found.set(`${row.path}:${row.line}`, row);
		const at = Number(await view.locator('[role="treeitem"]:focus').getAttribute('data-index'));
		if (at === before) return [...found.values()];
		before = at;
		await page.keyboard.press('PageDown');
	}
}

describe.skipIf(!hasReferenceData)('on a copy of the real vault under git', () => {
	test('ticking every checkbox one by one changes exactly one byte each, and git diff agrees', { timeout: 180_000 }, async () => {
		await view.getByLabel(/^Show done/).check();
		await setFilter(page, 'Checkboxes only');
		await setFilter(page, 'One line for one event');
		await view.getByLabel('Group by').selectOption('note');
		const boxes = await allBoxes();
		expect(boxes).toHaveLength(238);
		for (const { path, line, words } of boxes) {
			const before = vault.bytes(path);
			await view.getByRole('searchbox').fill(words);
			await view.locator(`[data-path="${path}"][data-line="${line}"] input`).click();
			await eventually(() => differences(before, vault.bytes(path)).length, 1);
			expect(vault.bytes(path)).toHaveLength(before.length);
		}
		const changed = git('diff', '--numstat').trim().split('\n').map(row => row.split('\t'));
		const sum = (at: number): number => changed.reduce((all, row) => all + Number(row[at]), 0);
		expect([sum(0), sum(1)]).toEqual([238, 238]);
		expect(new Set(changed.map(([, , path]) => path))).toEqual(new Set(boxes.map(({ path }) => path)));
		expect(git('status', '--porcelain').split('\n').filter(row => row.startsWith('??') && !row.includes('.obsidian'))).toEqual([]);
	});
});
