import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost, type OpenHostOptions } from '../host/browser';
import { hasReferenceData, vaultFolder } from '../reference-data';
import { vaultWith } from './asking-page';
import { ask, column, cursorText, explorerOf, gridOf, openWithExplorer, rowsOf } from './explorer-page';
import { cursorLine, eventually } from './panel-page';
import { copyVault, type VaultCopy } from './vault-copy';

const query = 'TABLE investments OF #grid GROUP BY subject';
const table = (rows: string) => `---\ntags: [actor, grid]\n---\n## Investments\n\n| Project | Amount | Capacity | Status |\n|---|---|---|---|\n${rows}\n`;
const notes = {
	'Acme Grid.md': table('| One | $10B | 1 GW | Planned |\n| Two | over $20B | | Active |\n| Acme backlog | $200B | | |'),
	'Bolt Grid.md': table('| Three | $5-7B | 500 MW | Planned |\n| Four | soon | | |'),
	'Crane Grid.md': table('| Five | €2B | | Active |'),
	'Sums.md': `Words.\n\n\`\`\`atlas\n${query}\n\`\`\`\n`,
};

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;

async function open(options: Partial<OpenHostOptions> = {}): Promise<void> {
	vault = vaultWith(notes);
	opened = await openWithExplorer({ vault: vault.folder, width: 1500, height: 900, ...options });
	({ page } = opened);
}

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const section = (of: Locator, key: string): Locator => of.locator(`.actor-atlas-chart-column[data-key="${key}"]`);
const bars = (of: Locator): Locator => of.locator('.actor-atlas-chart-bar');
const texts = (of: Locator) => bars(of).evaluateAll(list => list.map(li => [...li.querySelectorAll('.actor-atlas-chart-name, .actor-atlas-chart-figure')].map(el => el.textContent).join(' ')));

describe('sums in the explorer', () => {
	test('stand beside the rows as bars, units apart, and say what they leave out', async () => {
		await open();
		await ask(page, query);
		const amounts = section(explorerOf(page), 'SUM(amount)');
		await eventually(() => texts(amounts), ['Acme Grid ~$30B', 'Bolt Grid $5B–$7B']);
		expect(await texts(section(explorerOf(page), 'SUM(capacity)'))).toEqual(['Acme Grid 1 GW', 'Bolt Grid 500 MW']);
		expect(await amounts.locator('.actor-atlas-chart-caption').textContent()).toBe('Sum of amount, USD');
		expect(await amounts.locator('.actor-atlas-chart-note').textContent()).toBe('Alone in its unit: Crane Grid €2B');
		const left = amounts.locator('.actor-atlas-chart-uncounted');
		await left.locator('summary').click();
		expect(await left.innerText()).toMatch(/Not counted: 2 of 6 rows\s+1 row: backlog\s+1 row: no amount that adds up/);
		expect(await bars(amounts).first().getAttribute('title')).toContain('2 of 3 rows\nOf 2 amounts 1 at least so much\n1 row left out: a backlog');
		const [grid, chart] = [await gridOf(page).boundingBox(), await amounts.boundingBox()];
		expect((grid?.x ?? 0) + (grid?.width ?? 0)).toBeLessThanOrEqual(chart?.x ?? 0);
	});

	test('lead to the rows of their group, by click and by key', async () => {
		await open();
		await ask(page, query);
		const amounts = section(explorerOf(page), 'SUM(amount)');
		await bars(amounts).nth(1).click();
		await eventually(() => cursorText(page), 'Bolt Grid');
		await eventually(() => column(page, 'Sum of amount'), ['~$30B', '$5B–$7B', '$5-7B', 'soon', '€2B']);
		await bars(amounts).nth(1).focus();
		await page.keyboard.press('ArrowUp');
		expect(await bars(amounts).first().evaluate(el => el === document.activeElement)).toBe(true);
		await page.keyboard.press('Enter');
		await eventually(() => cursorText(page), 'Acme Grid');
		expect(await gridOf(page).evaluate(el => el === document.activeElement)).toBe(true);
		await eventually(() => rowsOf(page).count(), 8);
	});

	test('follow rows that are moved by hand, and the filter', async () => {
		await open();
		await ask(page, query);
		const amounts = section(explorerOf(page), 'SUM(amount)');
		await explorerOf(page).getByRole('button', { name: 'Details of the row at the cursor' }).click();
		const left = explorerOf(page).locator('.actor-atlas-total-left').first();
		await left.locator('summary').click();
		await left.locator('.actor-atlas-total-box').first().click();
		await eventually(() => texts(amounts), ['Acme Grid ~$230B', 'Bolt Grid $5B–$7B']);
		await explorerOf(page).getByRole('searchbox', { name: 'Filter rows by words' }).fill('Acme');
		await eventually(() => explorerOf(page).locator('.actor-atlas-charts').count(), 0);
	});

	test('are none without groups', async () => {
		await open();
		await ask(page, query);
		await bars(explorerOf(page)).first().waitFor();
		await ask(page, 'TABLE investments OF #grid');
		await eventually(() => explorerOf(page).locator('.actor-atlas-charts').count(), 0);
	});

	test('wait until they are wanted on a phone', async () => {
		await open({ mobile: true, width: 390, height: 800 });
		await ask(page, query);
		const fold = explorerOf(page).locator('.actor-atlas-charts > summary');
		await fold.waitFor();
		expect(await bars(explorerOf(page)).first().isVisible()).toBe(false);
		await fold.click();
		await bars(explorerOf(page)).first().waitFor();
		const box = await bars(explorerOf(page)).first().boundingBox();
		expect([(box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 0) <= 390]).toEqual([true, true]);
	});
});

describe('sums in a note', () => {
	test('stand below the rows, and open the note of their group', async () => {
		await open();
		await page.evaluate(() => window.hostDriver.openNote('Sums.md', { mode: 'preview' }));
		const amounts = section(page.locator('.actor-atlas-block'), 'SUM(amount)');
		await eventually(() => texts(amounts), ['Acme Grid ~$30B', 'Bolt Grid $5B–$7B']);
		await bars(amounts).nth(1).click();
		await eventually(() => page.evaluate(() => window.hostDriver.activeNote()?.path), 'Bolt Grid.md');
		await eventually(() => cursorLine(page), 0);
	});
});

describe.skipIf(!hasReferenceData)('sums of the real vault (skipped where the reference data is absent)', () => {
	test('capacity by actor: what the rows of the table say, the largest first, and every row accounted for', async () => {
		vault = copyVault(vaultFolder);
		opened = await openWithExplorer({ vault: vault.folder, width: 1500, height: 900 });
		({ page } = opened);
		await ask(page, 'TABLE SUM(capacity) FROM investments WHERE capacity > 0 MW GROUP BY subject SORT SUM(capacity) DESC');
		const capacities = section(explorerOf(page), 'SUM(capacity)');
		await capacities.waitFor();
		const drawn = await texts(capacities);
		const [names, sums] = [await column(page, 'Subject'), await column(page, 'Sum of capacity')];
		const rows = names.map((name, at) => `${name} ${sums[at] ?? ''}`).filter((_, at) => (sums[at] ?? '') !== '');
		expect(rows.length).toBeGreaterThan(5);
		expect(rows).toEqual(drawn);
	});
});
