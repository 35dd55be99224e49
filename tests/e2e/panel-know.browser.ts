import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost } from '../host/browser';
import { cursorLine, eventually, openWithPanel, panelOf, showDossier } from './panel-page';
import { copyVault, type VaultCopy } from './vault-copy';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');
const amazon = 'Actors/Amazon.md';
const longTsmc = 'Theses/Long TSMC.md';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;
let panel: Locator;

beforeEach(async () => {
	vault = copyVault(sampleVault);
	opened = await openWithPanel({ vault: vault.folder, width: 1400, height: 1000 });
	page = opened.page;
	panel = panelOf(page);
});

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const section = (id: string): Locator => panel.locator(`.actor-atlas-section[data-section="${id}"]`);
const menuItem = (title: string): Locator => page.locator('.menu .menu-item').filter({ has: page.getByText(title, { exact: true }) });
const activePath = (): Promise<string | null> => page.evaluate(() => window.hostDriver.activeNote()?.path ?? null);
const ids = (): Promise<Array<string | null>> => panel.locator('.actor-atlas-section').evaluateAll(all => all.map(one => one.getAttribute('data-section')));

describe('an actor', () => {
	test('says beside what to watch how much there is, or how much is done, and nothing of the note before', async () => {
		await page.evaluate(async () => {
			await window.hostDriver.app.vault.create('Quayside.md', '# Quayside\n\n#actor\n\n## What to watch\n\n- A third berth\n- A crane\n');
			await window.hostDriver.app.vault.create('Drydock.md', '# Drydock\n\n#actor\n\n## What to watch\n\n- [x] A gate\n- [ ] A pump\n');
		});
		const aside = section('watch').locator('.actor-atlas-section-aside');
		for (const [note, words] of [['Quayside', '2'], ['Drydock', '1 of 2 done'], ['Quayside', '2']] as const) {
			await showDossier(page, `${note}.md`, note);
			await eventually(() => aside.textContent(), words);
		}
	});

	test('shows what others wrote since it was updated, and a badge that leads there', async () => {
		await showDossier(page, amazon, 'Amazon');
		const badge = panel.locator('.actor-atlas-newer');
		expect(await badge.textContent()).toBe('2 newer notes, latest 2026-01-07');
		const news = section('news');
		expect(await news.locator('.actor-atlas-telling').first().textContent()).toContain('2026-01-07');
		await news.locator('.actor-atlas-section-toggle').click();
		expect(await news.locator('.actor-atlas-telling').count()).toBe(0);
		await badge.click();
		await news.locator('.actor-atlas-telling').first().waitFor();
		await news.locator('.actor-atlas-telling', { hasText: 'Rainier visitor' }).click({ position: { x: 4, y: 4 } });
		await eventually(activePath, 'Daily/2026-01-06.md');
	});

	test('a sentence that is written elsewhere comes in by itself', async () => {
		await showDossier(page, amazon, 'Amazon');
		await page.evaluate(() => window.hostDriver.app.vault.create('Daily/2026-01-08.md', '## [[Amazon]]\n\n- Opens a ninth hall\n'));
		await section('news').locator('.actor-atlas-telling', { hasText: 'Opens a ninth hall' }).waitFor();
		await eventually(() => panel.locator('.actor-atlas-newer').textContent(), '3 newer notes, latest 2026-01-08');
	});

	test('shows a figure with its day and place, earlier ones folded, and a line where they compare', async () => {
		await showDossier(page, 'Actors/Anthropic.md', 'Anthropic');
		const figure = section('figures').locator('.actor-atlas-figure', { hasText: 'Valuation' });
		expect(await figure.locator('.actor-atlas-figure-value').textContent()).toBe('~$350B');
		expect(await figure.locator('.actor-atlas-figure-head .actor-atlas-told-by').textContent()).toMatch(/^2025-11-30.*line \d+/);
		expect(await figure.locator('svg').getAttribute('aria-label')).toBe('4 values from 2023-05-31 to 2025-11-30');
		const earlier = figure.locator('.actor-atlas-point');
		expect(await earlier.first().isVisible()).toBe(false);
		await figure.locator('summary').click();
		expect(await earlier.locator('.actor-atlas-point-value').allTextContents()).toEqual(['$183B', '$61.5B', '$4.1B']);
	});

	test('marks what notes tell differently, with both values and places', async () => {
		await showDossier(page, 'Actors/OpenAI.md', 'OpenAI');
		const deal = section('figures').locator('.actor-atlas-figure', { hasText: 'Notes disagree' });
		expect(await deal.locator('.actor-atlas-point-value').allTextContents()).toEqual(expect.arrayContaining(['$13B']));
		expect(await deal.locator('.actor-atlas-line-link', { hasText: 'Microsoft' }).count()).toBe(1);
	});

	test('groups relations by kind, with who says so', async () => {
		await showDossier(page, amazon, 'Amazon');
		const relations = section('relations');
		expect(await relations.locator('.actor-atlas-caption-title').allTextContents()).toContain('Partners');
		const elsewhere = relations.locator('.actor-atlas-line-link').filter({ hasNotText: /^line / }).first();
		const path = await elsewhere.getAttribute('data-href');
		expect(path).not.toBe(amazon);
		await elsewhere.click();
		await eventually(activePath, path);
	});
});

describe('a thesis', () => {
	test('shows why it needs attention, its actors by polarity and its evidence, newest first', async () => {
		await showDossier(page, longTsmc, 'Long TSMC');
		expect(await section('attention').textContent()).toContain('is ticked among what invalidates it');
		expect(await section('watch').locator('.actor-atlas-watch-group .actor-atlas-count').allTextContents()).toEqual(['2 of 5 met', '1 of 4 met']);
		const groups = section('actors').locator('.actor-atlas-actor-group');
		expect(await groups.first().locator('.actor-atlas-caption-title').textContent()).toBe('Helps');
		const evidence = section('evidence-timeline');
		expect(await evidence.locator('.actor-atlas-telling').count()).toBe(8);
		await evidence.locator('.actor-atlas-more').click();
		await eventually(async () => await evidence.locator('.actor-atlas-telling').count() > 8, true);
		expect(await section('related-theses').locator('.actor-atlas-related').count()).toBeGreaterThan(0);
	});

	test('a reason leads to its line', async () => {
		await showDossier(page, longTsmc, 'Long TSMC');
		await section('attention').locator('.actor-atlas-attention').first().click();
		const line = vault.text(longTsmc).split('\n').findIndex(one => one.includes('A top-five customer moves a flagship'));
		await eventually(() => cursorLine(page), line);
	});

	test('without actors says how to name them', async () => {
		await page.evaluate(() => window.hostDriver.app.vault.create('Theses/Long rain.md', '# Long rain\n\nIt will rain.\n'));
		await showDossier(page, 'Theses/Long rain.md', 'Long rain');
		await section('actors').locator('.actor-atlas-teaching', { hasText: 'Thesis implications' }).waitFor();
	});
});

describe('any other note', () => {
	test('names the actors and theses that it speaks of, each with its line', async () => {
		await showDossier(page, 'Concepts/High-bandwidth memory.md', 'High-bandwidth');
		expect(await section('spoken-actors').locator('.actor-atlas-link').allTextContents()).toContain('Micron');
		expect(await section('spoken-theses').locator('.actor-atlas-link').allTextContents()).toEqual(['Long memory', 'Long TSMC', 'Short standalone ASICs']);
		await section('spoken-actors').locator('.actor-atlas-related', { hasText: 'Micron' }).locator('.actor-atlas-line-link').first().click();
		await eventually(activePath, 'Concepts/High-bandwidth memory.md');
	});
});

describe('a sign', () => {
	const impact = (): Locator => section('impacts').locator('.actor-atlas-impact', { hasText: 'Long TSMC' });

	test('is written into the row by the menu of its mark, and taken back by Undo', async () => {
		await showDossier(page, amazon, 'Amazon');
		const before = vault.text(amazon);
		expect(await impact().textContent()).toContain('inferred from: add, demand');
		await impact().locator('.actor-atlas-set-polarity').click();
		await menuItem('Set to mixed (±)').click();
		const line = '| [[Long TSMC]] | Trainium3 and Graviton5 add 3nm wafer demand |';
		await eventually(() => vault.text(amazon), before.replace(line, line.replace('demand |', 'demand (±) |')));
		await eventually(() => impact().locator('.actor-atlas-polarity').getAttribute('data-polarity'), 'mixed');
		expect(await impact().locator('.actor-atlas-polarity').getAttribute('data-inferred')).toBe('false');
		await page.locator('.notice').last().getByRole('button', { name: 'Undo' }).click();
		await eventually(() => vault.text(amazon), before);
	});

	test('is written into the note of another, from the thesis, by the menu of the row', async () => {
		await showDossier(page, longTsmc, 'Long TSMC');
		const before = vault.text(amazon);
		await section('actors').locator('.actor-atlas-impact', { hasText: 'Trainium3 and Graviton5' }).first().click({ button: 'right', position: { x: 4, y: 4 } });
		await menuItem('Set to helps (+)').click();
		await eventually(() => vault.text(amazon), before.replace('add 3nm wafer demand |', 'add 3nm wafer demand (+) |'));
	});

	test('is not offered where the group or the column says it', async () => {
		await showDossier(page, 'Theses/Long Anthropic.md', 'Long Anthropic');
		const evidence = section('evidence-timeline').locator('.actor-atlas-telling', { hasText: 'Round at $350B' });
		expect(await evidence.locator('.actor-atlas-polarity').count()).toBe(1);
		expect(await evidence.locator('.actor-atlas-set-polarity').count()).toBe(0);
	});
});

describe('sections', () => {
	test('go up and down by their menu, stay so after a reload, and go back', async () => {
		await showDossier(page, amazon, 'Amazon');
		const before = await ids();
		await section('stats').locator('.actor-atlas-section-toggle').click({ button: 'right' });
		await menuItem('Move up').click();
		const after = ['stats', 'news', ...before.slice(2)];
		await eventually(ids, after);
		const kept = await page.evaluate(() => window.hostDriver.app.workspace.getLeavesOfType('actor-atlas-panel')[0]?.getViewState().state?.['order']);
		expect(kept).toEqual(after);
		await section('stats').locator('.actor-atlas-section-toggle').click({ button: 'right' });
		await menuItem('Reset order').click();
		await eventually(ids, before);
	});

	test('fold and unfold all at once', async () => {
		await showDossier(page, amazon, 'Amazon');
		await section('stats').locator('.actor-atlas-section-toggle').click({ button: 'right' });
		await menuItem('Fold all').click();
		await eventually(() => panel.locator('.actor-atlas-section:not(.actor-atlas-closed)').count(), 0);
		await section('stats').locator('.actor-atlas-section-toggle').click({ button: 'right' });
		await menuItem('Unfold all').click();
		await eventually(() => panel.locator('.actor-atlas-closed').count(), 0);
	});

	test('stay within a narrow pane', async () => {
		for (const [note, name] of [[amazon, 'Amazon'], [longTsmc, 'Long TSMC'], ['Actors/Anthropic.md', 'Anthropic']] as const) {
			await showDossier(page, note, name);
			const overflow = await panel.locator('.actor-atlas-panel').evaluate(el => {
				el.style.inlineSize = '280px';
				return el.scrollWidth - el.clientWidth;
			});
			expect(overflow, note).toBe(0);
		}
	});
});
