import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { Device } from './cache/memory-store';
import { ModelVault } from './model-vault';
import { WarmPage } from './warm-page';

vi.mock('obsidian', () => ({ TFile: class {}, parseYaml: () => ({}), apiVersion: '1.13.1', Platform: { isMobile: false } }));

let vault: ModelVault;
let device: Device;

beforeEach(() => {
	vault = new ModelVault();
	device = new Device();
	for (const name of ['A', 'B', 'C']) vault.write(`${name}.md`, `# ${name} one`, 1);
});

const start = (settings = DEFAULT_SETTINGS) => new WarmPage(vault, device, settings).settle();

/** A start that reads everything and keeps it. */
async function coldStart(): Promise<void> {
	await (await start()).leave();
	expect(vault.reads).toEqual(['A.md', 'B.md', 'C.md']);
	vault.reads = [];
}

describe('settings', () => {
	beforeEach(coldStart);

	test.each([
		['doneDate', { doneDate: true }],
		['dateForm', { dateForm: 'field' as const }],
		['metricSynonyms', { metricSynonyms: ['Fleet: hulls'] }],
		['queries', { queries: [{ id: '1', name: 'Q', text: 'FROM stats' }] }],
	])('%s: nothing is read again, now or at the next start', async (_, part) => {
		const page = await start();
		page.settings = { ...DEFAULT_SETTINGS, ...part };
		await page.reader.settingsChanged();
		await page.leave();
		await start(page.settings);
		expect(vault.reads).toEqual([]);
	});

	test('the title and icon of a kind of one\'s own are told anew, and nothing is read', async () => {
		const kind = { id: 'mine', title: 'Mine', icon: 'star', rules: [{ first: ['mine'] }], columns: [], subject: null };
		const page = await start({ ...DEFAULT_SETTINGS, kinds: [kind] });
		vault.reads = [];
		const heard = vi.fn();
		page.atlas.onChange(heard);
		page.settings = { ...DEFAULT_SETTINGS, kinds: [{ ...kind, title: 'Ours', icon: 'moon' }] };
		await page.reader.settingsChanged();
		expect(vault.reads).toEqual([]);
		expect(heard).toHaveBeenCalledTimes(1);
	});

	test.each([
		['actorTags', { actorTags: ['company'] }],
		['actorFolders', { actorFolders: ['Sub'] }],
		['thesisTags', { thesisTags: ['view'] }],
		['thesisFolders', { thesisFolders: ['Views'] }],
		['watchHeadings', { watchHeadings: ['Signals'] }],
		['kinds', { kinds: [{ id: 'mine', title: 'Mine', icon: 'star', rules: [{ first: ['mine'] }], columns: [], subject: null }] }],
	])('%s: all is read again, once', async (_, part) => {
		const page = await start();
		page.settings = { ...DEFAULT_SETTINGS, ...part };
		await page.reader.settingsChanged();
		expect(vault.reads).toHaveLength(3);
		await page.leave();
		await start(page.settings);
		expect(vault.reads).toHaveLength(3);
	});

	test('changed while the app was closed: all is read again', async () => {
		await start({ ...DEFAULT_SETTINGS, actorTags: ['company'] });
		expect(vault.reads).toHaveLength(3);
	});

	test('excluding a folder takes its notes out, and reads only them when they come back', async () => {
		vault.write('Old/D.md', '# D one', 1);
		const page = await start();
		vault.reads = [];
		page.settings = { ...DEFAULT_SETTINGS, excluded: ['Old'] };
		await page.reader.settingsChanged();
		expect([page.titles().length, vault.reads]).toEqual([3, []]);
		page.settings = DEFAULT_SETTINGS;
		await page.reader.settingsChanged();
		expect([page.titles().length, vault.reads]).toEqual([4, ['Old/D.md']]);
	});

	test('what was read under other settings is not kept under these, even if they are told late', async () => {
		const page = await start();
		page.settings = { ...DEFAULT_SETTINGS, actorTags: ['company'] };
		vault.write('A.md', '#company\n# A two', 2);
		await page.settle();
		await page.save();
		page.crash();
		const next = await start();
		expect(next.atlas.role('A.md')).toBe('note');
	});
});
