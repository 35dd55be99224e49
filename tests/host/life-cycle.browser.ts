import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser } from './browser';
import { heard, inVault } from './fixtures/in-vault';

afterAll(closeBrowser);

describe('starting', () => {
	it('warm: every note is known at layout-ready, and files loaded before it fire no event', async () => {
		await inVault({}, async host => {
			await host.page.evaluate(() => window.hostDriver.settleMetadata());
			const events = await heard(host);
			expect(events).toEqual(['ready with 3 known', 'resolved']);
		});
	});

	it('cold: no note is known at layout-ready; each is told of, then all are resolved', async () => {
		await inVault({ coldCache: true }, async host => {
			await host.page.evaluate(() => window.hostDriver.settleMetadata());
			const events = await heard(host);
			expect(events[0]).toBe('ready with 0 known');
			expect(events.filter(event => event.startsWith('changed'))).toHaveLength(3);
			expect(events.at(-1)).toBe('resolved');
		});
	});

	it('mobile: the platform says so, and there is neither Buffer nor require', async () => {
		await inVault({ mobile: true, width: 390, height: 800 }, async host => {
			const seen = await host.page.evaluate(() => ({
				body: document.body.className, buffer: 'Buffer' in window, require: 'require' in window, process: 'process' in window,
			}));
			expect(seen).toMatchObject({ buffer: false, require: false, process: false });
			expect(seen.body).toContain('is-phone');
		});
	});

	it('an app that is too old does not load the plugin', async () => {
		await inVault({ apiVersion: '1.12.7' }, async host => {
			host.expectFault('needs version 1.13.0');
			expect(await host.page.evaluate(() => window.hostDriver.notices())).toHaveLength(1);
		});
	});
});

describe('faults', () => {
	it('are what the console, an uncaught error and the network say', async () => {
		await inVault({}, async host => {
			await host.page.evaluate(async () => {
				console.error('said so');
				setTimeout(() => { throw new Error('thrown'); });
				await fetch('https://example.com/').catch(() => undefined);
				await new Promise(resolve => { setTimeout(resolve, 50); });
			});
			const faults = await host.faults();
			expect(faults.some(fault => fault.includes('said so'))).toBe(true);
			expect(faults.some(fault => fault.includes('thrown'))).toBe(true);
			expect(faults.some(fault => fault.startsWith('network call'))).toBe(true);
			await expect(host.close()).rejects.toThrow('said so');
			host.expectFault(/./);
		});
	});
});

describe('unloading', () => {
	it('leaves nothing behind, and comes back where it was', async () => {
		await inVault({}, async ({ page }) => {
			await page.evaluate(() => window.hostDriver.command('small-plugin:open'));
			await page.getByText('opened: no note').waitFor();
			expect(await page.evaluate(() => window.hostDriver.unloadPlugin())).toEqual([]);
			await page.getByText('The plugin of this view is not on').waitFor();
			expect(await page.evaluate(() => window.hostDriver.commands().filter(id => id.startsWith('small')))).toEqual([]);
			await page.evaluate(() => window.hostDriver.loadPlugin());
			await page.getByText('opened: no note').waitFor();
		});
	});

	it('names what was left behind', async () => {
		await inVault({}, async ({ page }) => {
			await page.evaluate(() => window.hostDriver.command('small-plugin:leak'));
			expect(await page.evaluate(() => window.hostDriver.unloadPlugin()))
				.toEqual(['a handler of vault "modify"', 'an interval', 'a listener to "click" on document']);
		});
	});
});

describe('closing', () => {
	it('fails over what was left behind', async () => {
		await inVault({}, async host => {
			await host.page.evaluate(() => window.hostDriver.command('small-plugin:leak'));
			await expect(host.close()).rejects.toThrow('left behind after unload: an interval');
		});
	});
});

describe('reloading the page', () => {
	it('restores panes, notes, modes and the theme', async () => {
		await inVault({}, async ({ page, host }) => {
			await page.evaluate(async () => {
				await window.hostDriver.openNote('Actors/Amazon.md', { mode: 'preview' });
				await window.hostDriver.openNote('Actors/Nvidia.md', { mode: 'source', newTab: true });
				window.hostDriver.command('small-plugin:open');
				window.hostDriver.setTheme('dark');
			});
			await page.getByText('opened: Nvidia').waitFor();
			await page.waitForTimeout(500);
			await page.goto(host.url);
			await page.waitForFunction(() => 'hostDriver' in window);
			await page.evaluate(() => window.hostDriver.ready());
			expect(await page.evaluate(() => window.hostDriver.activeNote())).toMatchObject({ path: 'Actors/Nvidia.md', mode: 'source', dirty: false });
			await page.getByText('opened: Nvidia').waitFor();
			expect(await page.locator('.mod-root .workspace-tab-header-inner-title').allTextContents()).toEqual(['Amazon', 'Nvidia']);
			expect(await page.evaluate(() => document.body.className)).toContain('theme-dark');
		});
	});
});

describe('outside changes', () => {
	it('are told as the app tells them', async () => {
		await inVault({}, async (host, vault) => {
			await vault.write('New/Note.md', 'text');
			await writeFile(path.join(vault.dir, 'Daily/2026-01-01.md'), 'changed');
			await vault.write('.obsidian/plugins/small-plugin/data.json', '{"greeting":"Hi"}');
			await expect.poll(() => heard(host), { timeout: 5000 })
				.toEqual(expect.arrayContaining(['create New', 'create New/Note.md', 'changed New/Note.md', 'modify Daily/2026-01-01.md', 'changed Daily/2026-01-01.md', 'settings']));
		});
	});
});
