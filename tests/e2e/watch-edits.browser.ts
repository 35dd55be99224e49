import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { cursorLine, eventually } from './panel-page';
import { differences } from './vault-copy';
import { openAll, setFilter, Tracker, zenith } from './watch-page';

let t: Tracker;

beforeEach(async () => {
	t = await Tracker.open();
});

afterEach(() => t.close());

afterAll(closeBrowser);

describe('a tick', () => {
	test('changes one byte of the note, and Undo gives the same bytes back', async () => {
		const before = t.vault.bytes(zenith);
		await t.find('zenith first', 1);
		await t.box('Zenith first chips').click();
		await t.notice('Ticked: Zenith first chips by Q3 2031').waitFor();
		expect(differences(before, t.vault.bytes(zenith))).toHaveLength(1);
		await eventually(() => t.box('Zenith first chips').isChecked(), true);
		await t.notice('Ticked').getByRole('button', { name: 'Undo' }).click();
		await t.notice('Undone').waitFor();
		await eventually(() => t.box('Zenith first chips').isChecked(), false);
		expect(t.vault.bytes(zenith)).toEqual(before);
	});

	test('by Space keeps the focus on its line', async () => {
		await t.find('zenith', 4);
		await t.search().press('ArrowDown');
		while (!(await t.focused()).includes('first chips')) await t.page.keyboard.press('ArrowDown');
		await t.page.keyboard.press('Space');
		await eventually(() => t.box('Zenith first chips').isChecked(), true);
		expect(await t.focused()).toContain('first chips');
		expect(t.noteText()).toContain('- [x] Zenith first chips');
	});

	test('is taken back by a click on the ticked box, when done ones are shown', async () => {
		const before = t.vault.bytes(zenith);
		await t.showDone().check();
		await t.find('zenith first', 1);
		await t.box('Zenith first chips').click();
		await eventually(() => t.box('Zenith first chips').isChecked(), true);
		await t.box('Zenith first chips').click();
		await eventually(() => t.box('Zenith first chips').isChecked(), false);
		expect(t.vault.bytes(zenith)).toEqual(before);
	});

	test('is refused where the line was changed, says why, and leads to the nearest line', async () => {
		await t.find('zenith first', 1);
		const changed = t.noteText().replace('first chips', 'second chips');
		const ticking = t.box('Zenith first chips').evaluate(el => el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
		writeFileSync(path.join(t.vault.folder, zenith), changed);
		await ticking;
		await t.notice('Not ticked: this line has changed since it was read.').getByRole('button', { name: 'Open note' }).click();
		await eventually(() => cursorLine(t.page), 6);
		expect(t.noteText()).toBe(changed);
	});
});

describe('several at once', () => {
	test('are ticked with Space, and one Undo takes all back', async () => {
		const before = t.vault.bytes(zenith);
		await setFilter(t.page, 'Checkboxes only');
		await t.find('zenith', 3);
		await openAll(t.page);
		await t.row('Zenith').first().locator('.actor-atlas-watch-text').click({ modifiers: ['Shift'] });
		await t.row('Zenith').last().locator('.actor-atlas-watch-text').click({ modifiers: ['Shift'] });
		await t.view.locator('.actor-atlas-selection', { hasText: '3 selected' }).waitFor();
		await t.page.keyboard.press('Space');
		await t.notice('3 items ticked.').waitFor();
		expect(differences(before, t.vault.bytes(zenith))).toHaveLength(3);
		await t.notice('3 items ticked.').getByRole('button', { name: 'Undo' }).click();
		await t.notice('3 items undone.').waitFor();
		expect(t.vault.bytes(zenith)).toEqual(before);
	});

	test('of which one was changed: says how many, why, and where', async () => {
		await setFilter(t.page, 'Checkboxes only');
		await t.find('zenith', 3);
		await openAll(t.page);
		await t.row('Zenith').first().focus();
		await t.page.keyboard.press('Control+a');
		await t.view.locator('.actor-atlas-selection', { hasText: '3 selected' }).waitFor();
		const ticking = t.view.locator('.actor-atlas-selection').getByRole('button', { name: 'Tick', exact: true }).evaluate(el => {
			if (el instanceof HTMLElement) el.click();
		});
		writeFileSync(path.join(t.vault.folder, zenith), t.noteText().replace('first chips', 'second chips'));
		await ticking;
		await t.notice('2 of 3 ticked.').waitFor();
		await t.notice('this line has changed').getByRole('button', { name: 'Open it' }).waitFor();
		expect(t.noteText().match(/- \[x] Zenith/g)).toHaveLength(2);
	});

	test('are picked by keys, over headings too, and Escape lets them go', async () => {
		await t.find('zenith', 4);
		await openAll(t.page);
		await t.row('Zenith').first().focus();
		await t.page.keyboard.press('Control+Space');
		await t.view.locator('.actor-atlas-selection', { hasText: '1 selected' }).waitFor();
		await t.page.keyboard.press('Shift+ArrowDown');
		await t.page.keyboard.press('Shift+ArrowDown');
		await eventually(() => t.view.locator('[aria-selected="true"]').count(), 3);
		await t.page.keyboard.press('Escape');
		await eventually(() => t.view.locator('[aria-selected="true"]').count(), 0);
		expect(await t.search().inputValue()).toBe('zenith');
	});
});

describe('what an item can be made', () => {
	test('a bullet becomes a checkbox, by one run of bytes, and Undo makes it a bullet again', async () => {
		const before = t.vault.bytes(zenith);
		await t.find('zenith hires', 1);
		await t.menuOf('Zenith hires', 'Make it a checkbox');
		await t.notice('Made a checkbox').waitFor();
		await t.box('Zenith hires').waitFor();
		expect(t.noteText()).toContain('- [ ] Zenith hires a chief\r\n');
		await t.notice('Made a checkbox').getByRole('button', { name: 'Undo' }).click();
		await t.notice('Undone').waitFor();
		expect(t.vault.bytes(zenith)).toEqual(before);
	});

	test('a due date is typed in words, written as the last day, shown, and removed', async () => {
		const before = t.vault.bytes(zenith);
		await t.find('zenith backlog', 1);
		await t.menuOf('Zenith backlog', 'Set due date...');
		await t.page.getByLabel('Due date in words').fill('Q1 2031');
		await t.page.locator('.modal', { hasText: 'Will be due on Monday, 2031-03-31.' }).waitFor();
		await t.page.keyboard.press('Enter');
		await t.notice('Due 2031-03-31').waitFor();
		expect(t.noteText()).toContain('- [ ] Zenith backlog above $4B 📅 2031-03-31\r\n');
		await t.row('Zenith backlog').locator('.actor-atlas-due', { hasText: '2031-03-31' }).waitFor();
		await t.menuOf('Zenith backlog', 'Remove written date');
		await eventually(() => t.vault.bytes(zenith).equals(before), true);
	});

	test('words that are no date are not taken', async () => {
		await t.find('zenith backlog', 1);
		await t.menuOf('Zenith backlog', 'Set due date...');
		await t.page.getByLabel('Due date in words').fill('some day');
		await t.page.locator('.modal', { hasText: 'No date can be read from “some day”.' }).waitFor();
		await t.page.keyboard.press('Enter');
		expect(await t.page.locator('.modal').count()).toBe(1);
		await t.page.keyboard.press('Escape');
	});

	test('a day that the calendar does not have is refused, in words and in the field', async () => {
		const before = t.vault.bytes(zenith);
		await t.find('zenith backlog', 1);
		await t.menuOf('Zenith backlog', 'Set due date...');
		await t.page.getByLabel('Due date in words').fill('2031-02-31');
		await t.page.locator('.modal', { hasText: 'No date can be read from “2031-02-31”.' }).waitFor();
		await t.page.getByLabel('Due date in words').fill('');
		await t.page.getByLabel('Due date', { exact: true }).pressSequentially('02312031');
		await t.page.locator('.modal', { hasText: 'This is no day of the calendar yet.' }).waitFor();
		await t.page.getByRole('button', { name: 'Set due date' }).click();
		expect(await t.page.locator('.modal').count()).toBe(1);
		await t.page.keyboard.press('Escape');
		expect(t.vault.bytes(zenith)).toEqual(before);
	});

	test('snoozing counts from the later of today and its due', async () => {
		await t.find('zenith first', 1);
		await t.menuOf('Zenith first', 'To the end of next quarter, 2031-12-31');
		await t.notice('Snoozed until 2031-12-31').waitFor();
		expect(t.noteText()).toContain('by Q3 2031 📅 2031-12-31\r\n');
	});
});

describe('adding an item', () => {
		const add = async (to: string, words: string, where: RegExp): Promise<void> => {
		await t.view.getByRole('button', { name: 'Add watch item' }).click();
		await t.page.locator('.prompt-input').fill(to);
		await t.page.keyboard.press('Enter');
		await t.page.locator('.modal', { hasText: where }).waitFor();
		await t.page.getByLabel('Words of the item').fill(words);
		await t.page.keyboard.press('Enter');
		await t.notice(`Added: ${words}`).waitFor();
	};

	test('puts it at the end of the list, says where and when it is due, and Undo takes it out', async () => {
		const before = t.vault.bytes(zenith);
		await add('Zenith', 'Zenith opens hall C by June 2031', /Goes to the end of the list under “What to watch”/);
		expect(t.noteText()).toBe(`${before.toString()}- [ ] Zenith opens hall C by June 2031\r\n`);
		await t.find('zenith opens', 1);
		await t.notice('Added').getByRole('button', { name: 'Undo' }).click();
		await t.notice('Undone').waitFor();
		expect(t.vault.bytes(zenith)).toEqual(before);
	});

	test('makes the heading in a note that has no such list', async () => {
		writeFileSync(path.join(t.vault.folder, 'Bare.md'), '# Bare\n\nNothing yet.\n');
		await eventually(() => t.page.evaluate(() => window.hostDriver.app.vault.getFileByPath('Bare.md') !== null), true);
		await t.page.evaluate(() => window.hostDriver.settleMetadata());
		await add('Bare', 'Bare ships in Q1 2031', /A heading “What to watch” will be made for it/);
		expect(t.vault.text('Bare.md')).toMatch(/^# Bare\n\nNothing yet\.\n\n## What to watch\n\n- \[ ] Bare ships in Q1 2031\n?$/);
		await t.find('bare ships', 1);
	});
});

describe('the palette', () => {
	test('ticks an item by its words, and leads to its line', async () => {
		const before = t.vault.bytes(zenith);
		await t.page.evaluate(() => window.hostDriver.command('actor-atlas:tick-watch-item'));
		await t.page.locator('.prompt-input').fill('zenith first');
		await t.page.locator('.suggestion-item', { hasText: 'by Q3 2031' }).first().waitFor();
		await t.page.keyboard.press('Enter');
		await t.notice('Ticked: Zenith first chips').waitFor();
		expect(differences(before, t.vault.bytes(zenith))).toHaveLength(1);
		await t.page.evaluate(() => window.hostDriver.command('actor-atlas:tick-watch-item'));
		await t.page.locator('.prompt-input').fill('zenith backlog');
		await t.page.keyboard.press('Control+Enter');
		await eventually(() => cursorLine(t.page), 7);
	});
});
