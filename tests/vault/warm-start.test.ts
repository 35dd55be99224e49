import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { Device, type Fault } from './cache/memory-store';
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

describe('a second start', () => {
	beforeEach(coldStart);

	test('reads no note, and knows them all', async () => {
		const page = await start();
		expect(vault.reads).toEqual([]);
		expect(page.titles()).toEqual(['A.md: A one', 'B.md: B one', 'C.md: C one']);
	});

	test.each([
		['a note written later', () => vault.write('B.md', '# B two', 2)],
		['a note whose clock was set back', () => vault.write('B.md', '# B two', 0)],
		['a note of the same time and another length', () => vault.write('B.md', '# B twenty', 1)],
	])('reads %s, and no other', async (_, change) => {
		change();
		const page = await start();
		expect(vault.reads).toEqual(['B.md']);
		expect(page.titles()[1]).toMatch(/B tw/);
	});

	test('reads new notes and forgets those that are gone or have moved', async () => {
		vault.remove('A.md');
		vault.rename('B.md', 'D.md');
		vault.write('E.md', '# E one', 1);
		const page = await start();
		expect(vault.reads.sort()).toEqual(['D.md', 'E.md']);
		expect(page.titles()).toEqual(['C.md: C one', 'D.md: B one', 'E.md: E one']);
		await page.leave();
		expect(device.entries().map(({ path }) => path).sort()).toEqual(['C.md', 'D.md', 'E.md']);
	});

	test('writes nothing where nothing has changed, and one shard where one note has', async () => {
		const before = device.writes;
		const page = await start();
		await page.save();
		expect(device.writes).toBe(before);
		vault.write('A.md', '# A two', 2);
		await page.leave();
		expect(device.writes).toBe(before + 1);
	});

	test('other bytes of the same time and length show when the note is opened', async () => {
		vault.write('A.md', '# A two', 1);
		const page = await start();
		expect([page.titles()[0], vault.reads]).toEqual(['A.md: A one', []]);
		vault.open('A.md');
		await page.settle();
		expect([page.titles()[0], vault.reads]).toEqual(['A.md: A two', ['A.md from disk']]);
		vault.open('A.md');
		await page.settle();
		expect(vault.reads).toHaveLength(1);
		await page.leave();
		vault.front = null;
		expect((await start()).titles()[0]).toBe('A.md: A two');
	});

	test('the note in front is read once, and where it is as kept nobody hears of it', async () => {
		vault.front = 'B.md';
		const page = new WarmPage(vault, device);
		const heard: string[] = [];
		page.atlas.onChange(({ paths }) => heard.push(...paths));
		await page.settle();
		expect(vault.reads).toEqual(['B.md from disk']);
		expect(heard.sort()).toEqual(['A.md', 'B.md', 'C.md']);
	});

	test('nothing is worked out of the vault as a whole to read a note, or one that cannot be read', async () => {
		vault.front = 'A.md';
		vault.write('B.md', new Error('locked'), 2);
		const page = new WarmPage(vault, device);
		const resolved = vi.spyOn(page.atlas, 'dossier');
		await page.settle();
		await page.reader.readAll();
		expect(vault.reads).toContain('B.md from disk');
		expect(resolved).not.toHaveBeenCalled();
	});

	test('a note opened while what was kept is loading is read, once that is there', async () => {
		vault.front = 'A.md';
		vault.write('B.md', '# B two', 1);
		const page = new WarmPage(vault, device);
		vault.open('B.md');
		expect((await page.settle()).titles()[1]).toBe('B.md: B two');
		expect(vault.reads).toEqual(['B.md from disk']);
	});

	test('rebuilding reads everything from the disk, and keeps it', async () => {
		vault.write('A.md', '# A two', 1);
		const page = await start();
		await page.reader.readAll();
		expect(vault.reads).toEqual(['A.md from disk', 'B.md from disk', 'C.md from disk']);
		expect(page.titles()[0]).toBe('A.md: A two');
		await page.leave();
		vault.reads = [];
		expect((await start()).titles()[0]).toBe('A.md: A two');
		expect(vault.reads).toEqual([]);
	});

	test('a note that the app says has changed is read, whatever its time and length', async () => {
		const page = new WarmPage(vault, device);
		vault.write('A.md', '# A two', 1);
		expect((await page.settle()).titles()[0]).toBe('A.md: A two');
	});

	test('a note that moves is known at one place only, also while it is read', async () => {
		const page = await start();
		vault.waits = [2];
		vault.rename('A.md', 'D.md');
		vault.rename('D.md', 'E.md');
		vault.write('A.md', '# New', 9);
		await page.settle();
		vault.rename('B.md', 'F.md');
		expect((await page.settle()).titles()).toEqual(['A.md: New', 'C.md: C one', 'E.md: A one', 'F.md: B one']);
	});

	test('a note edited while the cache is written is read again', async () => {
		const page = await start();
		vault.write('A.md', '# A two', 2);
		await page.settle();
		const saving = page.save();
		vault.write('A.md', '# A three', 3);
		await saving;
		page.crash();
		vault.reads = [];
		expect((await start()).titles()[0]).toBe('A.md: A three');
	});

	test('a note edited while it is read is never kept as what it was before', async () => {
		vault.write('A.md', '# A two', 2);
		vault.held = [];
		const page = new WarmPage(vault, device);
		await vi.waitFor(() => expect(vault.held).toHaveLength(1));
		const answers = vault.held;
		vault.held = null;
		vault.write('A.md', '# A three', 3);
		answers.forEach(answer => answer());
		await page.leave();
		expect((await start()).titles()[0]).toBe('A.md: A three');
	});
});

describe('what can go wrong', () => {
	const all = ['A.md: A one', 'B.md: B one', 'C.md: C one'];

	test.each<Fault>(['cannot open', 'cannot read', 'full'])('a store that %s: notes are read, it is said once, nobody is hurt', async fault => {
		await coldStart();
		device.fault = fault;
		const page = await start();
		vault.write('A.md', '# A one', 2);
		await page.settle();
		await page.save();
		vault.write('A.md', '# A one', 3);
		await page.leave();
		expect(page.titles()).toEqual(all);
		expect(page.complaints).toHaveLength(1);
		device.fault = 'none';
		expect((await start()).titles()).toEqual(all);
	});

	const damages: Array<readonly [string, () => void]> = [
		['its head is gone', () => { device.head = undefined; }],
		['its head is of another form', () => { device.head = { version: 1, shards: 'many' }; }],
		['its head speaks of more shards than there can be', () => { device.head = { ...device.head as object, shards: 1e10 }; }],
		['its head speaks of part of a shard', () => { device.head = { ...device.head as object, shards: 1.5 }; }],
		['its head speaks of no shards', () => { device.head = { ...device.head as object, shards: 0 }; }],
		['it is of another version', () => { device.head = { version: 'older', shards: 1 }; }],
		['a shard is missing', () => { device.shards.delete(0); }],
		['a shard is half-written', () => { device.shards.set(0, (device.shards.get(0) as unknown[]).slice(1)); }],
		['a shard is no list', () => { device.shards.set(0, { 0: 'note' }); }],
		['a shard is a text', () => { device.shards.set(0, '[{"path":"A.md"'); }],
		['entries lack parts', () => { for (const entry of device.entries()) delete entry['nodes']; }],
		['entries hold nothing', () => { device.shards.set(0, [null, undefined, 7, {}, []]); }],
		['texts are cut short', () => { for (const entry of device.entries()) entry['leaves'] = String(entry['leaves']).slice(0, -4); }],
		['numbers are turned round', () => { for (const entry of device.entries()) (entry['nodes'] as Uint16Array).reverse(); }],
		['notes stand under the names of others', () => { for (const entry of device.entries()) entry['path'] = entry['path'] === 'A.md' ? 'B.md' : 'A.md'; }],
	];

	test.each(damages)('%s: what is whole is taken, the rest is read and written anew', async (_, damage) => {
		await coldStart();
		damage();
		const page = await start();
		expect(page.titles()).toEqual(all);
		expect(vault.reads.length).toBeGreaterThan(0);
		await page.leave();
		vault.reads = [];
		expect((await start()).titles()).toEqual(all);
		expect(vault.reads).toEqual([]);
	});

	test('a second window of the vault keeps what it reads beside what the first does', async () => {
		await coldStart();
		const [one, two] = [await start(), await start()];
		vault.write('A.md', '# A two', 2);
		vault.write('B.md', '# B two', 2);
		await Promise.all([one.settle(), two.settle()]);
		await Promise.all([one.save(), two.save()]);
		one.crash();
		two.crash();
		vault.reads = [];
		expect((await start()).titles()).toEqual(['A.md: A two', 'B.md: B two', 'C.md: C one']);
		expect(vault.reads).toEqual([]);
	});

	test('a second window with other settings begins anew; the first one writes no more', async () => {
		await coldStart();
		const one = await start();
		const two = await start({ ...DEFAULT_SETTINGS, actorTags: ['company'] });
		await two.save();
		vault.write('A.md', '#company\n# A two', 2);
		await Promise.all([one.settle(), two.settle()]);
		await two.save();
		await one.leave();
		two.crash();
		expect(one.complaints).toEqual([]);
		vault.reads = [];
		expect((await start(two.settings)).atlas.role('A.md')).toBe('actor');
		expect(vault.reads).toEqual([]);
	});

	test('a shard that cannot be put costs only its own notes', async () => {
		for (let nth = 0; nth < 300; nth++) vault.write(`Many/${nth}.md`, `# N ${nth}`, 1);
		const page = await start();
		device.failing = 1;
		await page.leave();
		expect(page.complaints).toHaveLength(1);
		vault.reads = [];
		expect((await start()).titles()).toHaveLength(303);
		expect(vault.reads.length).toBeGreaterThan(0);
		expect(vault.reads.length).toBeLessThan(100);
	});

	test('a dossier that cannot be packed costs only itself', async () => {
		const page = await start();
		const broken = page.atlas.note('B.md');
		Object.assign(broken ?? {}, { name: undefined });
		await page.leave();
		expect(page.complaints).toHaveLength(1);
		vault.reads = [];
		expect((await start()).titles()).toEqual(all);
		expect(vault.reads).toEqual(['B.md']);
	});

	test('a vault that has outgrown its shards is kept in more of them, without being read', async () => {
		await coldStart();
		for (let nth = 0; nth < 300; nth++) vault.write(`Many/${nth}.md`, `# N ${nth}`, 1);
		await (await start()).leave();
		vault.reads = [];
		await (await start()).leave();
		expect(vault.reads).toEqual([]);
		expect(device.shards.size).toBe(5);
		expect((await start()).titles()).toHaveLength(303);
		expect(vault.reads).toEqual([]);
	});
});
