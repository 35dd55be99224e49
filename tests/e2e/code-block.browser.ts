import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { closeBrowser, openHost, type OpenedHost } from '../host/browser';
import { explorerQuery, openRead, vaultWith } from './asking-page';
import { eventually } from './panel-page';
import { differences, type VaultCopy } from './vault-copy';

const note = 'Asked.md';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;

const fenced = (query: string): string => `\`\`\`atlas\n${query}\n\`\`\``;
const block = (): Locator => page.locator('.actor-atlas-block').first();
const rows = (): Locator => block().locator('.actor-atlas-result .actor-atlas-row');
const notice = (text: string): Locator => page.locator('.notice').filter({ hasText: text });
const tool = (label: string): Locator => block().getByRole('button', { name: label });

/** Opens a note that asks this, in reading view. */
async function ask(text: string, notes: Readonly<Record<string, string>> = {}): Promise<void> {
	vault = vaultWith({ ...notes, [note]: text });
	opened = await openRead({ vault: vault.folder, width: 1200, height: 1000 });
	({ page } = opened);
	await page.evaluate(path => window.hostDriver.openNote(path, { mode: 'preview' }), note);
	await block().waitFor();
}

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

describe('a query in a note', () => {
	test('shows its rows, and a click on one opens its note at the line', async () => {
		await ask(`# T\n\n${fenced('TABLE project, amount FROM investments OF [[Amazon]] WHERE amount = $11B')}\n`);
		await eventually(() => rows().first().locator('.actor-atlas-cell').allTextContents(), ['Project Rainier (Indiana)', '$11B']);
		expect(await rows().count()).toBe(1);
		await rows().first().locator('.actor-atlas-cell').nth(1).click();
		await eventually(() => page.evaluate(() => window.hostDriver.activeNote()?.path), 'Actors/Amazon.md');
		await page.locator('.is-flashing', { hasText: 'Project Rainier (Indiana)' }).waitFor();
	});

	test('is walked through by keys', async () => {
		await ask(`${fenced('TABLE project FROM investments OF [[Amazon]]')}\n`);
		await rows().first().focus();
		await page.keyboard.press('ArrowDown');
		const second = await rows().nth(1).textContent();
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
		await page.keyboard.press('Enter');
		await page.locator('.is-flashing', { hasText: second ?? '' }).waitFor();
	});

	test('opens one tab, not two, for a link that is clicked with Ctrl', async () => {
		await ask(`${fenced('TABLE subject, project FROM investments OF [[Amazon]]')}\n`);
		const tabs = () => page.evaluate(() => window.hostDriver.app.workspace.getLeavesOfType('markdown').length);
		const before = await tabs();
		await rows().first().locator('a').first().click({ modifiers: ['Control'] });
		await eventually(tabs, before + 1);
		await page.waitForTimeout(300);
		expect(await tabs()).toBe(before + 1);
	});

	test('follows the notes, and keeps what stays as it is', async () => {
		await ask(`${fenced('LIST condition FROM watch OF [[Amazon]]')}\n`);
		await rows().first().waitFor();
		const before = await rows().count();
		await rows().first().evaluate(el => el.setAttribute('data-kept', 'yes'));
		const amazon = path.join(vault.folder, 'Actors/Amazon.md');
		const text = vault.text('Actors/Amazon.md');
		const at = text.indexOf('- [ ] ');
		writeFileSync(amazon, `${text.slice(0, at)}- [ ] Written from outside\n${text.slice(at)}`);
		await eventually(() => rows().count(), before + 1);
		expect(await rows().filter({ hasText: 'Written from outside' }).count()).toBe(1);
		expect(await block().locator('[data-kept]').count()).toBe(1);
	});

	test('does not draw again where the answer is the same', async () => {
		await ask(`${fenced('TABLE project FROM investments OF [[Amazon]]')}\n`);
		await rows().first().waitFor();
		await rows().first().evaluate(el => el.setAttribute('title', 'drawn once'));
		await block().locator('.actor-atlas-block-note').first().evaluate(el => {
			el.textContent = 'untouched';
		});
		appendFileSync(path.join(vault.folder, 'Actors/Google.md'), '\nA line that no question asks for.\n');
		await page.waitForTimeout(1_500);
		expect(await block().locator('.actor-atlas-block-note').first().textContent()).toBe('untouched');
	});

	test('is answered in a note that was open before the plugin was turned on', async () => {
		vault = vaultWith({ [note]: `${fenced('TABLE project FROM investments OF [[Amazon]] WHERE amount = $11B')}\n` });
		opened = await openHost({ vault: vault.folder, plugin: false });
		({ page } = opened);
		await page.evaluate(() => window.hostDriver.ready());
		await page.evaluate(path => window.hostDriver.openNote(path, { mode: 'preview' }), note);
		await page.locator('pre code', { hasText: 'TABLE project' }).waitFor();
		await page.evaluate(() => window.hostDriver.loadPlugin());
		await eventually(() => rows().count(), 1);
	});

	test('is code again once the plugin is turned off, and is answered anew after an update', async () => {
		await ask(`${fenced('LIST condition FROM watch OF [[Amazon]]')}\n`);
		await rows().first().waitFor();
		const before = await rows().count();
		await page.evaluate(() => window.hostDriver.updatePlugin());
		await eventually(() => rows().count(), before);
		appendFileSync(path.join(vault.folder, 'Actors/Amazon.md'), '\n## What to watch\n\n- [ ] Written after the update\n');
		await eventually(() => rows().filter({ hasText: 'Written after the update' }).count(), 1);
		await page.evaluate(() => window.hostDriver.unloadPlugin());
		await page.locator('pre code', { hasText: 'LIST condition' }).waitFor();
		expect(await block().count()).toBe(0);
		await page.evaluate(() => window.hostDriver.loadPlugin());
	});

	test('draws a hundred rows, then all when they are asked for', async () => {
		const many = Array.from({ length: 150 }, (_, at) => `| Site ${at} | $${at + 1}B |`).join('\n');
		await ask(`${fenced('TABLE project, amount FROM investments OF [[Many]]')}\n`, { 'Many.md': `#actor\n\n# Many\n\n## Capital projects\n\n| Project | Amount |\n| --- | --- |\n${many}\n` });
		await eventually(() => rows().count(), 100);
		await page.getByRole('button', { name: 'Show all 150 rows' }).click();
		await eventually(() => rows().count(), 150);
		expect(await page.getByRole('button', { name: /Show all/ }).count()).toBe(0);
	});

	test('leaves thousands of rows to the explorer, and freezes none of them into a note', async () => {
		const many = Array.from({ length: 1_200 }, (_, at) => `| Site ${at} | $${at + 1}B |`).join('\n');
		const text = `${fenced('TABLE project, amount FROM investments OF [[Many]]')}\n`;
		await ask(text, { 'Many.md': `#actor\n\n# Many\n\n## Capital projects\n\n| Project | Amount |\n| --- | --- |\n${many}\n` });
		await eventually(() => rows().count(), 100);
		await tool('Freeze into a table').click();
		await notice('a table of 1,200 rows is too long for a note').waitFor();
		expect(vault.text(note)).toBe(text);
		await page.getByRole('button', { name: 'Open all 1,200 rows in the explorer' }).click();
		await eventually(() => explorerQuery(page), 'TABLE project, amount FROM investments OF [[Many]]');
	});

	test('leads to the explorer, and copies its answer', async () => {
		const query = 'TABLE project, amount FROM investments OF [[Amazon]] WHERE amount = $11B';
		await ask(`${fenced(query)}\n`);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await rows().first().waitFor();
		await tool('Copy as...').click();
		await page.locator('.menu-item', { hasText: 'Copy as CSV' }).click();
		await eventually(() => page.evaluate(() => navigator.clipboard.readText()), expect.stringContaining('Project Rainier (Indiana),$11B') as string);
		await tool('Open in explorer').click();
		await eventually(() => explorerQuery(page), query);
	});

	test('copies by the window that is in front, since another may not', async () => {
		await ask(`${fenced('TABLE project, amount FROM investments OF [[Amazon]] WHERE amount = $11B')}\n`);
		await rows().first().waitFor();
		await page.evaluate(() => {
			const clipboard = { writeText: (text: string) => Promise.resolve(document.body.setAttribute('data-copied', text)) };
			Object.assign(window, { activeWindow: { navigator: { clipboard } } });
		});
		await tool('Copy as...').click();
		await page.locator('.menu-item', { hasText: 'Copy as CSV' }).click();
		await eventually(() => page.evaluate(() => document.body.getAttribute('data-copied')), expect.stringContaining('$11B') as string);
		await notice('Copied to the clipboard.').waitFor();
		await page.evaluate(() => Object.assign(window, { activeWindow: window }));
	});
});

describe('a question about what to watch', () => {
	test('ticks in the note that watches, and takes it back', async () => {
		await ask(`${fenced('TASK FROM watch OF [[Amazon]]')}\n`);
		const item = rows().filter({ hasText: 'AWS AI Factories' });
		const before = vault.bytes('Actors/Amazon.md');
		await item.locator('input').click();
		await eventually(() => item.locator('input').isChecked(), true);
		expect(differences(before, vault.bytes('Actors/Amazon.md'))).toEqual([before.indexOf('- [ ] AWS AI Factories') + 3]);
		await notice('Ticked').getByRole('button', { name: 'Undo' }).click();
		await eventually(() => item.locator('input').isChecked(), false);
		expect(vault.bytes('Actors/Amazon.md').equals(before)).toBe(true);
	});
});

describe('a query that is wrong', () => {
	test('is shown where it is wrong, and a click puts it right in the note', async () => {
		const before = `# T\n\n${fenced('TABLE project, amout\nFROM investments OF [[Amazon]]')}\n\nAfter.\n`;
		await ask(before);
		expect(await block().locator('.actor-atlas-query-error').textContent()).toBe('amout');
		expect(await block().locator('.actor-atlas-query-sentence').textContent()).toContain('amount');
		await block().getByRole('button', { name: 'Change to amount' }).click();
		await eventually(() => vault.text(note), before.replace('amout', 'amount'));
		await rows().first().waitFor();
		await notice('Changed the query.').getByRole('button', { name: 'Undo' }).click();
		await eventually(() => vault.text(note), before);
	});
});

describe('freezing', () => {
	test('puts the rows into the note with the day and the query, and Undo gives back the same bytes', async () => {
		const before = `Before.\n${fenced('TABLE project, amount\nFROM investments OF [[Amazon]] WHERE amount = $11B')}\nAfter.\n`;
		await ask(before);
		await rows().first().waitFor();
		await tool('Freeze into a table').click();
		const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
		const line = `As of ${today}, from the query \`TABLE project, amount FROM investments OF [[Amazon]] WHERE amount = $11B\`:`;
		await eventually(() => vault.text(note).startsWith(`Before.\n\n${line}\n\n| Project | Amount |\n| --- |`), true);
		expect(vault.text(note)).toContain('| Project Rainier (Indiana) | $11B |\n');
		expect(vault.text(note).endsWith('\n\nAfter.\n')).toBe(true);
		await notice('no longer changes').getByRole('button', { name: 'Undo' }).click();
		await eventually(() => vault.text(note), before);
	});

	test('goes through the editor where the note is edited beside it', async () => {
		const before = `${fenced('TABLE project FROM investments OF [[Amazon]] WHERE amount = $11B')}\n`;
		await ask(before);
		await rows().first().waitFor();
		await page.evaluate(path => window.hostDriver.openNote(path, { mode: 'source', newTab: true }), note);
		await page.evaluate(() => window.hostDriver.app.workspace.activeEditor?.editor?.replaceRange('Typed, not saved.\n\n', { line: 0, ch: 0 }));
		await page.evaluate(() => {
			const { workspace } = window.hostDriver.app;
			const leaf = workspace.getLeavesOfType('markdown')[0];
			if (leaf !== undefined) workspace.setActiveLeaf(leaf, { focus: true });
		});
		await tool('Freeze into a table').click();
		await eventually(() => vault.text(note).startsWith('Typed, not saved.\n\nAs of '), true);
	});

	test('leaves alone a block that stands in a quote, and says why', async () => {
		const before = `> ${fenced('TABLE project FROM investments OF [[Amazon]]').replaceAll('\n', '\n> ')}\n`;
		await ask(before);
		await rows().first().waitFor();
		await tool('Freeze into a table').click();
		await notice('the block stands within a list, a quote or another block').waitFor();
		expect(vault.text(note)).toBe(before);
	});
});
