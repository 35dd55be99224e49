import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, openHost, type OpenedHost } from '../host/browser';
import { cursorLine, eventually } from './panel-page';
import { copyVault, type VaultCopy } from './vault-copy';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');
const awkward = 'Meta/Awkward shapes.md';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;
let view: Locator;

async function open(prepare: (folder: string) => void = () => undefined): Promise<void> {
	vault = copyVault(sampleVault);
	prepare(vault.folder);
	opened = await openHost({ vault: vault.folder, width: 1400, height: 1000 });
	page = opened.page;
	view = page.locator('.workspace-leaf-content[data-type="actor-atlas-problems"]');
	await page.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor();
	await page.evaluate(() => window.hostDriver.command('actor-atlas:show-problems'));
	await view.locator('.actor-atlas-row').first().waitFor();
}

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const noteRow = (title: string): Locator => view.locator('[data-type="note"]', { hasText: title });
const problem = (text: string): Locator => view.locator('[data-type="problem"]', { hasText: text }).first();
const severity = (name: RegExp): Locator => view.getByRole('button', { name });
const lineOf = async (lead: Locator): Promise<number> => Number(await lead.getAttribute('data-line'));
const activePath = (): Promise<string | null> => page.evaluate(() => window.hostDriver.activeNote()?.path ?? null);
const noteTabs = (): Promise<number> => page.evaluate(() => window.hostDriver.app.workspace.getLeavesOfType('markdown').length);
const problemTabs = (): Promise<number> => page.evaluate(() => window.hostDriver.app.workspace.getLeavesOfType('actor-atlas-problems').length);
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const search = (): Locator => view.getByRole('searchbox');

describe('the list of problems', () => {
	beforeEach(() => open());

	test('stands by note, with errors and warnings at first; info comes when it is asked for', async () => {
		await noteRow('Awkward shapes').waitFor();
		expect(await view.locator('[data-type="problem"][data-severity="info"]').count()).toBe(0);
		expect(await severity(/^Info/).getAttribute('aria-pressed')).toBe('false');
		const before = await view.locator('.actor-atlas-summary').textContent();
		await severity(/^Info/).click();
		await view.locator('[data-type="problem"][data-severity="info"]').first().waitFor();
		expect(await view.locator('.actor-atlas-summary').textContent()).not.toBe(before);
		await severity(/^Warnings/).click();
		await eventually(() => view.locator('[data-type="problem"][data-severity="warning"]').count(), 0);
	});

	test('finds words, says when nothing has them, and takes them back with Escape', async () => {
		const count = await view.locator('[data-type="note"]').count();
		await search().fill('awkward cells');
		await eventually(() => view.locator('[data-type="note"]').count(), 1);
		await search().fill('no such words');
		await view.locator('.actor-atlas-message', { hasText: 'Nothing found' }).waitFor();
		await search().press('Escape');
		await eventually(() => view.locator('[data-type="note"]').count(), count);
	});

	test('is one tab, however often it is asked for, and keeps its filters and closed notes', async () => {
		await severity(/^Info/).click();
		await search().fill('awkward');
		await noteRow('Awkward shapes').getByRole('button').click();
		await eventually(() => view.locator('[data-type="problem"]').count(), 0);
		await page.evaluate(() => window.hostDriver.command('actor-atlas:show-problems'));
		expect(await problemTabs()).toBe(1);
		await page.evaluate(async () => {
			const [leaf] = window.hostDriver.app.workspace.getLeavesOfType('actor-atlas-problems');
			const saved = leaf?.getViewState();
			await leaf?.setViewState({ type: 'empty' });
			if (saved !== undefined) await leaf?.setViewState(saved);
		});
		await noteRow('Awkward shapes').waitFor();
		expect(await search().inputValue()).toBe('awkward');
		expect(await severity(/^Info/).getAttribute('aria-pressed')).toBe('true');
		expect(await noteRow('Awkward shapes').getAttribute('aria-expanded')).toBe('false');
	});

	test('follows the vault: what is put right goes', async () => {
		const lead = problem('This row has 2 cells');
		await lead.waitFor();
		await page.evaluate(async note => {
			const { vault: files } = window.hostDriver.app;
			const file = files.getFileByPath(note);
			if (file) await files.process(file, text => text.replace('| Left-handed brackets |', '| Left-handed brackets | 1% |'));
		}, awkward);
		await lead.waitFor({ state: 'detached' });
	});
});

describe('the pointer', () => {
	beforeEach(() => open());

	test('a click opens the note at the line', async () => {
		const lead = problem('This row has 4 cells');
		const line = await lineOf(lead);
		await lead.locator('.actor-atlas-problem-message').click();
		await eventually(activePath, awkward);
		await eventually(() => cursorLine(page), line);
	});

	test.each([
		['Ctrl-click', { modifiers: ['ControlOrMeta'] as const }],
		['the middle button', { button: 'middle' as const }],
	])('%s opens a new tab and leaves the list open', async (_, how) => {
		const before = await noteTabs();
		await problem('This row has 4 cells').click({ button: 'button' in how ? how.button : 'left', modifiers: 'modifiers' in how ? [...how.modifiers] : [] });
		await eventually(noteTabs, before + 1);
		expect(await problemTabs()).toBe(1);
	});

	test('a key right after a fold goes by the lines that are left', async () => {
		const type = await view.locator('[data-type="note"]').first().evaluate((row: HTMLElement) => {
			const press = (key: string): void => {
				document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
			};
			row.focus();
			press('ArrowLeft');
			press('ArrowDown');
			return document.activeElement?.getAttribute('data-type');
		});
		expect(type).toBe('note');
	});

	test('title and line are links: a preview, a drag, and the line', async () => {
		const lead = problem('This row has 4 cells');
		const line = await lineOf(lead);
		const link = lead.locator('.actor-atlas-line-link');
		await link.hover();
		await eventually(() => page.evaluate(() => window.hostDriver.hoverLinks().length), 1);
		const dragged = await noteRow('Awkward shapes').locator('a').evaluate(el => {
			const data = new DataTransfer();
			el.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer: data }));
			return data.getData('text/plain');
		});
		expect(dragged).toBe('[[Meta/Awkward shapes|Awkward shapes]]');
		await link.click();
		await eventually(() => cursorLine(page), line);
	});

	test('the menu of a line copies it, or all that is shown', async () => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await search().fill('awkward beyond the header');
		await eventually(() => view.locator('[data-type="problem"]').count(), 1);
		await problem('beyond the header').click({ button: 'right' });
		await page.locator('.menu-item', { hasText: 'Copy all shown as text' }).click();
		await eventually(() => page.evaluate(() => navigator.clipboard.readText()), expect.stringMatching(/^Meta\/Awkward shapes\.md:77: warning ragged-row This row has 4 cells[^\n]*$/) as string);
		await view.getByRole('button', { name: 'Copy the problems shown' }).click();
		await page.locator('.menu-item', { hasText: 'Copy all shown as Markdown' }).click();
		await eventually(() => page.evaluate(() => navigator.clipboard.readText()), expect.stringMatching(/^## \[\[Meta\/Awkward shapes\|Awkward shapes]]\n\n- Warning, line 77: /) as string);
	});
});

describe('the keyboard', () => {
	beforeEach(() => open());

	test('goes from the search down the list, folds and unfolds, and opens', async () => {
		await search().fill('awkward');
		await search().press('ArrowDown');
		expect(await focused()).toContain('Awkward shapes');
		await page.keyboard.press('ArrowLeft');
		await eventually(() => view.locator('[data-type="problem"]').count(), 0);
		await page.keyboard.press('ArrowRight');
		await view.locator('[data-type="problem"]').first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const line = await lineOf(view.locator(':focus'));
		await page.keyboard.press('ArrowLeft');
		expect(await focused()).toContain('Awkward shapes');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await eventually(activePath, awkward);
		await eventually(() => cursorLine(page), line);
	});

	test('all notes close and open with one button', async () => {
		await view.getByRole('button', { name: 'Collapse all notes' }).press('Enter');
		await eventually(() => view.locator('[data-type="problem"]').count(), 0);
		await view.getByRole('button', { name: 'Expand all notes' }).press('Enter');
		await view.locator('[data-type="problem"]').first().waitFor();
	});
});

describe('twenty thousand problems', () => {
	const rows = 20_000;

	beforeEach(() => open(folder => {
		const table = ['| A | B |', '|---|---|', ...Array.from({ length: rows }, (_, nth) => `| only ${nth} |`)];
		writeFileSync(path.join(folder, 'Many.md'), `# Many\n\n${table.join('\n')}\n`);
	}));

	test('are drawn as far as they are seen, and the keys reach both ends', async () => {
		await search().fill('many');
		await search().press('ArrowDown');
		await page.keyboard.press('End');
		await view.locator(`[data-line="${rows + 3}"]`).waitFor();
		expect(await lineOf(view.locator(':focus'))).toBe(rows + 3);
		expect(await view.locator('.actor-atlas-row').count()).toBeLessThan(150);
		await page.keyboard.press('PageUp');
		expect(await lineOf(view.locator(':focus'))).toBeLessThan(rows);
		await page.keyboard.press('Home');
		expect(await focused()).toContain('Many');
	});

	test('scroll smoothly, and the focus is not lost on the way', async () => {
		await noteRow('Many').focus();
		const slowest = await view.locator('.actor-atlas-scroller').evaluate(async scroller => {
			const times: number[] = [];
			for (let step = 1; step <= 40; step++) {
				scroller.scrollTop = (scroller.scrollHeight * step) / 41;
				await new Promise(done => requestAnimationFrame(done));
				const start = performance.now();
				await new Promise(done => requestAnimationFrame(done));
				times.push(performance.now() - start);
			}
			return times.sort((a, b) => a - b)[Math.floor(times.length * 0.9)] ?? 0;
		});
		// Other work may share the machine; drawing all rows would take seconds.
		expect(slowest).toBeLessThan(500);
		expect(await view.locator('.actor-atlas-row').count()).toBeGreaterThan(10);
		await page.keyboard.press('ArrowDown');
		expect(await view.locator(':focus').count()).toBe(1);
	});
});
