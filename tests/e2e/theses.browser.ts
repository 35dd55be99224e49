import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { cursorLine, eventually } from './panel-page';
import { boardOf, openWithBoard, ThesisBoard } from './theses-page';

let t: ThesisBoard;

const note = 'Theses/Neocloud squeeze.md';
const activePath = (): Promise<string | null> => t.page.evaluate(() => window.hostDriver.activeNote()?.path ?? null);
const waiting = ['Neocloud squeeze', 'Long TSMC', 'Short standalone ASICs'];

afterAll(closeBrowser);

describe('over the sample vault', () => {
	beforeEach(async () => {
		t = await ThesisBoard.open();
		await t.row('Long TSMC').waitFor();
	});

	afterEach(() => t.close());

	test('what needs attention stands first, with its reasons; each leads to its line', async () => {
		expect(await t.lines('group').allTextContents()).toEqual(['Needs attention3', 'Other theses3']);
		expect((await t.titles()).slice(0, 3)).toEqual(waiting);
		const reasons = t.row('Neocloud squeeze').locator('.actor-atlas-board-reason');
		expect(await reasons.allTextContents()).toEqual([
			'"Spreads on new loans keep falling" is ticked among what invalidates it.',
			'The review was due 2025-12-24: monthly, last reviewed 2025-11-24.',
		]);
		await reasons.first().locator('a').click();
		await eventually(activePath, note);
		const line = t.vault.text(note).split('\n').findIndex(text => text.includes('Spreads on new loans'));
		await eventually(() => cursorLine(t.page), line);
	});

	test('a row says how the thesis stands, in figures and in words for those who hear it', async () => {
		expect(await t.cell('Neocloud squeeze', 'status').textContent()).toBe('Buildingcreated 2025-11-03, reviewed 2025-11-24');
		expect(await t.cell('Neocloud squeeze', 'conditions').textContent()).toBe('1 of 4 · 1 of 3');
		expect(await t.cell('Neocloud squeeze', 'conditions').getByRole('img').getAttribute('aria-label')).toBe('1 of 4 validating conditions met, 1 of 3 invalidating conditions met');
		expect(await t.cell('Neocloud squeeze', 'balance').getByRole('img').getAttribute('aria-label')).toMatch(/^\d+ help, \d+ hurt, .*; in the last 90 days \d+ help/);
		expect(await t.cell('Neocloud squeeze', 'review').textContent()).toBe('2025-12-24overdue: monthly, last reviewed 2025-11-24');
		expect(await t.cell('Power is the bottleneck', 'review').textContent()).toBe('No cadence stated');
		expect(await t.cell('Long TSMC', 'due').textContent()).toContain('2026-01-15');
	});

	test('the arrow opens its conditions and its evidence by actor, and a line of it leads to its note', async () => {
		await t.row('Neocloud squeeze').locator('.actor-atlas-fold').click();
		await eventually(() => t.lines('section').allTextContents().then(all => all.slice(0, 3)), ['What validates it1 of 4 met', 'What invalidates it1 of 3 met', 'By actor13 actors']);
		await t.lines('actor', 'Constellation Energy').waitFor();
		const said = t.lines('said', 'small clouds lose the bidding').first();
		await said.locator('.actor-atlas-board-said').click();
		await eventually(activePath, 'Actors/Constellation Energy.md');
	});

	test('a condition is ticked in its note, by click and by key, and the board follows', async () => {
		await t.row('Neocloud squeeze').locator('.actor-atlas-fold').click();
		await t.lines('condition', 'New term loans').locator('input').click();
		await eventually(() => t.vault.text(note).includes('- [x] New term loans priced above SOFR'), true);
		await eventually(() => t.cell('Neocloud squeeze', 'conditions').textContent(), '2 of 4 · 1 of 3');
		await eventually(() => t.page.evaluate(() => document.activeElement?.textContent?.includes('New term loans') ?? false), true);
		await t.lines('condition', 'New term loans').locator('input:not([aria-disabled="true"])').waitFor();
		await t.page.keyboard.press(' ');
		await eventually(() => t.vault.text(note).includes('- [ ] New term loans priced above SOFR'), true);
		await eventually(() => t.cell('Neocloud squeeze', 'conditions').textContent(), '1 of 4 · 1 of 3');
	});

	test('an invalidating condition that is ticked brings its thesis up', async () => {
		await t.row('Power is the bottleneck').locator('.actor-atlas-fold').click();
		await t.lines('condition', 'Accelerator orders cut first').locator('input').click();
		await eventually(() => t.vault.text('Theses/Power is the bottleneck.md').includes('- [x] Accelerator orders cut first'), true);
		await t.view.locator('.actor-atlas-summary', { hasText: '4 to look at' }).waitFor();
		// The line that was ticked is still there to be seen, wherever its thesis stands now.
		await t.view.locator('[data-type="condition"][aria-checked="true"]:focus', { hasText: 'Accelerator orders' }).waitFor();
		await t.page.keyboard.press('Home');
		await t.row('Power is the bottleneck').locator('.actor-atlas-board-reason', { hasText: '"Accelerator orders cut first" is ticked' }).waitFor();
		expect(await t.lines('group').first().textContent()).toBe('Needs attention4');
	});

	test('Enter and the arrows open and close, Ctrl+Enter opens the note', async () => {
		await t.row('Long TSMC').focus();
		await t.page.keyboard.press('Enter');
		await eventually(() => t.row('Long TSMC').first().getAttribute('aria-expanded'), 'true');
		await t.page.keyboard.press('ArrowLeft');
		await eventually(() => t.count('section'), 0);
		await t.page.keyboard.press('ArrowRight');
		await t.page.keyboard.press('ArrowDown');
		await eventually(() => t.page.evaluate(() => document.activeElement?.textContent ?? ''), 'What validates it2 of 5 met');
		await t.page.keyboard.press('ArrowUp');
		await t.page.keyboard.press('Control+Enter');
		await eventually(activePath, 'Theses/Long TSMC.md');
	});

	test('a column puts all in one order, again turns it round', async () => {
		await t.view.locator('.actor-atlas-board-sort', { hasText: 'Thesis' }).click();
		await eventually(() => t.count('group'), 0);
		const titles = await t.titles();
		expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b)));
		await t.view.locator('.actor-atlas-board-sort', { hasText: 'Thesis' }).click();
		await eventually(() => t.titles(), [...titles].reverse());
		await t.view.getByLabel('Sort by', { exact: true }).selectOption('review');
		await eventually(() => t.titles().then(([first]) => first), 'Neocloud squeeze');
	});

	test('words and statuses narrow it, nothing found offers to clear', async () => {
		await t.page.keyboard.press('/');
		await t.view.getByRole('searchbox').fill('accelerator orders');
		await eventually(() => t.titles(), ['Power is the bottleneck']);
		await t.view.getByRole('searchbox').fill('');
		await t.view.getByRole('button', { name: 'Filter' }).click();
		await t.page.locator('.menu-item', { hasText: 'Active (2)' }).click();
		await eventually(() => t.titles(), ['Long TSMC', 'Short standalone ASICs']);
		await t.view.getByRole('searchbox').fill('accelerator orders');
		await t.view.getByRole('button', { name: 'Clear search and filter' }).click();
		await eventually(() => t.titles().then(({ length }) => length), 6);
	});

	test('is copied as a table', async () => {
		await t.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await t.view.getByRole('button', { name: 'Copy or save' }).click();
		await t.page.locator('.menu-item', { hasText: 'Copy all shown as Markdown' }).click();
		await eventually(() => t.page.evaluate(() => navigator.clipboard.readText()).then(text => text.split('\n').length), 8);
	});

	test('keeps order, filter and what is open across a reload', async () => {
		await t.view.getByLabel('Sort by', { exact: true }).selectOption('newest');
		await t.row('Long memory').locator('.actor-atlas-fold').click();
		await t.view.getByRole('searchbox').fill('cxmt');
		await eventually(() => t.titles(), ['Long memory']);
		await t.page.evaluate(async () => {
			const [leaf] = window.hostDriver.app.workspace.getLeavesOfType('actor-atlas-theses');
			const saved = leaf?.getViewState();
			await leaf?.setViewState({ type: 'empty' });
			if (saved !== undefined) await leaf?.setViewState(saved);
		});
		await t.lines('section', 'What validates it').waitFor();
		expect(await t.view.getByRole('searchbox').inputValue()).toBe('cxmt');
		expect(await t.view.getByLabel('Sort by', { exact: true }).inputValue()).toBe('newest');
	});

	test('in a narrow pane each thesis is a card, and nothing is cut off', async () => {
		await t.page.setViewportSize({ width: 700, height: 900 });
		await t.row('Neocloud squeeze').locator('.actor-atlas-fold').click();
		await t.lines('condition').first().waitFor();
		const widths = await t.view.locator('.actor-atlas-scroller').evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
		expect(widths[0]).toBe(widths[1]);
		expect(await t.view.locator('.actor-atlas-board-head').isVisible()).toBe(false);
	});
});

describe('over other vaults', () => {
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-theses-'));
	});

	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	test('without a thesis it says what makes a note one', async () => {
		writeFileSync(path.join(folder, 'Quayside.md'), '#actor\n');
		const opened = await openWithBoard({ vault: folder });
		await boardOf(opened.page).locator('.actor-atlas-message', { hasText: 'A note is a thesis when it has the tag #thesis' }).waitFor();
		await opened.close();
	});

	test('the newest evidence says which words decided its sign', async () => {
		mkdirSync(path.join(folder, 'Theses'));
		writeFileSync(path.join(folder, 'Theses/Ferries.md'), '#thesis\n');
		writeFileSync(path.join(folder, 'Quayside.md'), '#actor\n');
		writeFileSync(path.join(folder, '2026-01-08.md'), '- [[Quayside]] sells every berth, which supports [[Ferries]]\n');
		const opened = await openWithBoard({ vault: folder });
		const sign = boardOf(opened.page).locator('[data-column="newest"] [role="img"]');
		expect([await sign.getAttribute('aria-label'), await sign.getAttribute('title')]).toEqual(Array(2).fill('Helps, inferred from the words: supports'));
		expect(await boardOf(opened.page).locator('[data-column="newest"] .actor-atlas-board-day').innerText()).toBe('2026-01-08');
		await opened.close();
	});

	test('statuses that disagree are marked, and the menu leads to each', async () => {
		mkdirSync(path.join(folder, 'Theses'));
		writeFileSync(path.join(folder, 'Theses/Ferries.md'), '#thesis\n\n**Status**: Active\n');
		writeFileSync(path.join(folder, 'Index.md'), '| Thesis | Status |\n|---|---|\n| [[Ferries]] | Closed |\n');
		const opened = await openWithBoard({ vault: folder });
		const row = boardOf(opened.page).locator('[data-type="thesis"]');
		expect(await row.locator('[data-column="status"] [role="img"]').getAttribute('title')).toBe('Statuses disagree: "Active" in line 3, "Closed" in Index.md, line 3.');
		await row.locator('[data-column="title"] .actor-atlas-board-value').click({ button: 'right', position: { x: 100, y: 8 } });
		await opened.page.locator('.menu-item', { hasText: 'Status “Closed” in Index.md, line 3' }).click();
		await eventually(() => opened.page.evaluate(() => window.hostDriver.activeNote()?.path ?? null), 'Index.md');
		await opened.close();
	});

	test('five hundred theses are drawn as far as they are seen', async () => {
		mkdirSync(path.join(folder, 'Theses'));
		const items = Array.from({ length: 8 }, (_, at) => `- [ ] Condition ${at} by Q${(at % 4) + 1} 2027\n`).join('');
		const log = Array.from({ length: 12 }, (_, at) => `| 2026-01-${String(at + 1).padStart(2, '0')} | Order ${at} | ${at % 3 === 0 ? 'Against' : 'Supports'} |\n`).join('');
		for (let at = 0; at < 500; at++) {
			writeFileSync(path.join(folder, `Theses/Thesis ${at}.md`), `**Status**: Active\n\n## What validates the thesis\n\n${items}\n## What invalidates the thesis\n\n${items}\n## Evidence log\n\n| Date | Observation | Implication |\n|---|---|---|\n${log}`);
		}
		const opened = await openWithBoard({ vault: folder, width: 1400, height: 1000 });
		const view = boardOf(opened.page);
		await view.locator('.actor-atlas-summary', { hasText: '500 theses' }).waitFor();
		await view.getByRole('button', { name: 'Expand all theses' }).click();
		await view.locator('[data-type="condition"]').first().waitFor();
		expect(await view.locator('[data-index]').count()).toBeLessThan(120);
		await view.locator('[data-index]').first().focus();
		await opened.page.keyboard.press('End');
		await eventually(() => opened.page.evaluate(() => document.activeElement?.getAttribute('aria-posinset') ?? ''), '12');
		await opened.close();
	});
});
