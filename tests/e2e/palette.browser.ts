import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost } from '../host/browser';
import { explorerQuery, listedCommands, openRead, runCommand, vaultWith } from './asking-page';
import { eventually } from './panel-page';
import type { VaultCopy } from './vault-copy';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;

beforeEach(async () => {
	vault = vaultWith({ 'Notebook.md': 'First line.\n' });
	opened = await openRead({ vault: vault.folder, width: 1300, height: 1000 });
	({ page } = opened);
});

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const modal = (): Locator => page.locator('.actor-atlas-query-modal');
const rows = (): Locator => modal().locator('.actor-atlas-result .actor-atlas-row');
const noteText = () => page.evaluate(() => window.hostDriver.activeNote()?.text);

describe('the query over the palette', () => {
	test('answers while it is typed, and Enter opens it in the explorer', async () => {
		await runCommand(page, 'Query...');
		await modal().locator('.actor-atlas-offer').first().waitFor();
		await page.keyboard.type('TABLE investments OF [[Amazon]] ');
		await rows().first().waitFor();
		await page.keyboard.type('WHERE amount = $11B');
		await eventually(() => rows().count(), 1);
		await page.keyboard.press('Escape');
		if (await modal().count() === 0) await runCommand(page, 'Query...');
		await page.keyboard.press('Control+a');
		await page.keyboard.type('TABLE investments OF [[Amazon]] WHERE amount = $11B ');
		await eventually(() => rows().count(), 1);
		await page.keyboard.press('Enter');
		await eventually(() => explorerQuery(page), 'TABLE investments OF [[Amazon]] WHERE amount = $11B');
		expect(await modal().count()).toBe(0);
	});

	test('answers while notes change without a pause', async () => {
		await page.evaluate(() => {
			let count = 0;
			const timer = setInterval(() => {
				const file = window.hostDriver.app.vault.getFileByPath('Notebook.md');
				if (++count > 100) clearInterval(timer);
				if (file !== null) void window.hostDriver.app.vault.modify(file, `Line ${count}.\n`);
				document.body.setAttribute('data-changes', String(count));
			}, 60);
		});
		await runCommand(page, 'Query...');
		await page.keyboard.type('TABLE investments OF [[Amazon]] ');
		await rows().first().waitFor();
		expect(Number(await page.locator('body').getAttribute('data-changes'))).toBeLessThan(100);
		await page.locator('body[data-changes="101"]').waitFor();
		await page.keyboard.press('Escape');
	});

	test('says what is wrong instead of going ahead', async () => {
		await runCommand(page, 'Query...');
		await page.keyboard.type('TABLE investmants ');
		await page.keyboard.press('Enter');
		await page.locator('.notice', { hasText: 'investments' }).waitFor();
		expect(await modal().count()).toBe(1);
		await page.keyboard.press('Escape');
	});

	test('offers what was asked last', async () => {
		await runCommand(page, 'Query...');
		await page.keyboard.type('TABLE roadmap ');
		await page.keyboard.press('Enter');
		await eventually(() => explorerQuery(page), 'TABLE roadmap');
		await runCommand(page, 'Query...');
		await modal().locator('.actor-atlas-offer', { hasText: 'TABLE roadmap' }).waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await rows().first().waitFor();
		await page.keyboard.press('Escape');
	});

	test('Ctrl-Enter puts it into the note that is being edited, as does the command that says so', async () => {
		await page.evaluate(() => window.hostDriver.openNote('Notebook.md', { mode: 'source' }));
		await page.evaluate(() => window.hostDriver.app.workspace.activeEditor?.editor?.setCursor({ line: 0, ch: 11 }));
		await runCommand(page, 'Query...');
		await page.keyboard.type('TABLE roadmap ');
		await page.keyboard.press('Control+Enter');
		await eventually(noteText, 'First line.\n\n```atlas\nTABLE roadmap\n```\n\n');
		await runCommand(page, 'Insert query as code block');
		await page.keyboard.type('TABLE stats ');
		await page.keyboard.press('Enter');
		await eventually(noteText, 'First line.\n\n```atlas\nTABLE roadmap\n```\n```atlas\nTABLE stats\n```\n\n');
	});

	test('a block takes the place of nothing: not of marked words, nor of a part of front matter or code', async () => {
		const before = '---\na: 1\n---\nMarked words.\n\n```js\nlet b;\n```\n';
		await page.evaluate(() => window.hostDriver.openNote('Notebook.md', { mode: 'source' }));
		const insertAt = async (from: number, to: number): Promise<void> => {
			await page.evaluate(([text, start, end]) => {
				const editor = window.hostDriver.app.workspace.activeEditor?.editor;
				editor?.setValue(text);
				editor?.setSelection({ line: start, ch: 0 }, { line: end, ch: 3 });
			}, [before, from, to] as const);
			await runCommand(page, 'Insert query as code block');
			await page.keyboard.type('TABLE stats ');
			await page.keyboard.press('Enter');
		};
		await insertAt(3, 3);
		await eventually(noteText, before.replace('words.\n', 'words.\n\n```atlas\nTABLE stats\n```\n\n'));
		await insertAt(1, 1);
		await eventually(noteText, before.replace('1\n---\n', '1\n---\n\n```atlas\nTABLE stats\n```\n\n'));
		await insertAt(6, 6);
		await page.locator('.notice', { hasText: 'Put the cursor elsewhere' }).waitFor();
		await page.keyboard.press('Escape');
		expect(await noteText()).toBe(before);
	});

	test('has nowhere to put a block while a note is read', async () => {
		await page.evaluate(() => window.hostDriver.openNote('Notebook.md', { mode: 'preview' }));
		await runCommand(page, 'Query...');
		await page.keyboard.type('TABLE roadmap ');
		await page.keyboard.press('Control+Enter');
		await page.locator('.notice', { hasText: 'Open a note for editing' }).waitFor();
		await page.keyboard.press('Escape');
		expect(vault.text('Notebook.md')).toBe('First line.\n');
	});
});

describe('commands', () => {
	test('there is one for each kind, the user\'s own too', async () => {
		expect(await listedCommands(page, 'Show investments')).toEqual(['Show investments and projects']);
		const deals = { id: 'deals', title: 'Deal terms', icon: 'handshake', rules: [{ sections: ['anthropic partnership'] }], columns: [], subject: null };
		await page.keyboard.press('Control+,');
		await page.locator('.setting-item', { hasText: 'Your own kinds of table' }).locator('textarea').fill(JSON.stringify([deals]));
		await page.keyboard.press('Escape');
		await eventually(() => listedCommands(page, 'Show deal terms'), ['Show deal terms']);
		await runCommand(page, 'Show deal terms');
		await eventually(() => explorerQuery(page), 'TABLE deals');
	});

	test('copy what the explorer shows', async () => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await runCommand(page, 'Show roadmap');
		await eventually(() => explorerQuery(page), 'TABLE roadmap');
		await runCommand(page, 'Copy result as CSV');
		await page.locator('.notice', { hasText: /^Copied \d+ rows\.$/ }).waitFor();
		await eventually(() => page.evaluate(() => navigator.clipboard.readText()), expect.stringContaining('Trainium2') as string);
	});
});

describe('comparing', () => {
	const view = (): Locator => page.locator('.workspace-leaf-content[data-type="actor-atlas-compare"]');
	const names = () => view().locator('.actor-atlas-compare-name').allTextContents();

	async function pick(...words: string[]): Promise<void> {
		for (const word of words) {
			await page.keyboard.type(word);
			await page.locator('.prompt .suggestion-item').nth(1).waitFor({ state: 'detached' });
			await page.keyboard.press('Enter');
		}
	}

	test('actors by name, alias and ticker: figures with their dates, then the kinds that they share', async () => {
		await runCommand(page, 'Compare actors...');
		await pick('amazon', 'MSFT');
		await page.locator('.suggestion-item.is-selected', { hasText: 'Compare Amazon, Microsoft' }).waitFor();
		await page.keyboard.press('Enter');
		await eventually(names, ['Amazon', 'Microsoft']);
		const cap = view().locator('.actor-atlas-compare-line', { hasText: 'Market cap' });
		expect(await cap.locator('.actor-atlas-figure').allTextContents()).toEqual(['~$2.5T', '~$3.6T']);
		expect(await cap.locator('.actor-atlas-as-of').allTextContents()).toEqual(['2026-01-05', '2026-01-05']);
		const roadmap = view().locator('.actor-atlas-compare-kind', { hasText: 'Roadmap' }).first().locator('.actor-atlas-compare-cell');
		expect(await roadmap.nth(0).textContent()).toContain('Trainium2');
		expect(await roadmap.nth(1).textContent()).toContain('Maia 100');
		await view().getByRole('button', { name: 'Open in explorer' }).click();
		await eventually(() => explorerQuery(page), 'COMPARE [[Amazon]], [[Microsoft]]');
	});

	test('stays through a reload of the plugin, and takes others in and out', async () => {
		await runCommand(page, 'Compare actors...');
		await pick('amazon', 'MSFT');
		await page.keyboard.press('Enter');
		await eventually(names, ['Amazon', 'Microsoft']);
		await view().getByRole('button', { name: 'Change actors' }).click();
		await page.keyboard.press('Backspace');
		await pick('nvda');
		await page.keyboard.press('Control+Enter');
		await eventually(names, ['Amazon', 'NVIDIA']);
		await page.evaluate(() => window.hostDriver.reloadPlugin());
		await eventually(names, ['Amazon', 'NVIDIA']);
	});

	test('asks nothing while nobody sees it, and shows what is new when it is seen again', async () => {
		await runCommand(page, 'Compare actors...');
		await pick('amazon', 'MSFT');
		await page.keyboard.press('Enter');
		await eventually(names, ['Amazon', 'Microsoft']);
		const metrics = () => view().locator('.actor-atlas-compare-metric').allTextContents();
		await page.evaluate(() => window.hostDriver.openNote('Notebook.md', { newTab: true }));
		await view().waitFor({ state: 'hidden' });
		const text = vault.text('Actors/Amazon.md');
		await page.evaluate(async ([name, changed]) => {
			const file = window.hostDriver.app.vault.getFileByPath(name);
			if (file !== null) await window.hostDriver.app.vault.modify(file, changed);
		}, ['Actors/Amazon.md', text.replace('| Market cap |', '| Cap of the market |')] as const);
		await page.waitForTimeout(1_000);
		expect(await metrics()).not.toContain('Cap of the market');
		await page.locator('.workspace-tab-header', { hasText: 'Amazon, Microsoft' }).click();
		await eventually(metrics, expect.arrayContaining(['Cap of the market']) as string[]);
	});

	test('what helps a thesis and what hurts it', async () => {
		await runCommand(page, 'What helps or hurts a thesis...');
		await page.keyboard.type('long memory');
		await page.locator('.suggestion-item.is-selected', { hasText: 'Long memory' }).waitFor();
		await page.keyboard.press('Enter');
		const side = (id: string) => view().locator(`.actor-atlas-thesis-side[data-side="${id}"]`);
		await side('helps').locator('.actor-atlas-row').first().waitFor();
		expect(await side('hurts').locator('.actor-atlas-row').count()).toBeGreaterThan(0);
		await side('hurts').getByRole('button', { name: 'Open in explorer' }).click();
		await eventually(() => explorerQuery(page), 'WHAT HURTS [[Long memory]]');
	});
});
