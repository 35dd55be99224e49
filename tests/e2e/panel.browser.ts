import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost } from '../host/browser';
import { cursorLine, eventually, openWithPanel, panelOf, showDossier } from './panel-page';
import { copyVault, type VaultCopy } from './vault-copy';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');
const note = 'Actors/Amazon.md';
const name = 'Amazon (AWS)';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;
let panel: Locator;

beforeEach(async () => {
	vault = copyVault(sampleVault);
	opened = await openWithPanel({ vault: vault.folder, width: 1400, height: 1000 });
	page = opened.page;
	panel = await showDossier(page, note, name);
});

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

/** A line of a section, not what a timeline above it shows of the same. */
const row = (text: string): Locator => panel.locator('.actor-atlas-row:not(.actor-atlas-timeline *)', { hasText: text }).first();
const lineOf = async (lead: Locator): Promise<number> => Number(await lead.getAttribute('data-line'));
const activePath = (): Promise<string | null> => page.evaluate(() => window.hostDriver.activeNote()?.path ?? null);
const noteTabs = (): Promise<number> => page.evaluate(() => window.hostDriver.app.workspace.getLeavesOfType('markdown').length);
const focusedText = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const section = (id: string): Locator => panel.locator(`.actor-atlas-section[data-section="${id}"]`);

describe('the dossier of the active note', () => {
	test('says who it is, how old and how much, and lays out every table in its section', async () => {
		expect(await panel.locator('.actor-atlas-note-title').textContent()).toBe('Amazon');
		expect(await panel.locator('.actor-atlas-chip').allTextContents()).toEqual(['Actor', 'AMZN', '#actor', '#hyperscaler', '#usa']);
		expect(await panel.locator('.actor-atlas-fact').allTextContents()).toEqual([expect.stringMatching(/^Updated 2026-01-05, .* ago$/), '7 tables · 35 rows']);
		expect(await panel.locator('.actor-atlas-section-title').allTextContents()).toEqual([
			'Since it was updated', 'Quick stats', 'Roadmap', 'Investments and projects', 'Partnerships', 'Thesis impacts', 'What others say of it', 'What to watch', 'Anthropic partnership', 'Facts', 'Relations',
		]);
		expect(await panel.locator('.actor-atlas-total-sums').textContent()).toBe('$106B · €7.8B · 6.86 GW');
		expect(await panel.locator('.actor-atlas-progress-words').textContent()).toBe('0 of 5 done');
	});

	test('shows a plain name that was matched as a dashed link, and follows it', async () => {
		const inferred = section('partners').locator('.actor-atlas-inferred', { hasText: 'OpenAI' });
		await inferred.click();
		await eventually(activePath, 'Actors/OpenAI.md');
		await panel.locator('.actor-atlas-name', { hasText: 'OpenAI' }).waitFor();
	});

	test('says what to do where a note has nothing to show', async () => {
		await page.evaluate(() => window.hostDriver.app.vault.create('Empty.md', 'Nothing but words.\n'));
		await page.evaluate(() => window.hostDriver.openNote('Empty.md'));
		await panel.locator('.actor-atlas-message', { hasText: 'no tables or watch items yet' }).waitFor();
	});
});

describe('following and pinning', () => {
	test('follows the active note, and keeps it while the panel has the focus', async () => {
		await row('Market cap').focus();
		await page.evaluate(() => {
			const { workspace } = window.hostDriver.app;
			const [leaf] = workspace.getLeavesOfType('actor-atlas-panel');
			if (leaf) workspace.setActiveLeaf(leaf, { focus: true });
		});
		expect(await panel.locator('.actor-atlas-name').textContent()).toBe(name);
		await showDossier(page, 'Actors/NVIDIA.md', 'NVIDIA');
	});

	test('stays where it is pinned, also when its note is renamed, and follows again when unpinned', async () => {
		await panel.getByRole('button', { name: 'Pin to this note' }).click();
		await page.evaluate(() => window.hostDriver.openNote('Actors/NVIDIA.md'));
		await eventually(activePath, 'Actors/NVIDIA.md');
		expect(await panel.locator('.actor-atlas-name').textContent()).toBe(name);
		await page.evaluate(async () => {
			const { vault: files, fileManager } = window.hostDriver.app;
			const file = files.getFileByPath('Actors/Amazon.md');
			if (file) await fileManager.renameFile(file, 'Actors/AWS.md');
		});
		await panel.locator('.actor-atlas-note-title', { hasText: 'AWS' }).waitFor();
		await panel.getByRole('button', { name: 'Unpin' }).click();
		await panel.locator('.actor-atlas-name', { hasText: 'NVIDIA' }).waitFor();
	});

	test('is pinned after a reload as before', async () => {
		await panel.getByRole('button', { name: 'Pin to this note' }).click();
		const kept = await page.evaluate(async () => {
			const [leaf] = window.hostDriver.app.workspace.getLeavesOfType('actor-atlas-panel');
			if (leaf === undefined) return null;
			const saved = leaf.getViewState();
			await leaf.setViewState({ type: 'empty' });
			await window.hostDriver.openNote('Actors/NVIDIA.md');
			await leaf.setViewState(saved);
			return JSON.stringify(saved.state);
		});
		expect(kept).toBe(JSON.stringify({ path: note, pinned: true, closed: [], order: [] }));
		await panelOf(page).locator('.actor-atlas-name', { hasText: name }).waitFor();
	});

	test('falls back to the active note when its own is deleted', async () => {
		await panel.getByRole('button', { name: 'Pin to this note' }).click();
		await page.evaluate(() => window.hostDriver.openNote('Actors/NVIDIA.md'));
		await page.evaluate(async () => {
			const { vault: files } = window.hostDriver.app;
			const file = files.getFileByPath('Actors/Amazon.md');
			if (file) await files.delete(file);
		});
		await panel.locator('.actor-atlas-name', { hasText: 'NVIDIA' }).waitFor();
		expect(await panel.getByRole('button', { name: 'Pin to this note' }).getAttribute('aria-pressed')).toBe('false');
	});
});

describe('the pointer', () => {
	test('a click on a row opens the note at its line', async () => {
		const lead = row('Pennsylvania campuses');
		await lead.locator('.actor-atlas-cell').last().click();
		await eventually(() => cursorLine(page), await lineOf(lead));
		expect(await activePath()).toBe(note);
	});

	test.each([
		['Ctrl-click', { modifiers: ['ControlOrMeta'] as const }],
		['the middle button', { button: 'middle' as const }],
	])('%s opens a new tab', async (_, how) => {
		const before = await noteTabs();
		await row('Market cap').click({ button: 'button' in how ? how.button : 'left', modifiers: 'modifiers' in how ? [...how.modifiers] : [] });
		await eventually(noteTabs, before + 1);
	});

	test('a link opens its own note, and asks for a preview once', async () => {
		const link = section('partners').locator('a', { hasText: 'Marvell' });
		await link.hover();
		await eventually(() => page.evaluate(() => window.hostDriver.hoverLinks()), [{ source: 'actor-atlas', linktext: 'Marvell', sourcePath: note }]);
		await link.click();
		await eventually(activePath, 'Actors/Marvell.md');
	});

	test('words that were marked are not a click', async () => {
		await showDossier(page, note, name);
		const words = row('Pennsylvania campuses').locator('.actor-atlas-words').first();
		await words.scrollIntoViewIfNeeded();
		const box = await words.boundingBox();
		if (box === null) throw new Error('no words');
		await page.mouse.move(box.x + 1, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 4 });
		await page.mouse.up();
		expect(await page.evaluate(() => window.getSelection()?.toString())).toContain('Pennsylvania');
		expect(await cursorLine(page)).not.toBe(await lineOf(row('Pennsylvania campuses')));
	});

	test('the menu of a row copies it as Markdown', async () => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await row('Project Rainier').click({ button: 'right' });
		await page.locator('.menu-item', { hasText: 'Copy row as Markdown' }).click();
		await eventually(() => page.evaluate(() => navigator.clipboard.readText()), '| Project Rainier (Indiana) | $11B | 2.2 GW | Opened Oct 2025 |');
	});

	test('a dragged link becomes a link', async () => {
		const text = await section('partners').locator('a', { hasText: 'Constellation' }).evaluate(link => {
			const data = new DataTransfer();
			link.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer: data }));
			return data.getData('text/plain');
		});
		expect(text).toBe('[[Constellation Energy|Constellation]]');
	});
});

describe('the keyboard', () => {
	test('arrows go from row to row and to the links within, Enter opens', async () => {
		await section('partners').locator('.actor-atlas-row').first().focus();
		await page.keyboard.press('ArrowDown');
		expect(await focusedText()).toContain('NVIDIA');
		await page.keyboard.press('ArrowRight');
		expect(await focusedText()).toBe('NVIDIA');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await eventually(() => cursorLine(page), await lineOf(row('Counterparty on nuclear')));
	});

	test('Tab takes one step for each list', async () => {
		await section('stats').getByRole('button').focus();
		await page.keyboard.press('Tab');
		expect(await focusedText()).toContain('Ticker');
		await page.keyboard.press('Tab');
		expect(await focusedText()).toContain('Roadmap');
	});

	test('a section closes by key, stays closed on other notes, and opens again', async () => {
		const toggle = section('stats').getByRole('button');
		await toggle.focus();
		await page.keyboard.press('Enter');
		await eventually(() => toggle.getAttribute('aria-expanded'), 'false');
		await showDossier(page, 'Actors/NVIDIA.md', 'NVIDIA');
		expect(await section('stats').locator('.actor-atlas-card').count()).toBe(0);
		await section('stats').getByRole('button').press('Space');
		await section('stats').locator('.actor-atlas-card').first().waitFor();
	});

	test('Space on a checkbox ticks it, and the focus stays', async () => {
		const box = panel.getByRole('checkbox', { name: 'AWS AI Factories' });
		await box.press('Space');
		await eventually(() => box.isChecked(), true);
		expect(await box.evaluate(el => el === document.activeElement)).toBe(true);
		expect(vault.text(note)).toContain('- [x] AWS AI Factories');
	});
});

describe('ticking', () => {
	test('changes the note, shows it when the note says so, and takes it back', async () => {
		const before = vault.text(note);
		const box = panel.getByRole('checkbox', { name: 'Rainier at full load' });
		await box.click();
		await eventually(() => box.isChecked(), true);
		expect(await panel.locator('.actor-atlas-progress-words').textContent()).toBe('1 of 5 done');
		await eventually(() => vault.text(note), before.replace('- [ ] Rainier', '- [x] Rainier'));
		await page.locator('.notice', { hasText: 'Ticked: Rainier at full load' }).getByRole('button', { name: 'Undo' }).click();
		await eventually(() => box.isChecked(), false);
		await eventually(() => vault.text(note), before);
	});

	test('a second click while the first is on its way does nothing', async () => {
		const box = panel.getByRole('checkbox', { name: 'Rainier at full load' });
		await box.dblclick();
		await eventually(() => box.isChecked(), true);
		expect(await page.locator('.notice').count()).toBe(1);
	});
});

describe('the other ways in', () => {
	test('an actor is found by its ticker', async () => {
		await page.evaluate(() => window.hostDriver.openNote('Actors/NVIDIA.md'));
		await page.evaluate(() => window.hostDriver.command('actor-atlas:find-actor'));
		await page.locator('.prompt-input').fill('AMZN');
		await page.locator('.suggestion-item', { hasText: 'Amazon' }).first().waitFor();
		await page.keyboard.press('Enter');
		await eventually(activePath, note);
	});

	test('Ctrl-Enter opens what was found in a new tab; without a text the last notes come first', async () => {
		await page.evaluate(() => window.hostDriver.openNote('Actors/NVIDIA.md'));
		const before = await noteTabs();
		await page.evaluate(() => window.hostDriver.command('actor-atlas:find-actor'));
		await page.locator('.suggestion-item').first().waitFor();
		expect(await page.locator('.suggestion-item').count()).toBeGreaterThan(20);
		await page.locator('.prompt-input').fill('amzn');
		await page.locator('.suggestion-item', { hasText: 'Amazon' }).first().waitFor();
		await page.keyboard.press('ControlOrMeta+Enter');
		await eventually(noteTabs, before + 1);
		await eventually(activePath, note);
	});
});

describe('the status bar and the settings', () => {
	test('the status bar counts the actors and opens the panel', async () => {
		const status = page.locator('.actor-atlas-status');
		expect(await status.textContent()).toMatch(/^Atlas: \d+ actors$/);
		await page.evaluate(() => {
			for (const leaf of window.hostDriver.app.workspace.getLeavesOfType('actor-atlas-panel')) leaf.detach();
		});
		await status.press('Enter');
		await panel.locator('.actor-atlas-name', { hasText: name }).waitFor();
	});

	test('a folder of actors in the settings makes its notes actors, once the typing stops', async () => {
		const counted = async (): Promise<number> => Number(/\d+/.exec((await page.locator('.actor-atlas-status').textContent()) ?? '')?.[0]);
		const before = await counted();
		await page.getByRole('button', { name: 'Settings' }).click();
		await page.getByText('Actor Atlas', { exact: true }).click();
		await page.locator('.setting-item', { hasText: 'Actor folders' }).locator('textarea').fill('/Concepts/');
		await expect.poll(counted, { timeout: 10_000 }).toBeGreaterThan(before);
		expect(vault.text('.obsidian/plugins/actor-atlas/data.json')).toContain('"Concepts"');
	});
});

describe('narrow and wide', () => {
	test.each([220, 300, 420, 900])('nothing runs out of the panel at %i px', async width => {
		await panel.evaluate((el, px) => {
			el.style.setProperty('position', 'fixed');
			el.style.setProperty('inset', '0 0 0 auto');
			el.style.setProperty('inline-size', `${px}px`);
		}, width);
		const wide = await panel.locator('.actor-atlas-panel').evaluate(el => {
			const { left, right } = el.getBoundingClientRect();
			const scrolls = [el, ...el.querySelectorAll('.actor-atlas-table-place')].filter(one => one.scrollWidth > one.clientWidth);
			const words = [...el.querySelectorAll('.actor-atlas-words, .actor-atlas-icon, .actor-atlas-chip')].filter(one => one.getClientRects().length > 0);
			const out = words.filter(one => one.getBoundingClientRect().left < left || one.getBoundingClientRect().right > right);
			return [...scrolls, ...out].map(one => one.textContent);
		});
		expect(wide).toEqual([]);
	});
});
