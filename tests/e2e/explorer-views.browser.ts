import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost, type OpenHostOptions } from '../host/browser';
import { ask, column, cursorText, editorOf, explorerOf, gridOf, head, openWithExplorer, rowsOf, state } from './explorer-page';
import { eventually } from './panel-page';
import { copyVault, differences, type VaultCopy } from './vault-copy';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');
const amazonNote = 'Actors/Amazon.md';
const amazon = 'TABLE investments OF [[Amazon]]';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;

async function open(prepare: (folder: string) => void = () => undefined, options: Partial<OpenHostOptions> = {}): Promise<void> {
	vault = copyVault(sampleVault);
	prepare(vault.folder);
	opened = await openWithExplorer({ vault: vault.folder, width: 1400, height: 900, ...options });
	page = opened.page;
}

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const tool = (name: string) => explorerOf(page).getByRole('button', { name, exact: true });
const cell = (text: string) => gridOf(page).getByRole('gridcell', { name: text }).first();
const lineOfCursor = () => gridOf(page).locator('.actor-atlas-cursor').evaluate(el => el.parentElement?.getAttribute('data-line') ?? '');

async function change(note: string, from: string, to: string): Promise<void> {
	await page.evaluate(async ([name, before, after]) => {
		const { vault: files } = window.hostDriver.app;
		const file = files.getFileByPath(name);
		if (file) await files.process(file, text => text.replace(before, () => after));
	}, [note, from, to] as const);
}

describe('the other views', () => {
	test('a list shows all that is asked of each row, without a head', async () => {
		await open();
		await ask(page, 'LIST project, amount FROM investments OF [[Amazon]]');
		await rowsOf(page).first().waitFor();
		expect(await gridOf(page).getByRole('columnheader').filter({ visible: true }).count()).toBe(0);
		expect(await rowsOf(page).first().getByRole('gridcell').allTextContents()).toEqual([expect.stringContaining('Project Rainier'), '$11B']);
		expect(await gridOf(page).getAttribute('aria-colcount')).toBe('2');
	});

	test('another view leaves nothing of the one before in its cells', async () => {
		await open();
		await ask(page, 'TIMELINE project, subject FROM investments WHERE timeline IN 2026');
		await explorerOf(page).locator('.actor-atlas-span').first().waitFor();
		await ask(page, 'LIST project FROM investments OF [[Amazon]] LIMIT 2');
		await eventually(() => rowsOf(page).allTextContents(), ['Project Rainier (Indiana)', 'Pennsylvania campuses']);
	});

	test('a graph draws what the rows link, says how much that is, and goes back to the table', async () => {
		await open();
		const asked = 'TABLE subject, thesis FROM impacts OF #hyperscaler';
		await ask(page, asked);
		await rowsOf(page).first().waitFor();
		await tool('Graph').click();
		const words = explorerOf(page).locator('.actor-atlas-answer-graph-words');
		await words.filter({ hasText: /^[1-9]\d* nodes, [1-9]\d* links?/ }).waitFor();
		expect(await rowsOf(page).filter({ visible: true }).count()).toBe(0);
		expect(await editorOf(page).textContent()).toContain('GRAPH');
		await explorerOf(page).locator('.actor-atlas-graph-canvas').focus();
		await page.keyboard.press('ArrowRight');
		await explorerOf(page).locator('.actor-atlas-graph-card').filter({ visible: true }).waitFor();
		await tool('Table').click();
		await eventually(() => editorOf(page).textContent(), asked);
		expect(await explorerOf(page).locator('.actor-atlas-graph-canvas').filter({ visible: true }).count()).toBe(0);
	});

	test('EXPLAIN says how a query is read', async () => {
		await open();
		await ask(page, `EXPLAIN ${amazon}`);
		await eventually(async () => (await explorerOf(page).locator('.actor-atlas-explanation').textContent() ?? '').length > 20, true);
		await eventually(() => rowsOf(page).filter({ visible: true }).count(), 0);
	});

	test('a task is ticked in its note: one byte changes, and it can be taken back', async () => {
		await open();
		await ask(page, 'TASK watch OF [[Amazon]] WHERE NOT done');
		const box = gridOf(page).getByRole('checkbox').first();
		await box.waitFor();
		const note = await gridOf(page).locator('.actor-atlas-grid-row', { has: page.getByRole('checkbox') }).first().getAttribute('data-path') ?? '';
		const before = vault.bytes(note);
		const rows = await rowsOf(page).count();
		await box.click();
		await eventually(() => differences(before, vault.bytes(note)).length, 1);
		await eventually(() => rowsOf(page).count(), rows - 1);
		await page.locator('.notice button', { hasText: 'Undo' }).click();
		await eventually(() => differences(before, vault.bytes(note)).length, 0);
		await eventually(() => rowsOf(page).count(), rows);
	});
});

describe('what is late', () => {
	test('is said in the tasks view, and not of what is done', async () => {
		await open(folder => writeFileSync(path.join(folder, 'Late.md'), '# Late\n\n#actor\n\n## What to watch\n\n- [ ] First plant by Q1 2020\n- [x] Old plant by Q1 2020\n- [ ] Next plant by Q1 2090\n'));
		await ask(page, 'TASK watch OF [[Late]]');
		await eventually(() => rowsOf(page).filter({ has: page.getByText('Overdue', { exact: true }) }).allTextContents(), [expect.stringContaining('First plant')]);
	});
});

describe('while the vault changes', () => {
	test('rows follow their notes; the cursor stays on its row', async () => {
		await open();
		await ask(page, amazon);
		await cell('Pennsylvania').click();
		const line = await lineOfCursor();
		await change(amazonNote, 'Project Rainier (Indiana) | $11B', 'Project Rainier (Indiana) | $12B');
		await cell('$12B').waitFor();
		expect(await lineOfCursor()).toBe(line);
		expect(await cursorText(page)).toContain('Pennsylvania');
		await page.evaluate(async () => {
			const { vault: files } = window.hostDriver.app;
			await files.create('Actors/Newcomer.md', '# Newcomer\n\n#actor\n\n## Investments\n\n| Project | Amount |\n|---|---|\n| New plant | $3B |\n');
		});
		await ask(page, 'TABLE investments');
		await explorerOf(page).getByRole('searchbox').fill('newcomer');
		await cell('New plant').waitFor();
	});

	test('a change elsewhere moves nothing that is being read', async () => {
		await open();
		await ask(page, 'TABLE mentions');
		await rowsOf(page).first().waitFor();
		const top = () => gridOf(page).evaluate(grid => {
			const box = grid.getBoundingClientRect();
			return document.elementFromPoint(box.left + 60, box.top + 60)?.closest('[data-path]')?.textContent ?? '';
		});
		await gridOf(page).evaluate(grid => { grid.scrollTop = 3000; });
		await page.waitForTimeout(100);
		const before = await top();
		const rows = await gridOf(page).getAttribute('aria-rowcount');
		await page.evaluate(async () => {
			await window.hostDriver.app.vault.create('AAA.md', '# AAA\n\nAbout [[Amazon]] and\n\n- [[TSMC]] too\n- [[NVIDIA]] also\n');
		});
		await eventually(async () => (await gridOf(page).getAttribute('aria-rowcount')) === rows, false);
		expect(await top()).toBe(before);
	});
});

describe('what is kept', () => {
	test('query, filter, widths, unfolded groups and side are there after a reload', async () => {
		await open();
		await ask(page, 'TABLE subject, project, COUNT(), SUM(amount) FROM investments GROUP BY subject');
		await cell('Amazon').click();
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		await cell('Project Rainier').waitFor();
		await page.keyboard.press('Alt+ArrowRight');
		const width = (await head(page, 'Subject').boundingBox())?.width;
		await explorerOf(page).getByRole('searchbox').fill('rainier');
		await tool('Hide saved queries and kinds').click();
		await eventually(() => state(page, 'side'), false);
		await page.evaluate(() => window.hostDriver.app.workspace.requestSaveLayout.run());
		await page.reload();
		await cell('Project Rainier').waitFor();
		expect(await editorOf(page).textContent()).toContain('GROUP BY subject');
		expect(await explorerOf(page).getByRole('searchbox').inputValue()).toBe('rainier');
		expect((await head(page, 'Subject').boundingBox())?.width).toBe(width);
		expect(await explorerOf(page).locator('.actor-atlas-explorer-side').isVisible()).toBe(false);
	});

	test('a query that was typed and not run is still there', async () => {
		await open();
		await ask(page, amazon);
		await editorOf(page).click();
		await page.keyboard.press('End');
		await page.keyboard.insertText(' LIMIT 2');
		await eventually(() => state(page, 'text'), `${amazon} LIMIT 2`);
		await page.evaluate(() => window.hostDriver.app.workspace.requestSaveLayout.run());
		await page.reload();
		await cell('Project Rainier').waitFor();
		expect(await editorOf(page).textContent()).toBe(`${amazon} LIMIT 2`);
		expect(await rowsOf(page).count()).toBeGreaterThan(2);
	});
});

describe('a narrow pane', () => {
	test('has its kinds in a section that is opened when it is wanted', async () => {
		await open(undefined, { width: 640 });
		const side = explorerOf(page).locator('.actor-atlas-explorer-side');
		await side.waitFor();
		await side.getByRole('button', { name: 'Investments' }).click();
		await rowsOf(page).first().waitFor();
		expect(await side.isVisible()).toBe(false);
		await tool('Show saved queries and kinds').click();
		await side.waitFor();
	});
});

describe('what was drawn stays', () => {
	const words = () => rowsOf(page).first().locator('.actor-atlas-grid-words');
	const mark = () => words().evaluate(el => el.replaceChildren('untouched'));

	test('while another query is typed', async () => {
		await open();
		await ask(page, amazon);
		await rowsOf(page).first().waitFor();
		await mark();
		await editorOf(page).click();
		await page.keyboard.insertText(' WHERE');
		await explorerOf(page).locator('.actor-atlas-run[data-pending="true"]').waitFor();
		await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
		expect(await words().textContent()).toBe('untouched');
		await page.keyboard.press('Escape');
		await page.keyboard.press('ControlOrMeta+z');
		await explorerOf(page).locator('.actor-atlas-run[data-pending="false"]').waitFor();
	});

	test('while the notes are read again, and is drawn anew when they have been', async () => {
		await open();
		await ask(page, amazon);
		await rowsOf(page).first().waitFor();
		await mark();
		const seen = await page.evaluate(() => {
			const shown: string[] = [];
			const bar = document.querySelector('.actor-atlas-explorer .actor-atlas-reading-place');
			if (bar !== null) new MutationObserver(() => shown.push(document.querySelector('.actor-atlas-grid-words')?.textContent ?? '')).observe(bar, { childList: true, subtree: true, characterData: true });
			window.hostDriver.command('actor-atlas:rebuild-index');
			return new Promise<string[]>(done => setTimeout(() => done(shown), 250));
		});
		expect(seen.length).toBeGreaterThan(0);
		expect(new Set(seen)).toEqual(new Set(['untouched']));
		await eventually(() => words().textContent(), expect.not.stringContaining('untouched') as string);
	});
});

describe('eighty thousand rows', () => {
	const notes = 80;
	const rowsEach = 1000;

	/** Notes with a table of plants each. */
	function write(folder: string): void {
		mkdirSync(path.join(folder, 'Many'));
		for (let note = 0; note < notes; note++) {
			const rows = Array.from({ length: rowsEach }, (_, row) => `| Plant ${note}-${row} | $${(row % 97) + 1}B | ${(row % 13) + 1} GW | Opened ${2000 + (row % 25)} |`);
			writeFileSync(path.join(folder, 'Many', `Company ${note}.md`), `# Company ${note}\n\n#actor\n\n## Investments\n\n| Project | Amount | Capacity | Timeline |\n|---|---|---|---|\n${rows.join('\n')}\n`);
		}
	}

	test('are scrolled, stepped through, filtered and sorted; what is drawn is what is seen', async () => {
		await open(write);
		await ask(page, 'TABLE investments OF "Many/"');
		await eventually(() => explorerOf(page).locator('.actor-atlas-summary').textContent(), '80,000 rows');
		expect(await gridOf(page).getAttribute('aria-rowcount')).toBe('80001');
		const drawn = () => rowsOf(page).count();
		expect(await drawn()).toBeLessThan(80);
		await rowsOf(page).first().locator('[data-column="1"]').click();
		await page.keyboard.press('ControlOrMeta+End');
		await page.keyboard.press('Home');
		await eventually(() => rowsOf(page).last().getAttribute('aria-rowindex'), '80001');
		const last = await cursorText(page);
		expect(last).toMatch(/^Company \d+/);
		await page.keyboard.press('PageUp');
		expect(await drawn()).toBeLessThan(80);
		await gridOf(page).evaluate(async grid => {
			for (let step = 1; step <= 30; step++) {
				grid.scrollTop = (grid.scrollHeight * step) / 31;
				await new Promise(done => requestAnimationFrame(done));
			}
		});
		expect(await drawn()).toBeLessThan(80);
		expect(await drawn()).toBeGreaterThan(10);
		await head(page, 'Amount').click();
		await eventually(async () => (await column(page, 'Amount'))[0], '$1B');
		await explorerOf(page).getByRole('searchbox').fill('plant 79-999');
		await eventually(() => rowsOf(page).count(), 1);
		await eventually(() => explorerOf(page).locator('.actor-atlas-summary').textContent(), '1 of 80,000 rows');
		expect(await explorerOf(page).locator('*').count()).toBeLessThan(2500);
	});
});
