import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { cursorLine, eventually } from './panel-page';
import { fence, Since, wall } from './since-page';

let s: Since;

beforeEach(async () => {
	s = await Since.open();
});

afterEach(() => s.close());

afterAll(closeBrowser);

const ROW = '| 2026-01-08 | [[Zenith]] sells every post, which supports Long fences ([[2026-01-08]]) | |\r\n';
const NO_LOG = 'Not added: this thesis has no evidence log yet.';

describe('the list of what is new', () => {
	test('has a group for each actor, with count, newest day, and whether its own note is behind', async () => {
		await s.search().fill('zenith');
		await eventually(() => s.count('group'), 1);
		expect(await s.group('Zenith').innerText()).toMatch(/Zenith\s*4\s*Behind\s*2026-01-08/);
		expect(await s.group('Zenith').locator('.actor-atlas-behind').getAttribute('title')).toBe('Its own note is of 2026-01-02: 4 lines in other notes are newer, the last of 2026-01-08');
		expect(await s.view.locator('.actor-atlas-summary').innerText()).toMatch(/^4 lines about actors, of \d+ in all, since 2026-01-01$/);
	});

	test('says where a day is only that of the note', async () => {
		await s.search().fill('zenith');
		await eventually(() => s.count('news'), 4);
		expect(await s.view.getByLabel('The date of the note: the line itself has none').count()).toBe(1);
		expect(await s.line('most of the posts').locator('.actor-atlas-since-where').innerText()).toBe('Fencing');
	});

	test('leaves out such lines where only those that say their day are wanted, and keeps to it', async () => {
		await s.search().fill('zenith');
		await eventually(() => s.count('news'), 4);
		await s.view.getByRole('button', { name: 'Filter' }).click();
		await s.page.locator('.menu-item', { hasText: 'Only lines that say their day' }).click();
		await eventually(() => s.count('news'), 3);
		expect(await s.line('most of the posts').count()).toBe(0);
		expect(await s.view.getByRole('button', { name: 'Filter (1 set)' }).count()).toBe(1);
		await s.page.evaluate(async () => {
			const [leaf] = window.hostDriver.app.workspace.getLeavesOfType('actor-atlas-since');
			const saved = leaf?.getViewState();
			await leaf?.setViewState({ type: 'empty' });
			if (saved !== undefined) await leaf?.setViewState(saved);
		});
		await eventually(() => s.count('news'), 3);
	});

	test('goes by thesis, with what each line says of it', async () => {
		await s.view.getByRole('button', { name: /^Theses/ }).click();
		await s.search().fill('zenith');
		await eventually(() => s.count('group'), 2);
		expect(await s.line('sells every post').locator('.actor-atlas-polarity').innerText()).toBe('Helps');
		expect(await s.line('pauses bricks').locator('.actor-atlas-polarity').innerText()).toBe('Hurts');
	});

	test('begins with the day that is chosen, or typed in words', async () => {
		await s.search().fill('zenith');
		await s.view.getByLabel('Since when').selectOption('date');
		await s.view.getByText('Since when?').waitFor();
		await s.view.getByLabel('Date in words').fill('8 Jan 2026');
		await eventually(() => s.count('news'), 3);
		expect(await s.view.getByLabel('Day', { exact: true }).inputValue()).toBe('2026-01-08');
		await s.view.getByLabel('Date in words').fill('some day');
		await s.view.getByText('No date can be read from “some day”').waitFor();
		await s.view.getByLabel('Day', { exact: true }).fill('2026-01-07');
		await eventually(() => s.count('news'), 4);
	});

	test('shows the first lines of a long group, and all of them when asked', async () => {
		await s.group('NVIDIA').waitFor();
		const more = s.view.locator('[data-type="more"]').first();
		const all = Number(/\d+/.exec(await more.innerText())?.[0]);
		await more.click();
		await eventually(() => s.view.locator('[data-type="news"]').first().getAttribute('aria-setsize'), String(all));
	});

	test('is walked by keys: folded, opened, and a line opens its note', async () => {
		await s.view.locator('[role="treeitem"]').first().focus();
		await s.page.keyboard.press('/');
		await s.page.keyboard.type('zenith');
		await eventually(() => s.count('news'), 4);
		await s.search().press('ArrowDown');
		await s.page.keyboard.press('ArrowLeft');
		await eventually(() => s.count('news'), 0);
		await s.page.keyboard.press('ArrowRight');
		await s.page.keyboard.press('ArrowDown');
		await s.page.keyboard.press('ArrowDown');
		await s.page.keyboard.press('Enter');
		await eventually(() => cursorLine(s.page), 1);
	});

	test('is copied as Markdown', async () => {
		await s.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await s.search().fill('zenith opens');
		await eventually(() => s.count('news'), 1);
		await s.view.getByRole('button', { name: 'Copy what is listed' }).click();
		await s.page.locator('.menu-item', { hasText: 'Copy all listed as Markdown' }).click();
		await eventually(() => s.page.evaluate(() => navigator.clipboard.readText()), '## [[Actors/Zenith|Zenith]]\n\n- 2026-01-08: Zenith opens a yard ([[Daily/2026-01-08|2026-01-08]])');
	});

	test('follows the notes', async () => {
		await s.search().fill('zenith');
		await eventually(() => s.count('news'), 4);
		await s.page.evaluate(() => window.hostDriver.app.vault.create('Daily/2026-01-07 late.md', '*Updated 2026-01-07*\n\n[[Zenith]] hires.\n'));
		await eventually(() => s.count('news'), 5);
	});
});

describe('one click puts a line into the evidence log of its thesis', () => {
	test('as its last row, and Undo gives the same bytes back', async () => {
		const before = s.vault.bytes(fence);
		await s.search().fill('zenith');
		await s.line('sells every post').getByRole('button', { name: 'Add to the evidence log of “Long fences”' }).click();
		const notice = s.notice('Added to the evidence log of “Long fences”: Zenith sells every post');
		await notice.waitFor();
		expect(s.vault.text(fence)).toBe(before.toString().replace('| Supports |\r\n', `| Supports |\r\n${ROW}`));
		await notice.getByRole('button', { name: 'Undo' }).click();
		await s.notice('Undone').waitFor();
		expect(s.vault.bytes(fence)).toEqual(before);
	});

	test('by the key E, once: a second time it says that it stands there', async () => {
		await s.search().fill('zenith sells');
		await eventually(() => s.count('news'), 1);
		await s.line('sells every post').focus();
		await s.page.keyboard.press('e');
		await s.notice('Added to the evidence log').waitFor();
		await s.page.keyboard.press('e');
		await s.notice('Not added: its evidence log says this already.').waitFor();
		expect(s.vault.text(fence).split(ROW)).toHaveLength(2);
	});

	test('by the menu, into the log of any thesis', async () => {
		await s.search().fill('zenith opens');
		await s.line('opens a yard').click({ button: 'right' });
		await s.page.locator('.menu-item', { hasText: 'Add to an evidence log...' }).click();
		await s.page.keyboard.type('fences');
		await s.page.locator('.suggestion-item', { hasText: 'Long fences' }).waitFor();
		await s.page.keyboard.press('Enter');
		await s.notice('Added to the evidence log of “Long fences”').waitFor();
		expect(s.vault.text(fence)).toContain('| 2026-01-08 | [[Zenith]] opens a yard ([[2026-01-08]]) | |\r\n');
	});

	test('and where the thesis has none, says what to do and changes nothing', async () => {
		const before = s.vault.bytes(wall);
		await s.search().fill('zenith');
		await s.line('pauses bricks').getByRole('button', { name: 'Add to the evidence log of “Long walls”' }).click();
		await s.notice(NO_LOG).getByRole('button', { name: 'Open note' }).waitFor();
		expect(s.vault.bytes(wall)).toEqual(before);
	});
});
