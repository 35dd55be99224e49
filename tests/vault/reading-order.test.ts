import { beforeEach, describe, expect, test, vi } from 'vitest';
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

const start = () => new WarmPage(vault, device).settle();

describe('what is read first', () => {
	test('the note in front and its neighbours are read first, then what is opened meanwhile', async () => {
		for (let nth = 0; nth < 60; nth++) vault.write(`Many/${nth}.md`, `# N ${nth}`, 1);
		vault.front = 'Many/50.md';
		vault.links['Many/50.md'] = { 'Many/40.md': 1 };
		vault.links['Many/30.md'] = { 'Many/50.md': 1 };
		vault.links['Many/55.md'] = { 'Many/59.md': 1 };
		vault.happens.set(4, () => vault.open('Many/55.md'));
		await start();
		expect(vault.reads.slice(0, 4)).toEqual(['Many/50.md', 'Many/40.md', 'Many/30.md', 'A.md']);
		expect(vault.reads.indexOf('Many/59.md')).toBeLessThan(vault.reads.indexOf('Many/35.md'));
		expect(vault.reads).toHaveLength(63);
	});

	test('an edit does not wait for the whole vault', async () => {
		for (let nth = 0; nth < 200; nth++) vault.write(`Many/${nth}.md`, `# N ${nth}`, 1);
		vault.happens.set(20, () => vault.write('Many/0.md', '# edited', 2));
		await start();
		expect(vault.reads.lastIndexOf('Many/0.md')).toBeLessThan(100);
	});

	test('turned off, it reads no further', async () => {
		for (let nth = 0; nth < 200; nth++) vault.write(`Many/${nth}.md`, `# N ${nth}`, 1);
		const page = new WarmPage(vault, device);
		vault.happens.set(20, () => page.crash());
		await new Promise(resolve => setTimeout(resolve, 50));
		expect(vault.reads.length).toBeLessThan(100);
	});
});
