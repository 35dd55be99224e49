import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { eventually } from './panel-page';
import { openAll, Tracker } from './watch-page';

let t: Tracker;
const belief = 'Theses/Belief.md';
const beliefLines = [
	'---', 'aliases: [The big bet]', '---', '# Belief', '', '#thesis', '', '## What validates the thesis', '', '- [ ] Belief margins rise by 2031', '',
	'## What invalidates the thesis', '', '- [ ] Belief margins fall by 2031', '', '## What to watch', '',
	'- [ ] ~~Belief gone~~', '- [ ] Belief report 🔁 every month', '- [/] Belief half way', '',
];

beforeEach(async () => {
	t = await Tracker.open(folder => writeFileSync(path.join(folder, belief), beliefLines.join('\n')));
});

afterEach(() => t.close());

afterAll(closeBrowser);

describe('adding', () => {
	test('to a thesis asks for its list, reads a due date in words, and shows the new line', async () => {
		await t.view.getByRole('button', { name: 'Add watch item' }).click();
		await t.page.locator('.prompt-input').fill('the big bet');
		await t.page.keyboard.press('Enter');
		await t.page.getByLabel('Words of the item').fill('- [ ] **Belief** churn');
		await t.page.locator('.modal', { hasText: 'Due: no date in its words' }).waitFor();
		await t.page.getByLabel('Due date in words').fill('Q1 2032');
		await t.page.locator('.modal', { hasText: 'Will be due on Wednesday, 2032-03-31.' }).waitFor();
		await t.page.getByLabel('List that it goes to').selectOption({ label: 'What invalidates the thesis' });
		await t.page.locator('.modal', { hasText: 'under “What invalidates the thesis”' }).waitFor();
		const [field, modal] = [await t.page.getByLabel('Words of the item').boundingBox(), await t.page.locator('.modal-content').boundingBox()];
		expect(field?.width ?? 0).toBeGreaterThan((modal?.width ?? 0) * 0.9);
		await t.page.keyboard.press('Enter');
		await t.notice('Added: Belief churn').getByRole('button', { name: 'Open' }).waitFor();
		expect(t.vault.text(belief)).toContain('- [ ] Belief margins fall by 2031\n- [ ] **Belief** churn 📅 2032-03-31\n');
		await eventually(async () => (await t.focused()).includes('Belief churn'), true);
	});
});

describe('the selection', () => {
	test('is ticked by Space from a heading', async () => {
		await t.view.getByLabel('Group by').selectOption('note');
		await t.search().fill('first chips');
		await openAll(t.page);
		await t.row('Zenith first').focus();
		await t.page.keyboard.press('Control+Space');
		await t.page.keyboard.press('ArrowUp');
		await t.page.keyboard.press('Space');
		await t.notice('Ticked: Zenith first chips').waitFor();
		expect(t.noteText()).toContain('- [x] Zenith first chips');
	});

	test('with a bullet in it says what has no checkbox', async () => {
		await t.find('zenith', 4);
		await openAll(t.page);
		await t.row('Zenith').first().focus();
		await t.page.keyboard.press('Control+a');
		await t.page.keyboard.press('Space');
		await t.notice('3 items ticked. 1 other has no checkbox.').waitFor();
	});
});

describe('a line', () => {
	test('is drawn as it stands: half filled, struck, recurring; named by its words without a tooltip', async () => {
		await t.search().fill('belief');
		await openAll(t.page);
		const half = t.box('Belief half way');
		expect(await half.evaluate(el => getComputedStyle(el).backgroundImage)).toContain('linear-gradient');
		expect(await half.getAttribute('aria-label')).toBeNull();
		expect(await t.row('Belief half way').getByRole('checkbox', { name: 'Belief half way' }).count()).toBe(1);
		expect(await t.row('Belief gone').locator('.actor-atlas-condition').evaluate(el => getComputedStyle(el).textDecorationLine)).toBe('line-through');
		await t.row('Belief report').locator('.actor-atlas-recurs', { hasText: 'every month' }).waitFor();
		expect(await t.view.getByRole('tree', { name: 'Things to watch' }).getAttribute('aria-label')).toBeNull();
	});

	test('of a pane of 756 px keeps its words wide', async () => {
		await t.search().fill('belief margins fall');
		await t.view.evaluate(el => {
			el.style.width = '756px';
		});
		await eventually(async () => ((await t.row('margins fall').locator('.actor-atlas-watch-words').boundingBox())?.width ?? 0) > 500, true);
	});
});

test('a search that finds only what is done offers to show it', async () => {
	await t.search().fill('zenith yields');
	await t.view.locator('.actor-atlas-message-place').getByRole('button', { name: 'Show done' }).click();
	await t.row('Zenith yields').waitFor();
	await t.view.locator('.actor-atlas-summary', { hasText: /\d+ of \d+ checkboxes done/ }).waitFor();

});

test('numbers that can mean two days say which is read, and offer the other; either of two is none', async () => {
	await t.find('zenith backlog', 1);
	await t.menuOf('Zenith backlog', 'Set due date...');
	const field = t.page.getByLabel('Due date in words');
	await field.fill('May 2031 or June 2031');
	await t.page.locator('.modal', { hasText: 'No date can be read' }).waitFor();
	await field.fill('1/2/2020');
	await t.page.locator('.modal', { hasText: 'That day has gone by.' }).waitFor();
	await t.page.locator('.modal', { hasText: /“1\/2\/2020” is read as/ }).waitFor();
	const before = await t.page.getByLabel('Due date', { exact: true }).inputValue();
	await t.page.locator('.modal').getByRole('button', { name: 'instead' }).click();
	expect([before, await t.page.getByLabel('Due date', { exact: true }).inputValue()].sort()).toEqual(['2020-01-02', '2020-02-01']);
	await t.page.keyboard.press('Escape');
});
