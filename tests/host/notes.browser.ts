import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser } from './browser';
import { heard, inVault, notes } from './fixtures/in-vault';

afterAll(closeBrowser);

const amazon = 'Actors/Amazon.md';
const nvidia = 'Actors/Nvidia.md';

describe('editing', () => {
	it('is dirty at once and on the disk two seconds after the last edit', async () => {
		await inVault({}, async (host, vault) => {
			const { page } = host;
			await page.evaluate(() => window.hostDriver.openNote('Actors/Nvidia.md', { mode: 'source', line: 2 }));
			await page.locator('.cm-content').press('Home');
			await page.keyboard.type('x');
			expect(await page.evaluate(() => window.hostDriver.activeNote()?.dirty)).toBe(true);
			await page.waitForTimeout(1200);
			await page.keyboard.type('y');
			await page.waitForTimeout(1400);
			expect(await readFile(path.join(vault.dir, nvidia), 'utf8')).toBe(notes[nvidia]);
			const edited = notes[nvidia].replace('#actor', 'xy#actor');
			await expect.poll(() => readFile(path.join(vault.dir, nvidia), 'utf8'), { timeout: 2000 }).toBe(edited);
			expect(await page.evaluate(() => window.hostDriver.activeNote()?.dirty)).toBe(false);
			await page.evaluate(() => window.hostDriver.settleMetadata());
			expect((await heard(host)).filter(event => event.endsWith(nvidia))).toEqual([`modify ${nvidia}`, `changed ${nvidia}`]);
		});
	});

	it('saves with Ctrl+S and when the tab closes, and keeps the line endings', async () => {
		await inVault({}, async ({ page }, vault) => {
			await vault.write('Crlf.md', 'one\r\ntwo\r\n');
			await page.waitForFunction(() => window.hostDriver.app.vault.getFileByPath('Crlf.md') !== null);
			await page.evaluate(() => window.hostDriver.openNote('Crlf.md', { mode: 'source' }));
			await page.locator('.cm-content').press('Control+Home');
			await page.keyboard.type('A');
			await page.keyboard.press('Control+s');
			await expect.poll(() => readFile(path.join(vault.dir, 'Crlf.md'), 'utf8')).toBe('Aone\r\ntwo\r\n');
			await page.keyboard.type('B');
			await page.evaluate(() => window.hostDriver.command('workspace:close'));
			await expect.poll(() => readFile(path.join(vault.dir, 'Crlf.md'), 'utf8')).toBe('ABone\r\ntwo\r\n');
		});
	});
});

describe('outside changes of an open note', () => {
	it('show in a clean editor', async () => {
		await inVault({}, async ({ page }, vault) => {
			await page.evaluate(() => window.hostDriver.openNote('Actors/Amazon.md', { mode: 'source' }));
			await writeFile(path.join(vault.dir, amazon), 'from outside');
			await expect.poll(() => page.evaluate(() => window.hostDriver.activeNote()), { timeout: 4000 }).toMatchObject({ text: 'from outside', dirty: false });
		});
	});

	it('under unsaved edits are a fault, and both are kept', async () => {
		await inVault({}, async (host, vault) => {
			const { page } = host;
			await page.evaluate(() => window.hostDriver.openNote('Actors/Amazon.md', { mode: 'source' }));
			await page.locator('.cm-content').press('Control+End');
			await page.keyboard.type('mine');
			await writeFile(path.join(vault.dir, amazon), notes[amazon].replace('# Amazon', '# Theirs'));
			await expect.poll(() => host.faults(), { timeout: 4000 }).toEqual([`external change under a dirty editor: ${amazon}`]);
			host.expectFault('dirty editor');
			const merged = `${notes[amazon].replace('# Amazon', '# Theirs')}mine`;
			expect(await page.evaluate(() => window.hostDriver.activeNote()?.text)).toBe(merged);
			await expect.poll(() => readFile(path.join(vault.dir, amazon), 'utf8'), { timeout: 4000 }).toBe(merged);
		});
	});
});

describe('the reading view', () => {
	it('renders links, tags, tables, code blocks of plugins and properties', async () => {
		await inVault({}, async ({ page }) => {
			await page.evaluate(() => window.hostDriver.openNote('Actors/Amazon.md', { mode: 'preview' }));
			const view = page.locator('.markdown-preview-view');
			await view.locator('.small-plugin-block', { hasText: 'HELLO' }).waitFor();
			expect(await view.locator('a.internal-link').evaluateAll(links => links.map(link => [link.textContent, link.classList.contains('is-unresolved')]))).toEqual([['Nvidia', false], ['Missing', true]]);
			expect(await view.locator('.metadata-property').count()).toBe(2);
			await view.getByText('Nvidia').click();
			await view.locator('.inline-title', { hasText: 'Nvidia' }).waitFor();
			expect(await view.locator('td a.internal-link').textContent()).toBe('AWS');
			expect(await view.locator('a.tag').textContent()).toBe('#actor');
			await page.locator('.mod-root .view-header-nav-back').click();
			await view.locator('.inline-title', { hasText: 'Amazon' }).waitFor();
		});
	});

	it('ticks a task by the one character', async () => {
		await inVault({}, async ({ page }, vault) => {
			await page.evaluate(() => window.hostDriver.openNote('Actors/Nvidia.md', { mode: 'preview' }));
			const boxes = page.locator('.task-list-item-checkbox');
			expect(await boxes.evaluateAll(all => all.map(box => box.dataset['task']))).toEqual(['', 'x', '/']);
			await boxes.nth(0).click();
			await expect.poll(() => readFile(path.join(vault.dir, nvidia), 'utf8')).toBe(notes[nvidia].replace('[ ] first', '[x] first'));
		});
	});

	it('shows the line that was asked for, in both modes', async () => {
		await inVault({}, async ({ page }) => {
			await page.evaluate(() => window.hostDriver.openNote('Actors/Nvidia.md', { mode: 'preview', line: 10 }));
			await page.locator('tr.is-flashing', { hasText: 'AWS' }).waitFor();
			await page.evaluate(() => window.hostDriver.openNote('Actors/Nvidia.md', { mode: 'source', line: 5 }));
			await page.locator('.cm-line.is-flashing', { hasText: 'second' }).waitFor();
			await page.evaluate(() => window.hostDriver.app.workspace.openLinkText('Amazon#Amazon', ''));
			await page.locator('.cm-line.is-flashing', { hasText: '# Amazon' }).waitFor();
		});
	});
});

describe('the vault', () => {
	it('processes the freshest text, renames with its links, and trashes', async () => {
		await inVault({}, async (host, vault) => {
			const text = await host.page.evaluate(async () => {
				const { app } = window.hostDriver;
				const file = app.vault.getFileByPath('Daily/2026-01-01.md');
				if (!file) throw new Error('no file');
				await window.hostDriver.settleMetadata();
				const processed = await app.vault.process(file, before => before.replace('[ ]', '[x]'));
				const target = app.vault.getFileByPath('Actors/Amazon.md');
				if (target) await app.fileManager.renameFile(target, 'Actors/AWS.md');
				await app.fileManager.processFrontMatter(file, (frontmatter: Record<string, unknown>) => { frontmatter['seen'] = true; });
				return processed;
			});
			expect(text).toBe('- [x] watch [[Amazon]]\n');
			expect(await readFile(path.join(vault.dir, 'Daily/2026-01-01.md'), 'utf8')).toBe('---\nseen: true\n---\n- [x] watch [[AWS]]\n');
			expect(await heard(host)).toContain('rename Actors/Amazon.md Actors/AWS.md');
		});
	});
});
