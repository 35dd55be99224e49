import { rmSync, utimesSync, writeFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, openHost, type OpenedHost } from '../host/browser';
import { eventually } from './panel-page';
import { copyVault, type VaultCopy } from './vault-copy';

declare global {
	interface Window {
		/** What the plugin has read since the page began. */
		notesRead: string[];
	}
}

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');
const note = 'Actors/Amazon.md';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;
let said: string[];

/** Counts what the plugin itself asks of the vault: the host reads all notes for its own cache. */
function countReads(): void {
	let app: Window['hostDriver']['app'];
	window.notesRead = [];
	const watch = (name: 'read' | 'cachedRead'): void => {
		const read = app.vault[name].bind(app.vault);
		app.vault[name] = file => {
			if ((new Error().stack ?? '').includes('plugin:')) window.notesRead.push(file.path);
			return read(file);
		};
	};
	Object.defineProperty(window, 'app', {
		get: () => app,
		set: given => {
			app = given as typeof app;
			watch('read');
			watch('cachedRead');
		},
	});
}

/** All there is, on the next start of the page. */
async function start(on = page): Promise<string[]> {
	await on.reload();
	return started(on);
}

async function started(on: Page): Promise<string[]> {
	await on.waitForFunction(() => 'hostDriver' in window);
	await on.evaluate(() => window.hostDriver.ready());
	await on.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor();
	return on.evaluate(() => window.notesRead);
}

/** As the app does when it is about to quit: it waits for what it is told to wait for. */
async function quit(on = page): Promise<void> {
	await on.evaluate(async () => {
		const waited: Array<Promise<unknown>> = [];
		window.hostDriver.app.workspace.trigger('quit', { addPromise: (one: Promise<unknown>) => waited.push(one) });
		await Promise.all(waited);
	});
}

const exported = (on = page): Promise<string> => on.evaluate(() => window.hostDriver.runCli('actor-atlas:query', { query: 'TABLE project, company, amount, timeline, subject FROM investments', format: 'csv' }));

beforeEach(async () => {
	said = [];
	vault = copyVault(sampleVault);
	opened = await openHost({ vault: vault.folder, onConsole: (_, text) => said.push(text) });
	({ page } = opened);
	await page.addInitScript(countReads);
});

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const complaints = () => said.filter(text => text.includes('cache of notes'));

describe('a start with what was kept in IndexedDB', () => {
	test('reads no note but those that changed, and knows the same', async () => {
		const all = await start();
		expect(all.length).toBeGreaterThan(20);
		const fresh = await exported();
		expect(fresh).toContain('Project Rainier');
		await quit();
		expect(await start()).toEqual([]);
		expect(await exported()).toBe(fresh);
		writeFileSync(path.join(vault.folder, note), `${vault.text(note)}\nOne more line.\n`);
		rmSync(path.join(vault.folder, 'Start here.md'));
		expect(await start()).toEqual([note]);
	});

	test('is written after some seconds, without being asked', async () => {
		await start();
		await eventually(() => page.evaluate(async () => {
			const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('actor-atlas-'));
			const request = indexedDB.open(found?.name ?? '');
			const db = await new Promise<IDBDatabase>(resolve => { request.onsuccess = () => resolve(request.result); });
			const count = db.transaction('shards').objectStore('shards').count();
			await new Promise(resolve => { count.onsuccess = resolve; });
			db.close();
			return count.result;
		}), 2);
		expect(await start()).toEqual([]);
	});

	test('an open note is read once, and shows what its time and length did not', async () => {
		await start();
		await page.evaluate(name => window.hostDriver.openNote(name), note);
		await eventually(() => page.evaluate(() => JSON.stringify(window.hostDriver.app.loadLocalStorage('workspace-layout'))), expect.stringContaining(note));
		await quit();
		expect(await start()).toEqual([note]);
		const file = path.join(vault.folder, note);
		const { atime, mtime } = statSync(file);
		writeFileSync(file, vault.text(note).replaceAll('Project Rainier', 'Project Sunnier'));
		utimesSync(file, atime, mtime);
		expect(await start()).toEqual([note]);
		expect(await exported()).toContain('Project Sunnier');
	});

	test('rebuilding reads everything, and keeps it', async () => {
		const all = await start();
		await quit();
		await start();
		await page.evaluate(() => window.hostDriver.command('actor-atlas:rebuild-index'));
		await page.locator('.notice', { hasText: 'All notes were read again' }).waitFor();
		expect((await page.evaluate(() => window.notesRead)).sort()).toEqual(all.sort());
		await quit();
		expect(await start()).toEqual([]);
	});

	test('a second window of the vault shares it', async () => {
		await start();
		await quit();
		const second = await page.context().newPage();
		await second.addInitScript(countReads);
		await second.goto(page.url());
		expect(await started(second)).toEqual([]);
		writeFileSync(path.join(vault.folder, note), `${vault.text(note)}\nOne more line.\n`);
		// Once or more: the watcher may tell of one writing twice.
		await eventually(() => second.evaluate(() => [...new Set(window.notesRead)]), [note]);
		await eventually(() => page.evaluate(() => window.notesRead.slice(-1)), [note]);
		await Promise.all([quit(), quit(second)]);
		await second.close();
		expect(await start()).toEqual([]);
	});

	test('turned off and on it reads nothing again', async () => {
		await start();
		await page.evaluate(() => window.hostDriver.reloadPlugin());
		await page.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor();
		await quit();
		const before = await page.evaluate(() => window.notesRead.length);
		expect(await page.evaluate(() => window.hostDriver.reloadPlugin())).toEqual([]);
		await page.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor();
		expect(await page.evaluate(() => window.notesRead.length)).toBe(before);
	});
});

/** The database of the plugin, opened by the test. */
function inDatabase(act: 'empty' | 'spoil' | 'later version'): Promise<void> {
	return page.evaluate(async what => {
		const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('actor-atlas-'));
		const request = indexedDB.open(found?.name ?? '', what === 'later version' ? 2 : undefined);
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(request.error?.message));
		});
		if (what !== 'later version') {
			const writing = db.transaction('shards', 'readwrite');
			const shards = writing.objectStore('shards');
			if (what === 'empty') shards.clear();
			else shards.put([{ path: 'Actors/Amazon.md', mtime: 1 }, null], 0);
			await new Promise(resolve => { writing.oncomplete = resolve; });
		}
		db.close();
	}, act);
}

describe('what can become of the database', () => {
	let fresh: string;

	beforeEach(async () => {
		await start();
		fresh = await exported();
		await quit();
	});

	test.each(['empty', 'spoil'] as const)('%s: the notes are read, and kept anew', async act => {
		await inDatabase(act);
		expect((await start()).length).toBeGreaterThan(20);
		expect(await exported()).toBe(fresh);
		await quit();
		expect(await start()).toEqual([]);
		expect(complaints()).toEqual([]);
	});

	test('later version, made by another window while this one has it open: nobody is blocked, the notes are read', async () => {
		await inDatabase('later version');
		expect((await start()).length).toBeGreaterThan(20);
		expect(await exported()).toBe(fresh);
		expect(complaints()).toHaveLength(1);
	});

	test('none at all: the notes are read, and it is said once', async () => {
		await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('not here', 'SecurityError'); } }));
		expect((await start()).length).toBeGreaterThan(20);
		expect(await exported()).toBe(fresh);
		await quit();
		expect(complaints()).toHaveLength(1);
		expect(await page.evaluate(() => window.hostDriver.notices())).toEqual([]);
	});

	test('it does not answer: the notes are read after a moment', async () => {
		await page.addInitScript(() => { IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest; });
		expect((await start()).length).toBeGreaterThan(20);
		expect(await exported()).toBe(fresh);
		expect(complaints()).toHaveLength(1);
	});

	test('a full disk: what was kept stays, and is not taken for more than it is', async () => {
		await page.addInitScript(() => {
			const put: (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey> = Reflect.get(IDBObjectStore.prototype, 'put');
			IDBObjectStore.prototype.put = function (value, key) {
				const request = Reflect.apply(put, this, [value, key]);
				// As where the space runs out: the transaction is given up at its end.
				request.addEventListener('success', () => this.transaction.abort());
				return request;
			};
		});
		expect(await start()).toEqual([]);
		writeFileSync(path.join(vault.folder, note), `${vault.text(note)}\nOne more line.\n`);
		await eventually(() => page.evaluate(() => [...new Set(window.notesRead)]), [note]);
		await quit();
		expect(complaints()).toHaveLength(1);
		expect(await start()).toEqual([note]);
	});
});
