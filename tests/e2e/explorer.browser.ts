import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost } from '../host/browser';
import { ask, clipboard, column, cursorText, editorOf, explorerOf, gridOf, head, openWithExplorer, rowsOf, state, type } from './explorer-page';
import { cursorLine, eventually } from './panel-page';
import { copyVault, type VaultCopy } from './vault-copy';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');
const amazon = 'TABLE investments OF [[Amazon]]';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;

async function open(width = 1400): Promise<void> {
	vault = copyVault(sampleVault);
	opened = await openWithExplorer({ vault: vault.folder, width, height: 900 });
	page = opened.page;
}

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const activePath = (): Promise<string | null> => page.evaluate(() => window.hostDriver.activeNote()?.path ?? null);
const noteTabs = (): Promise<number> => page.evaluate(() => window.hostDriver.app.workspace.getLeavesOfType('markdown').length);
const tool = (name: string) => explorerOf(page).getByRole('button', { name });
const menuItem = (title: string) => page.locator('.menu-item', { hasText: title }).first();
const summary = () => explorerOf(page).locator('.actor-atlas-summary').textContent();
const cell = (text: string) => gridOf(page).getByRole('gridcell', { name: text }).first();

/** Takes up the grid at its first row. */
async function enterGrid(): Promise<void> {
	await cell('Project Rainier').click();
	await page.keyboard.press('Home');
}

describe('the query bar', () => {
	beforeEach(() => open());

	test('completes what may come next; Enter takes the suggestion, then runs', async () => {
		await page.keyboard.type('TABLE investm');
		await page.locator('.actor-atlas-suggestion', { hasText: 'investments' }).first().waitFor();
		// The editor takes no answer in the first moments of a list.
		await page.waitForTimeout(120);
		await page.keyboard.press('Enter');
		await eventually(() => editorOf(page).textContent(), 'TABLE investments');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Enter');
		await rowsOf(page).first().waitFor();
		expect(await state(page, 'asked')).toBe('TABLE investments');
	});

	test('Shift-Enter begins a line, Ctrl-Enter runs, and it grows to some lines and no further', async () => {
		const height = async (): Promise<number> => (await explorerOf(page).locator('.actor-atlas-query').boundingBox())?.height ?? 0;
		const one = await height();
		await page.keyboard.insertText('TABLE investments');
		for (let line = 0; line < 3; line++) await page.keyboard.press('Shift+Enter');
		await page.keyboard.insertText('LIMIT 2');
		await page.keyboard.press('Escape');
		expect(await height()).toBeGreaterThan(one * 2);
		await page.keyboard.press('ControlOrMeta+Enter');
		await eventually(() => rowsOf(page).count(), 2);
		for (let line = 0; line < 20; line++) await page.keyboard.press('Shift+Enter');
		expect(await height()).toBeLessThan(one * 9);
	});

	test('underlines what is wrong a while after typing, says it, and puts it right by a button', async () => {
		await type(page, 'TABLE investmens');
		await page.locator('.actor-atlas-query-error').first().waitFor();
		const problem = explorerOf(page).locator('.actor-atlas-query-problem');
		expect(await problem.textContent()).toContain('investments');
		await problem.getByRole('button', { name: 'Change to investments' }).click();
		await eventually(() => editorOf(page).textContent(), 'TABLE investments');
		await eventually(() => problem.count(), 0);
		await eventually(() => state(page, 'asked'), 'TABLE investments');
	});

	test('a saved query is a click away, under its name', async () => {
		await ask(page, amazon);
		await tool('Save query').click();
		await page.getByRole('textbox', { name: 'Name of the query' }).fill('What Amazon builds');
		await page.keyboard.press('Enter');
		await ask(page, 'TABLE roadmap');
		await explorerOf(page).getByRole('button', { name: 'What Amazon builds' }).click();
		await eventually(() => state(page, 'asked'), amazon);
	});

	test('a kind is a click away, with its count', async () => {
		const kind = explorerOf(page).locator('.actor-atlas-side-entry', { hasText: 'Investments' });
		const count = await kind.locator('.actor-atlas-count').textContent();
		await kind.click();
		await eventually(() => editorOf(page).textContent(), 'TABLE investments');
		await eventually(summary, `${count ?? ''} rows`);
		expect(await kind.getAttribute('aria-pressed')).toBe('true');
	});
});

describe('the rows', () => {
	beforeEach(async () => {
		await open();
		await ask(page, amazon);
		await cell('Project Rainier').waitFor();
	});

	test('a click on a head sorts up, down, and not at all; the query says so', async () => {
		const before = await column(page, 'Amount');
		await head(page, 'Amount').click();
		await eventually(() => head(page, 'Amount').getAttribute('aria-sort'), 'ascending');
		expect(await editorOf(page).textContent()).toBe(`${amazon} SORT amount`);
		expect(await column(page, 'Amount')).not.toEqual(before);
		await head(page, 'Amount').click();
		await eventually(() => head(page, 'Amount').getAttribute('aria-sort'), 'descending');
		await head(page, 'Amount').click();
		await eventually(() => head(page, 'Amount').getAttribute('aria-sort'), 'none');
		expect(await column(page, 'Amount')).toEqual(before);
		expect(await editorOf(page).textContent()).toBe(amazon);
	});

	test('words filter them; Escape takes the words back; an arrow leads into the rows', async () => {
		const all = await rowsOf(page).count();
		const filter = explorerOf(page).getByRole('searchbox');
		await filter.fill('pennsylvania');
		await eventually(() => rowsOf(page).count(), 1);
		expect(await summary()).toBe(`1 of ${all} rows`);
		await filter.press('ArrowDown');
		expect(await cursorText(page)).toContain('Amazon');
		await filter.press('Escape');
		await eventually(() => rowsOf(page).count(), all);
		await filter.fill('no such words');
		await explorerOf(page).locator('.actor-atlas-message', { hasText: 'Nothing found' }).waitFor();
	});

	test('groups unfold into their rows; a row taken out of the sum changes it and says so', async () => {
		await tool('Group by a column').click();
		await menuItem('Subject').click();
		await eventually(() => gridOf(page).getAttribute('role'), 'treegrid');
		expect(await editorOf(page).textContent()).toContain('GROUP BY subject');
		const group = rowsOf(page).first();
		expect(await group.getAttribute('aria-expanded')).toBe('false');
		await cell('Amazon').click();
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		await eventually(() => group.getAttribute('aria-expanded'), 'true');
		await cell('Project Rainier').waitFor();
		const sum = (await column(page, 'Sum of amount'))[0];
		await page.keyboard.press('Space');
		const detail = explorerOf(page).locator('.actor-atlas-detail');
		const amounts = detail.locator('.actor-atlas-detail-field', { hasText: 'Sum of amount' });
		await amounts.locator('summary', { hasText: 'Left out: 1 row' }).click();
		expect(await amounts.locator('.actor-atlas-total-left').textContent()).toContain('backlog');
		await amounts.locator('summary', { hasText: 'Counted' }).click();
		await amounts.getByRole('checkbox', { name: /^\$50B/ }).click();
		await eventually(async () => ((await column(page, 'Sum of amount'))[0] ?? '').endsWith(' *'), true);
		expect((await column(page, 'Sum of amount'))[0]).not.toBe(sum);
		await explorerOf(page).locator('.actor-atlas-notes', { hasText: 'changed by hand' }).waitFor();
		await amounts.getByRole('checkbox', { name: /^\$50B/ }).click();
		await eventually(async () => (await column(page, 'Sum of amount'))[0], sum);
	});

	test('columns are chosen with boxes, hidden by the menu of the head, and go back', async () => {
		const heads = () => gridOf(page).getByRole('columnheader').allTextContents();
		const before = await heads();
		await tool('Choose columns').click();
		await explorerOf(page).getByRole('checkbox', { name: 'line', exact: true }).check();
		await eventually(heads, [...before, 'Line']);
		await explorerOf(page).getByRole('checkbox', { name: 'capacity', exact: true }).uncheck();
		await eventually(async () => (await heads()).includes('Capacity'), false);
		await head(page, 'Line').click({ button: 'right' });
		await menuItem('Hide this column').click();
		await eventually(async () => (await heads()).includes('Line'), false);
		await tool('Usual columns').click();
		await eventually(heads, before);
	});

	test('arrows move a cursor, Shift selects, and Ctrl-C copies the cells', async () => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await enterGrid();
		expect(await cursorText(page)).toContain('Amazon');
		await page.keyboard.press('ArrowRight');
		expect(await cursorText(page)).toContain('Project Rainier');
		await page.keyboard.press('Shift+ArrowRight');
		await page.keyboard.press('Shift+ArrowDown');
		expect(await gridOf(page).locator('[aria-selected="true"]').count()).toBe(4);
		await page.keyboard.press('ControlOrMeta+c');
		await eventually(() => clipboard(page), 'Project Rainier (Indiana)\t$11B\nPennsylvania campuses\t$20B');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.press('ControlOrMeta+c');
		await eventually(async () => (await clipboard(page)).split('\n').length, await rowsOf(page).count());
	});

	test('the mouse selects by click, Shift-click and drag', async () => {
		const selected = () => gridOf(page).locator('[aria-selected="true"]').count();
		await cell('Project Rainier').click();
		await eventually(selected, 1);
		await cell('$20B').click({ modifiers: ['Shift'] });
		await eventually(selected, 4);
		const [from, to] = [await cell('$11B').boundingBox(), await cell('2.4 GW').boundingBox()];
		if (from === null || to === null) throw new Error('The cells are not drawn.');
		await page.mouse.move(from.x + 5, from.y + 5);
		await page.mouse.down();
		await page.mouse.move(to.x + 5, to.y + 5, { steps: 5 });
		await page.mouse.up();
		await eventually(selected, 8);
	});

	test('Enter opens the line, Ctrl-Enter in a new tab, and so do a double click and the sign before the row', async () => {
		const line = Number(await rowsOf(page).first().getAttribute('data-line'));
		await enterGrid();
		await page.keyboard.press('ControlOrMeta+Enter');
		await eventually(noteTabs, 1);
		await eventually(activePath, 'Actors/Amazon.md');
		await eventually(() => cursorLine(page), line);
		await page.evaluate(() => window.hostDriver.command('actor-atlas:open-explorer'));
		await rowsOf(page).nth(1).locator('.actor-atlas-grid-source').click({ modifiers: ['ControlOrMeta'] });
		await eventually(noteTabs, 2);
		await page.evaluate(() => window.hostDriver.command('actor-atlas:open-explorer'));
		await cell('Pennsylvania').dblclick();
		await eventually(activePath, 'Actors/Amazon.md');
		await eventually(() => cursorLine(page), line + 1);
	});

	test('the menu of a cell copies, filters and groups', async () => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await cell('Pennsylvania').click({ button: 'right' });
		await menuItem('Copy row as Markdown').click();
		await eventually(async () => (await clipboard(page)).startsWith('| [[Amazon]] | Pennsylvania campuses | $20B |'), true);
		await cell('Pennsylvania').click();
		await page.keyboard.press('Shift+F10');
		await menuItem('Filter to “Pennsylvania campuses”').click();
		await eventually(() => rowsOf(page).count(), 1);
	});

	test('a link in a cell is a link', async () => {
		await ask(page, 'TABLE subject, name FROM relations OF [[Amazon]]');
		await gridOf(page).locator('[data-column="1"] a').first().click({ modifiers: ['ControlOrMeta'] });
		await eventually(noteTabs, 1);
	});

	test('a column is made wider by dragging its edge and by keys, and fits its words again', async () => {
		const width = async (): Promise<number> => (await head(page, 'Amount').boundingBox())?.width ?? 0;
		const before = await width();
		const edge = await head(page, 'Amount').locator('.actor-atlas-grid-resizer').boundingBox();
		if (edge === null) throw new Error('The edge is not drawn.');
		await page.mouse.move(edge.x + 3, edge.y + 5);
		await page.mouse.down();
		await page.mouse.move(edge.x + 63, edge.y + 5, { steps: 4 });
		await page.mouse.up();
		await eventually(async () => Math.round(await width() - before), 60);
		await cell('$20B').click();
		await page.keyboard.press('Alt+ArrowLeft');
		await eventually(async () => Math.round(await width() - before), 44);
		expect(await head(page, 'Amount').getAttribute('aria-sort')).toBe('none');
		await head(page, 'Amount').click({ button: 'right' });
		await menuItem('Fit width to words').click();
		await eventually(width, before);
	});

	test('a cell says in full what it states: as written, as read, since when, and where', async () => {
		const amount = cell('€7.8B');
		await amount.hover();
		const title = await amount.getAttribute('title');
		expect(title).toContain('€7.8B');
		expect(title).toMatch(/As of 20\d\d-/);
		expect(title).toMatch(/Amazon, line \d+/);
	});

	test('screen readers hear how many there are and where the cursor is', async () => {
		const rows = await rowsOf(page).count();
		expect(await gridOf(page).getAttribute('aria-rowcount')).toBe(String(rows + 1));
		expect(await rowsOf(page).nth(2).getAttribute('aria-rowindex')).toBe('4');
		expect(await gridOf(page).getAttribute('aria-colcount')).toBe(String(await gridOf(page).getByRole('columnheader').count()));
		await enterGrid();
		expect(await gridOf(page).evaluate(grid => document.activeElement === grid)).toBe(true);
		expect(await gridOf(page).getByRole('row', { name: /AWS contract backlog/ }).getAttribute('aria-description')).toContain('backlog');
	});
});
