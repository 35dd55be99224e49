import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser } from './browser';
import { heard, inVault } from './fixtures/in-vault';

afterAll(closeBrowser);

describe('the palette and the suggesters', () => {
	it('find by letters, run by Enter, close by Escape and give the focus back', async () => {
		await inVault({}, async ({ page }) => {
			await page.evaluate(() => window.hostDriver.openNote('Actors/Nvidia.md', { mode: 'source' }));
			await page.locator('.cm-content').focus();
			await page.keyboard.press('Control+p');
			await page.keyboard.type('shnot');
			await page.locator('.suggestion-item.is-selected', { hasText: 'Show notice' }).waitFor();
			await page.keyboard.press('Enter');
			expect(await page.evaluate(() => window.hostDriver.notices())).toEqual(['Hello']);
			await page.keyboard.press('Control+p');
			await page.keyboard.press('Escape');
			expect(await page.locator('.prompt').count()).toBe(0);
			await page.keyboard.press('Control+Home');
			await page.keyboard.type('z');
			expect(await page.evaluate(() => window.hostDriver.activeNote()?.text)).toMatch(/^z# Nvidia/);
		});
	});

	it('open a note, and a plugin\'s own list', async () => {
		await inVault({}, async ({ page }) => {
			await page.keyboard.press('Control+o');
			await page.keyboard.type('amaz');
			await page.keyboard.press('Enter');
			await expect.poll(() => page.evaluate(() => window.hostDriver.activeNote()?.path)).toBe('Actors/Amazon.md');
			await page.evaluate(() => window.hostDriver.command('small-plugin:pick'));
			await page.keyboard.press('ArrowDown');
			await page.locator('.suggestion-item', { hasText: '2026-01-01' }).click();
			expect(await page.evaluate(() => window.hostDriver.notices())).toEqual(['Picked 2026-01-01']);
		});
	});

	it('offers editor commands only while a note is edited', async () => {
		await inVault({}, async ({ page }) => {
			const offered = (): Promise<boolean> => page.evaluate(() => window.hostDriver.commands().includes('small-plugin:mark'));
			expect(await offered()).toBe(false);
			await page.evaluate(() => window.hostDriver.openNote('Actors/Nvidia.md', { mode: 'source' }));
			expect(await offered()).toBe(true);
			await page.evaluate(() => window.hostDriver.openNote('Actors/Nvidia.md', { mode: 'preview' }));
			expect(await offered()).toBe(false);
		});
	});
});

describe('menus and notices', () => {
	it('a menu works by pointer and by key', async () => {
		await inVault({}, async ({ page }) => {
			await page.getByLabel('Small ribbon').click();
			expect(await page.locator('.menu-item').allTextContents()).toEqual(['Say hello', 'Not now']);
			expect(await page.locator('.menu-separator').count()).toBe(1);
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			expect(await page.locator('.menu').count()).toBe(0);
			expect(await page.evaluate(() => window.hostDriver.notices())).toEqual(['Hello from the menu']);
			await page.locator('.notice').click();
			expect(await page.evaluate(() => window.hostDriver.notices())).toEqual([]);
		});
	});

	it('a right click on a file opens its menu', async () => {
		await inVault({}, async ({ page }, vault) => {
			await page.locator('.nav-folder-title', { hasText: 'Daily' }).click();
			await page.locator('.nav-file-title', { hasText: '2026-01-01' }).click({ button: 'right' });
			await page.locator('.menu-item', { hasText: 'Delete' }).click();
			await expect.poll(() => page.locator('.nav-file-title').count()).toBe(0);
			expect(await readFile(path.join(vault.dir, '.trash/2026-01-01.md'), 'utf8')).toContain('watch');
		});
	});
});

describe('the settings', () => {
	it('draw the definitions, keep what passes, show what does not', async () => {
		await inVault({}, async ({ page }, vault) => {
			const saved = async (): Promise<unknown> => JSON.parse(await readFile(path.join(vault.dir, '.obsidian/plugins/small-plugin/data.json'), 'utf8').catch(() => 'null'));
			const row = (name: string) => page.locator('.setting-item', { hasText: name });
			await page.keyboard.press('Control+,');
			await row('Greeting').locator('input').fill('Hi');
			await expect.poll(saved).toMatchObject({ greeting: 'Hi' });
			await row('Greeting').locator('input').fill(' ');
			await page.getByText('Say something.').waitFor();
			expect(await saved()).toMatchObject({ greeting: 'Hi' });
			expect(await row('Times').isVisible()).toBe(false);
			await row('Loud').locator('.checkbox-container').click();
			await row('Times').waitFor();
			await row('Kind').locator('select').selectOption('b');
			await expect.poll(saved).toMatchObject({ loud: true, kind: 'b' });
		});
	});

	it('have lists and pages', async () => {
		await inVault({}, async ({ page }) => {
			const items = (): Promise<string[]> => page.locator('.mod-list .setting-items .setting-item-name').allTextContents();
			await page.keyboard.press('Control+,');
			expect(await items()).toEqual(['one', 'two']);
			await page.getByLabel('Add item').click();
			expect(await items()).toEqual(['one', 'two', 'item 3']);
			await page.getByLabel('Drag to reorder').nth(2).press('ArrowUp');
			expect(await items()).toEqual(['one', 'item 3', 'two']);
			await page.getByLabel('Delete').nth(0).click();
			expect(await items()).toEqual(['item 3', 'two']);
			await page.locator('.setting-item', { hasText: 'More' }).click();
			await page.locator('.setting-item', { hasText: 'Folder' }).locator('input').fill('act');
			await page.locator('.suggestion-item', { hasText: 'Actors' }).click();
			await page.getByLabel('Back', { exact: true }).click();
			await page.locator('.setting-item', { hasText: 'Greeting' }).waitFor();
			await page.keyboard.press('Escape');
			expect(await page.locator('.modal').count()).toBe(0);
		});
	});
});

describe('what plugins register', () => {
	it('answers on the command line, and redraws when the theme changes', async () => {
		await inVault({}, async host => {
			const { page } = host;
			expect(await page.evaluate(() => window.hostDriver.runCli('small-plugin', { name: 'you' }))).toBe('Hello you');
			await expect(page.evaluate(() => window.hostDriver.runCli('small-plugin'))).rejects.toThrow('Missing required flag "name"');
			await page.getByLabel('Dark mode').click();
			expect(await page.evaluate(() => window.hostDriver.app.isDarkMode())).toBe(true);
			await page.evaluate(() => window.hostDriver.unloadPlugin());
			await page.evaluate(() => window.hostDriver.loadPlugin());
			expect(await heard(host)).toContain('enabled');
		});
	});

	it('shows the notes of a base, and follows them', async () => {
		await inVault({}, async ({ page }, vault) => {
			await page.evaluate(() => window.hostDriver.settleMetadata());
			const notes = await page.evaluate(() => window.hostDriver.app.vault.getMarkdownFiles().map(({ path: note }) => note).sort());
			await page.evaluate(files => window.hostDriver.openBase({ viewId: 'small-base', files, config: { mark: '!' }, groupBy: 'note.colour' }), notes);
			const shown = page.locator('.bases-view');
			const name = (note: string): string => path.basename(note, '.md');
			await shown.getByText(`! none: ${notes.map(name).join(', ')}`).waitFor();
			expect(await page.evaluate(() => window.hostDriver.baseOptions())).toEqual([{ type: 'text', key: 'mark', displayName: 'Mark' }]);
			await writeFile(path.join(vault.dir, notes[0] ?? ''), '---\ncolour: red\n---\n');
			await shown.getByText(`! red: ${name(notes[0] ?? '')}; none: ${notes.slice(1).map(name).join(', ')}`).waitFor();
			await page.evaluate(() => window.hostDriver.changeBase({ files: [], config: { mark: '?' }, groupBy: null }));
			await shown.getByText('? none:').waitFor();
		});
	});

	it('draws a plugin\'s view in a pane that folds, and its icon is real', async () => {
		await inVault({}, async ({ page }) => {
			await page.evaluate(() => window.hostDriver.command('small-plugin:open'));
			expect(await page.locator('.small-plugin-icon svg path').count()).toBeGreaterThan(1);
			await page.getByLabel('Toggle right sidebar').click();
			expect(await page.locator('.small-plugin-icon').isVisible()).toBe(false);
			expect(await page.locator('.status-bar-item').textContent()).toBe('small');
		});
	});
});
