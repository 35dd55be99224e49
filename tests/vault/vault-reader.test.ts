import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Atlas } from '../../src/atlas/atlas';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { NoteCache } from '../../src/vault/cache/note-cache';
import { VaultReader } from '../../src/vault/vault-reader';
import { Device } from './cache/memory-store';
import { ModelVault } from './model-vault';
import { WarmPage } from './warm-page';

vi.mock('obsidian', () => ({ TFile: class {}, parseYaml: () => ({}), apiVersion: '1.13.1', Platform: { isMobile: false } }));

describe('a note that cannot be read', () => {
	let vault: ModelVault;
	let atlas: Atlas;
	let reader: VaultReader;

	beforeEach(() => {
		vault = new ModelVault();
		atlas = new Atlas(() => null);
		const cache = new NoteCache(() => new Device().open(), () => () => undefined, () => undefined);
		reader = new VaultReader(vault.app, atlas, () => DEFAULT_SETTINGS, undefined, cache);
	});

	const read = async (text: string | Error): Promise<void> => {
		vault.write('Reef.md', text, 1);
		await reader.readAll();
	};
	const codes = () => atlas.dossier('Reef.md')?.dossier.problems.map(({ code }) => code);
	const tables = () => atlas.dossier('Reef.md')?.dossier.tables.length;

	const note = '## Owners\n\n| Owner | Stake |\n|---|---|\n| State | 51% |\n';

	test('for the first time is said to be unreadable', async () => {
		await read(new Error('no permission'));
		expect(codes()).toEqual(['unreadable-file']);
		await read(new Error('no permission'));
		expect(codes()).toEqual(['unreadable-file']);
	});

	test('anew keeps what was known, marked once, until it can be read', async () => {
		await read(note);
		expect([codes(), tables()]).toEqual([[], 1]);
		await read(new Error('locked'));
		await read(new Error('locked by another program'));
		expect([codes(), tables()]).toEqual([['stale-reading'], 1]);
		expect(atlas.dossier('Reef.md')?.dossier.problems[0]?.message).toBe('This note could not be read anew: locked by another program. What is shown is as of the last reading.');
		await read(`${note}| Public | 49% |\n`);
		expect([codes(), tables()]).toEqual([[], 1]);
	});
});

test('settings that change before reading begins read nothing, and throw nothing away', async () => {
	const vault = new ModelVault();
	const device = new Device();
	vault.write('A.md', '# A', 1);
	await (await new WarmPage(vault, device).settle()).leave();
	vault.reads = [];
	const atlas = new Atlas(() => null);
	const cache = new NoteCache(() => device.open(), () => () => undefined, () => undefined);
	const reader = new VaultReader(vault.app, atlas, () => DEFAULT_SETTINGS, undefined, cache);
	const told = reader.settingsChanged();
	reader.start(vault.page());
	await told;
	await vi.waitFor(() => expect(reader.progress()).toBeNull());
	expect([atlas.dossiers().length, vault.reads]).toEqual([1, []]);
});

test('turned off before anything was read, it reads nothing', async () => {
	const vault = new ModelVault();
	vault.write('A.md', '# A', 1);
	const page = new WarmPage(vault, new Device());
	page.crash();
	await page.settle();
	expect(vault.reads).toEqual([]);
});
