import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { eventually } from './panel-page';
import { differences } from './vault-copy';
import { setFilter, Tracker, zenith } from './watch-page';

const other = 'Concepts/Fab plans.md';

let t: Tracker;

beforeEach(async () => {
	t = await Tracker.open(folder => writeFileSync(path.join(folder, other), '# Fab plans\n\n## What to watch\n\n- [ ] [[Zenith]] first chips by Q3 2031\n'));
	await t.find('first chips q3 2031', 1);
});

afterEach(() => t.close());

afterAll(closeBrowser);

const event = 'first chips';
const tellings = () => t.view.locator('[data-type="telling"]');
const boxState = (): Promise<string | null> => t.row(event).getAttribute('aria-checked');

describe('an event that two notes tell of', () => {
	test('is one line whose box ticks both, and Undo takes both back', async () => {
		const before = [t.vault.bytes(zenith), t.vault.bytes(other)] as const;
		await t.row(event).getByRole('button', { name: '2 notes' }).waitFor();
		await t.box(event).click();
		await t.notice('2 items ticked.').waitFor();
		expect(differences(before[0], t.vault.bytes(zenith))).toHaveLength(1);
		expect(differences(before[1], t.vault.bytes(other))).toHaveLength(1);
		await t.notice('2 items ticked.').getByRole('button', { name: 'Undo' }).click();
		await t.notice('2 items undone.').waitFor();
		expect([t.vault.bytes(zenith), t.vault.bytes(other)]).toEqual(before);
	});

	test('unfolds to each of them, ticked alone, and then stands half filled', async () => {
		const before = t.vault.bytes(zenith);
		await t.row(event).focus();
		await t.page.keyboard.press('ArrowRight');
		await eventually(() => tellings().count(), 2);
		await tellings().filter({ hasText: 'Fab plans' }).locator('input').click();
		await eventually(boxState, 'mixed');
		expect(t.vault.text(other)).toContain('- [x] [[Zenith]] first chips');
		expect(t.vault.bytes(zenith)).toEqual(before);
		await t.box(event).first().click();
		await eventually(() => t.vault.text(zenith).includes('- [x] Zenith first chips'), true);
	});

	test('is two lines when the filter says so', async () => {
		await setFilter(t.page, 'One line for one event');
		await eventually(() => t.count('event'), 2);
	});
});

describe('an empty tracker', () => {
	test('says when everything is done, and shows it', async () => {
		await t.search().fill('');
		await t.page.evaluate(async () => {
			const { vault } = window.hostDriver.app;
			for (const file of vault.getMarkdownFiles()) await vault.delete(file);
			await vault.create('One.md', '# One\n\n## What to watch\n\n- [x] Long done\n');
		});
		await t.view.locator('.actor-atlas-message', { hasText: 'All done' }).waitFor();
		await t.view.getByRole('button', { name: 'Show done', exact: true }).click();
		await t.row('Long done').waitFor();
	});

	test('says what a watch item is, and offers to add one', async () => {
		await t.search().fill('');
		await t.page.evaluate(async () => {
			const { vault } = window.hostDriver.app;
			for (const file of vault.getMarkdownFiles()) await vault.delete(file);
			await vault.create('One.md', '# One\n');
		});
		await t.view.locator('.actor-atlas-message', { hasText: 'Nothing to watch yet' }).waitFor();
		await t.view.locator('.actor-atlas-watch-offer').click();
		await t.page.locator('.prompt-input').press('Enter');
		await t.page.getByLabel('Words of the item').fill('First words');
		await t.page.keyboard.press('Enter');
		// Without a date it stands in the group that is folded at first, which opens for it.
		await t.row('First words').waitFor();
	});
});
