import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { cursorLine, eventually } from './panel-page';
import { openAll, Tracker, zenith } from './watch-page';

let t: Tracker;

beforeEach(async () => {
	t = await Tracker.open();
});

afterEach(() => t.close());

afterAll(closeBrowser);

const clipboard = (): Promise<string> => t.page.evaluate(() => navigator.clipboard.readText());
const noteTabs = (): Promise<number> => t.page.evaluate(() => window.hostDriver.app.workspace.getLeavesOfType('markdown').length);
const words = (of: string) => t.row(of).locator('.actor-atlas-watch-text');
const menu = (item: string) => t.page.locator('.menu-item', { hasText: item });

describe('the lines of the tracker', () => {
	test.each([
		['Ctrl-click', { modifiers: ['ControlOrMeta'] as const }],
		['the middle button', { button: 'middle' as const }],
	])('%s opens the line in a new tab and leaves the tracker open', async (_, how) => {
		await t.find('zenith first', 1);
		const before = await noteTabs();
		await words('Zenith first').click({ button: 'button' in how ? how.button : 'left', modifiers: 'modifiers' in how ? [...how.modifiers] : [] });
		await eventually(noteTabs, before + 1);
		await eventually(() => cursorLine(t.page), 6);
		expect(await t.view.count()).toBe(1);
	});

	test('titles are links: a preview when they are pointed at, and a drag gives the link', async () => {
		await t.view.getByLabel('Group by').selectOption('subject');
		await t.find('zenith', 4);
		const link = t.group('Zenith').locator('a');
		await link.hover();
		await eventually(() => t.page.evaluate(() => window.hostDriver.hoverLinks().map(({ linktext }) => linktext)), [zenith]);
		const dragged = await link.evaluate(el => {
			const data = new DataTransfer();
			el.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer: data }));
			return data.getData('text/plain');
		});
		expect(dragged).toBe('[[Actors/Zenith|Zenith]]');
	});

	test('the menu has what the app and other plugins offer for the note, and one title for all snoozes', async () => {
		await t.page.evaluate(() => window.hostDriver.app.workspace.on('file-menu', (of, file) => {
			of.addItem(item => item.setTitle(`Offer for ${file.path}`));
		}));
		await t.find('zenith first', 1);
		await words('Zenith first').click({ button: 'right' });
		await menu(`Offer for ${zenith}`).waitFor();
		expect(await t.page.locator('.menu-item.is-label').allTextContents()).toEqual(['Snooze']);
		expect((await t.page.locator('.menu-item.is-label ~ .menu-item').allTextContents()).join('\n')).toMatch(/For a week, \d{4}-\d\d-\d\d\nFor a month, .*\nTo the end of next quarter, .*\nTo the end of next year, /);
	});
});

describe('what is shown', () => {
	test('is copied as Markdown and saved as CSV', async () => {
		await t.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await t.find('zenith first', 1);
		const button = t.view.getByRole('button', { name: 'Copy or save what is shown' });
		await button.click();
		await menu('Copy all shown as Markdown').click();
		await eventually(clipboard, '## Later\n\n- [ ] Zenith first chips by Q3 2031 ([[Actors/Zenith|Zenith]])');
		const download = t.page.waitForEvent('download');
		await button.click();
		await menu('Save as CSV').click();
		const saved = await download;
		expect(saved.suggestedFilename()).toBe('watch-items.csv');
		expect(readFileSync(await saved.path(), 'utf8')).toBe('due,end,status,condition,outcome,subject,note,line,side,theses\r\nby Q3 2031,2031-09-30, ,Zenith first chips by Q3 2031,,Zenith,Actors/Zenith.md,7,,');
	});

	test('is copied line by line as the note has it', async () => {
		await t.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await t.find('zenith first', 1);
		await t.menuOf('Zenith first', 'Copy item as Markdown');
		await eventually(clipboard, '- [ ] Zenith first chips by Q3 2031');
	});
});

describe('the bar of what is selected', () => {
	const bar = (name: string) => t.view.locator('.actor-atlas-selection').getByRole('button', { name });

	beforeEach(async () => {
		await t.find('zenith', 4);
		await openAll(t.page);
		await t.row('Zenith').first().focus();
		await t.page.keyboard.press('Control+a');
	});

	test('dates all of them at once', async () => {
		await bar('Set due date...').click();
		await t.page.getByLabel('Due date in words').fill('Q1 2032');
		await t.page.keyboard.press('Enter');
		await t.notice('4 items due 2032-03-31').waitFor();
		expect(t.noteText().match(/ 📅 2032-03-31\r\n/gu)).toHaveLength(4);
	});

	test('makes checkboxes of the bullets among them', async () => {
		await bar('Make checkboxes').click();
		await t.notice('Made a checkbox: Zenith hires a chief').waitFor();
		expect(t.noteText()).toContain('- [ ] Zenith hires a chief\r\n');
		await eventually(() => bar('Make checkboxes').isDisabled(), true);
	});
});

describe('beside the notes', () => {
	test('in 280 px nothing stands out of the pane, selected or not', async () => {
		await t.page.evaluate(async () => {
			const { workspace } = window.hostDriver.app;
			const leaf = workspace.getRightLeaf(false);
			await leaf?.setViewState({ type: 'actor-atlas-watch', active: true });
			if (leaf !== null) await workspace.revealLeaf(leaf);
		});
		await t.page.locator('.mod-right-split').evaluate(el => el.setAttribute('style', 'width: 280px; flex: none'));
		const side = t.page.locator('.mod-right-split .workspace-leaf-content[data-type="actor-atlas-watch"]');
		await side.locator('[data-type="event"]').first().focus();
		await t.page.keyboard.press('Control+Space');
		await side.locator('.actor-atlas-selection', { hasText: '1 selected' }).waitFor();
		const out = await side.evaluate(pane => {
			const { left, right } = pane.getBoundingClientRect();
			const all = [...pane.querySelectorAll<HTMLElement>('.actor-atlas-toolbar *, .actor-atlas-selection *, .actor-atlas-row, .actor-atlas-row *')].filter(el => el.offsetParent !== null);
			return { width: Math.round(right - left), wide: all.filter(el => el.getBoundingClientRect().right > right + 1 || el.getBoundingClientRect().left < left - 1).map(el => el.className) };
		});
		expect(out.wide).toEqual([]);
		expect(out.width).toBeLessThanOrEqual(280);
	});
});
