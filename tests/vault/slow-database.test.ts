import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Atlas } from '../../src/atlas/atlas';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { openIndexedDb } from '../../src/vault/cache/indexed-db';
import { NoteCache } from '../../src/vault/cache/note-cache';
import { later } from '../../src/vault/cache/pause';
import { cacheVersion } from '../../src/vault/cache/version';
import { VaultReader } from '../../src/vault/vault-reader';
import { ModelVault } from './model-vault';

vi.mock('obsidian', () => ({ TFile: class {}, parseYaml: () => ({}), apiVersion: '1.13.1', Platform: { isMobile: false } }));

const NEVER = 1e9;

/** How long a database takes to open and for each thing that is asked of it, and over how many shards its notes are spread. */
interface Slowness {
	readonly open: number;
	readonly get: number;
	readonly shards: number;
}

let closed = 0;

/** In the place of IndexedDB: every answer comes late. */
function slowDatabase({ open, get, shards }: Slowness): void {
	const head = { version: cacheVersion(DEFAULT_SETTINGS, '1.13.1'), shards };
	const request = (ms: number, result: unknown): object => {
		const asked = { result, onsuccess: () => undefined };
		setTimeout(() => asked.onsuccess(), ms);
		return asked;
	};
	const store = { get: (key: unknown) => request(get, key === 'head' ? head : undefined) };
	const db = { close: () => closed++, transaction: () => ({ objectStore: () => store }) };
	vi.stubGlobal('window', {
		indexedDB: { open: () => request(open, db) },
		setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
		clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
	});
}

/** A start over a hundred notes; `at` passes time, in steps. */
function start() {
	const vault = new ModelVault();
	for (let nth = 0; nth < 100; nth++) vault.write(`${nth}.md`, `# N ${nth}`, 1);
	vault.front = '50.md';
	vault.links['50.md'] = { '60.md': 1 };
	const atlas = new Atlas(() => null);
	const cache = new NoteCache(() => openIndexedDb('kept'), later, () => undefined);
	const reader = new VaultReader(vault.app, atlas, () => DEFAULT_SETTINGS, undefined, cache);
	const page = vault.page();
	reader.start(page);
	return { vault, atlas, reader, page };
}

let now = 0;

async function passTo(ms: number): Promise<void> {
	for (; now < ms; now += 20) {
		await vi.advanceTimersByTimeAsync(20);
		// Slices wait for a turn of the page itself.
		await new Promise(resolve => setImmediate(resolve));
	}
	for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setImmediate(resolve));
}

beforeEach(() => {
	closed = 0;
	now = 0;
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a database that is slow', () => {
	test.each<readonly [string, Slowness]>([
		['never opens', { open: NEVER, get: 0, shards: 1 }],
		['opens late and has no head', { open: 1900, get: NEVER, shards: 1 }],
		['opens late and has a late head', { open: 1900, get: 1900, shards: 1 }],
		['is late with everything', { open: 500, get: 500, shards: 40 }],
		['is a little late with each of many shards', { open: 20, get: 100, shards: 125 }],
	])('%s: the note in front and its neighbours wait for half a second, all others for two', async (_, slowness) => {
		slowDatabase(slowness);
		const { atlas, reader, vault } = start();
		await passTo(600);
		expect([atlas.has('50.md'), atlas.has('60.md')]).toEqual([true, true]);
		expect(vault.reads).toEqual(['50.md', '60.md']);
		await passTo(2100);
		expect([reader.progress(), atlas.dossiers().length, vault.reads.length]).toEqual([null, 100, 100]);
	});

	test('one that opens when nobody waits for it any more is closed', async () => {
		slowDatabase({ open: 2300, get: 0, shards: 1 });
		start();
		await passTo(2200);
		expect(closed).toBe(0);
		await passTo(2400);
		expect(closed).toBe(1);
	});

	test('one that is quick is waited for', async () => {
		slowDatabase({ open: 20, get: 20, shards: 1 });
		const { vault } = start();
		await passTo(80);
		expect([vault.reads.length, closed]).toEqual([100, 0]);
	});
});
