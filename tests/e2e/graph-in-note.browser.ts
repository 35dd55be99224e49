import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost } from '../host/browser';
import { openRead, vaultWith } from './asking-page';
import { eventually } from './panel-page';
import type { VaultCopy } from './vault-copy';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const block = () => page.locator('.actor-atlas-block').first();
const canvas = () => block().locator('.actor-atlas-graph-canvas');
const words = () => block().locator('.actor-atlas-answer-graph-words');

async function ask(query: string): Promise<void> {
	vault = vaultWith({ 'Asked.md': `# Asked\n\n\`\`\`atlas\n${query}\n\`\`\`\n` });
	opened = await openRead({ vault: vault.folder, width: 1000, height: 900 });
	({ page } = opened);
	await page.evaluate(note => window.hostDriver.openNote(note, { mode: 'preview' }), 'Asked.md');
	await words().filter({ hasText: /node/ }).waitFor();
}

describe('a graph in a note', () => {
	test('draws what the rows tell of, and a key opens a node', async () => {
		await ask('GRAPH FROM impacts OF [[Amazon]]');
		expect(await words().textContent()).toMatch(/^[1-9]\d* nodes, [1-9]\d* links?/);
		expect(await block().locator('.actor-atlas-answer-graph').evaluate(el => el.clientHeight)).toBe(360);
		await canvas().focus();
		await page.keyboard.press('ArrowRight');
		await block().locator('.actor-atlas-graph-card').filter({ visible: true }).waitFor();
		await page.keyboard.press('Enter');
		await eventually(async () => (await page.evaluate(() => window.hostDriver.activeNote()?.path ?? '')) !== 'Asked.md', true);
	});

	test('leaves the wheel to the note, but with Ctrl or the focus', async () => {
		await ask('GRAPH FROM impacts OF [[Amazon]]');
		const taken = (ctrlKey: boolean) => canvas().evaluate((el, ctrl) => !el.dispatchEvent(new WheelEvent('wheel', { deltaY: 50, ctrlKey: ctrl, bubbles: true, cancelable: true })), ctrlKey);
		expect([await taken(false), await taken(true)]).toEqual([false, true]);
		await canvas().focus();
		expect(await taken(false)).toBe(true);
	});

	test('says where nothing links the notes', async () => {
		await ask('GRAPH project FROM investments OF [[Amazon]]');
		expect(await words().textContent()).toMatch(/^1 node: no links between these notes/);
	});
});
