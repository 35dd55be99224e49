import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { cursorLine, eventually } from './panel-page';
import { setFilter, Tracker, zenith } from './watch-page';

let t: Tracker;

beforeEach(async () => {
	t = await Tracker.open();
});

afterEach(() => t.close());

afterAll(closeBrowser);

describe('what is shown', () => {
	test('what came of it stands apart, flagged where it falls short of what was asked', async () => {
		await t.showDone().check();
		await t.find('zenith yields', 1);
		expect(await t.row('Zenith yields').locator('.actor-atlas-condition').textContent()).toBe('Zenith yields of 60%+');
		expect(await t.row('Zenith yields').locator('.actor-atlas-outcome').textContent()).toBe('55% achieved');
		expect(await t.row('Zenith yields').locator('.actor-atlas-shortfall').textContent()).toMatch(/^Short of .*60%/);
	});

	test('by due: this month, overdue, this quarter, later; what has no date is folded', async () => {
		await t.view.getByRole('button', { name: 'Collapse all groups' }).click();
		await eventually(() => t.count('event'), 0);
		const titles = await t.view.locator('[data-type="group"] .actor-atlas-group-title').allTextContents();
		const order = ['This month', 'Overdue', 'This quarter', 'Later', 'Undated'];
		expect(titles).toEqual(order.filter(title => titles.includes(title)));
		await t.view.getByRole('button', { name: 'Expand all groups' }).click();
		await t.find('zenith cuts', 1);
		expect(await t.row('Zenith cuts').locator('.actor-atlas-due').textContent()).toBe('Overdue: by Q1 2020');
	});

	test('is grouped by subject, with progress, and the title leads to its note', async () => {
		await t.view.getByLabel('Group by').selectOption('subject');
		await t.find('zenith', 4);
		expect(await t.group('Zenith').locator('.actor-atlas-progress-words').textContent()).toBe('1 of 4 done');
		await t.group('Zenith').locator('a').click();
		await eventually(() => t.page.evaluate(() => window.hostDriver.activeNote()?.path ?? null), zenith);
	});

	test('is narrowed by the filter, and nothing found offers to clear it', async () => {
		await t.find('zenith hires', 1);
		await setFilter(t.page, 'Checkboxes only');
		await t.view.locator('.actor-atlas-message', { hasText: 'Nothing found' }).waitFor();
		await t.view.getByRole('button', { name: 'Clear the search' }).click();
		await eventually(() => t.search().inputValue(), '');
		expect(await t.count('event')).toBeGreaterThan(4);
	});

	test('keeps grouping, filters and folds across a reload and a rename', async () => {
		await t.view.getByLabel('Group by').selectOption('note');
		await t.find('zenith', 4);
		await t.group('Zenith').locator('.actor-atlas-fold').click();
		await eventually(() => t.count('event'), 0);
		await t.page.evaluate(async ([from, to]) => {
			const { app } = window.hostDriver;
			const file = app.vault.getFileByPath(from);
			if (file !== null) await app.vault.rename(file, to);
			const [leaf] = app.workspace.getLeavesOfType('actor-atlas-watch');
			const saved = leaf?.getViewState();
			await leaf?.setViewState({ type: 'empty' });
			if (saved !== undefined) await leaf?.setViewState(saved);
		}, [zenith, 'Actors/Zenith Works.md'] as const);
		await t.group('Zenith Works').waitFor();
		expect(await t.group('Zenith Works').getAttribute('aria-expanded')).toBe('false');
		expect(await t.search().inputValue()).toBe('zenith');
		expect(await t.view.getByLabel('Group by').inputValue()).toBe('note');
	});
});

describe('the keyboard', () => {
	test('reaches the search from anywhere, folds, and opens the line', async () => {
		await t.group('Overdue').focus();
		await t.page.keyboard.press('/');
		await t.page.keyboard.type('zenith first');
		await eventually(() => t.count('event'), 1);
		await t.page.keyboard.press('ArrowDown');
		await t.page.keyboard.press('ArrowLeft');
		await eventually(() => t.count('event'), 0);
		await t.page.keyboard.press('ArrowRight');
		await t.page.keyboard.press('ArrowDown');
		await t.page.keyboard.press('Enter');
		await eventually(() => cursorLine(t.page), 6);
	});
});
