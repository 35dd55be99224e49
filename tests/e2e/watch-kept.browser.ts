import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { eventually } from './panel-page';
import { openAll, Tracker, zenith } from './watch-page';

const other = 'Concepts/Fab plans.md';

let t: Tracker;

beforeEach(async () => {
	t = await Tracker.open(folder => writeFileSync(path.join(folder, other), '# Fab plans\n\n## What to watch\n\n- [ ] [[Zenith]] first chips by Q3 2031\n'));
});

afterEach(() => t.close());

afterAll(closeBrowser);

const first = 'first chips';
const tops = (): Promise<readonly string[]> => t.view.locator('.actor-atlas-row').evaluateAll(rows => rows.map(row => `${Math.round(row.getBoundingClientRect().top)} ${row.querySelector('.actor-atlas-condition, .actor-atlas-group-title')?.textContent ?? ''}`).sort());
const tidy = () => t.view.getByRole('button', { name: /^Tidy up/ });

describe('what was ticked here', () => {
	test('stays in its place, checked and struck through: no row moves under the pointer', async () => {
		await t.find('zenith', 4);
		await openAll(t.page);
		const before = await tops();
		await t.box(first).click();
		await eventually(() => t.vault.text(other).includes('- [x] [[Zenith]]'), true);
		await eventually(() => t.box(first).isChecked(), true);
		expect(await tops()).toEqual(before);
		expect(await t.row(first).locator('.actor-atlas-condition').evaluate(el => getComputedStyle(el).textDecorationLine)).toBe('line-through');
		expect(await tidy().getAttribute('aria-label')).toBe('Tidy up (1 ticked item)');
		await t.box(first).click();
		await eventually(() => t.box(first).isChecked(), false);
		expect(await tops()).toEqual(before);
		expect(t.noteText()).toContain('- [ ] Zenith first chips');
	});

	test('is no longer late', async () => {
		await t.find('zenith cuts', 1);
		await t.box('Zenith cuts').click();
		await eventually(() => t.row('Zenith cuts').locator('.actor-atlas-due').textContent(), 'by Q1 2020');
		await t.group('Overdue').waitFor();
	});

	test('goes when it is tidied up, and the focus goes to the line that comes next', async () => {
		await t.find('zenith', 4);
		await openAll(t.page);
		await t.row(first).focus();
		await t.page.keyboard.press('Space');
		await eventually(() => t.box(first).isChecked(), true);
		expect(await t.focused()).toContain(first);
		await tidy().click();
		await eventually(() => t.row(first).count(), 0);
		expect(await tidy().isDisabled()).toBe(true);
		expect(t.noteText()).toContain('- [x] Zenith first chips');
	});

	test.each([
		['the search', async () => t.search().fill('zenith ')],
		['the grouping', async () => { await t.view.getByLabel('Group by').selectOption('subject'); }],
	])('goes when %s changes', async (_, change) => {
		await t.find('zenith', 4);
		await t.box(first).click();
		await eventually(() => t.box(first).isChecked(), true);
		await change();
		await eventually(() => t.row(first).count(), 0);
	});

	test('stays with its batch, is counted as done, and outlives a rename of its note', async () => {
		await t.view.getByLabel('Group by').selectOption('note');
		await t.find('zenith', 4);
		await t.row('Zenith').first().focus();
		await t.page.keyboard.press('Control+a');
		await t.page.keyboard.press('Space');
		await t.notice('4 items ticked.').waitFor();
		await eventually(() => t.view.locator('[data-type="event"][data-task="x"]').count(), 3);
		expect(await t.count('event')).toBe(4);
		expect(await t.group('Zenith').locator('.actor-atlas-progress-words').textContent()).toBe('5 of 5 done');
		await t.page.evaluate(async ([from, to]) => {
			const { vault } = window.hostDriver.app;
			const file = vault.getFileByPath(from);
			if (file !== null) await vault.rename(file, to);
		}, [zenith, 'Actors/Zenith Works.md'] as const);
		await t.group('Zenith Works').waitFor();
		// The link of the other note leads nowhere now, so what it tells is an event of its own.
		await eventually(() => t.view.locator('[data-type="event"][data-task="x"] .actor-atlas-condition').allTextContents(), ['Zenith first chips by Q3 2031', 'Zenith cuts prices by Q1 2020', 'Zenith first chips by Q3 2031', 'Zenith backlog above $4B']);
	});
});
