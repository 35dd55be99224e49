import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost, type OpenHostOptions } from '../host/browser';
import { openRead, runCommand, vaultWith } from './asking-page';
import { cursorLine, eventually } from './panel-page';
import type { VaultCopy } from './vault-copy';

const actor = (stats: string) => `---\ntags: [actor]\nupdated: 2026-01-05\n---\n## Quick stats\n\n| Metric | Value | As of |\n|---|---|---|\n${stats}\n`;
const notes = {
	'Acme Grid.md': actor('| Pipeline | over $100B | 2026-01-05 |\n| Staff | 1,200 people | 2026-01-05 |\n| Deal volume | $3B | 2026-01-05 |'),
	'Bolt Grid.md': actor('| Pipeline | up to $40B | 2025-03-31 |\n| Staff | ~800 people | 2025-12-31 |\n| Deal volume | €1B | 2026-01-05 |'),
	'Crane Grid.md': actor('| Pipeline | $20-30B | 2026-01-05 |\n| Deal volume | $2B | 2026-01-05 |'),
};

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;

async function compare(options: Partial<OpenHostOptions>, ...names: string[]): Promise<void> {
	vault = vaultWith(notes);
	opened = await openRead({ vault: vault.folder, width: 1300, height: 1000, ...options });
	({ page } = opened);
	await runCommand(page, 'Compare actors...');
	for (const name of names) {
		await page.keyboard.type(name);
		await page.locator('.prompt .suggestion-item').nth(1).waitFor({ state: 'detached' });
		await page.keyboard.press('Enter');
	}
	await page.keyboard.press('Enter');
	await view().locator('.actor-atlas-compare-name').nth(names.length - 1).waitFor();
}

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const view = (): Locator => page.locator('.workspace-leaf-content[data-type="actor-atlas-compare"]');
const charts = (): Locator => view().locator('.actor-atlas-chart');
const chart = (caption: string): Locator => charts().filter({ has: page.locator('.actor-atlas-chart-caption', { hasText: caption }) });
const bars = (of: Locator): Locator => of.locator('.actor-atlas-chart-bar');
const texts = (of: Locator) => bars(of).evaluateAll(list => list.map(li => [...li.querySelectorAll('.actor-atlas-chart-name, .actor-atlas-chart-figure, .actor-atlas-chart-aside')].map(el => el.textContent).join(' | ')));
const width = async (bar: Locator, part: string): Promise<number> => (await bar.locator(`.actor-atlas-chart-${part}`).boundingBox())?.width ?? 0;
const kept = () => page.evaluate(() => window.hostDriver.app.workspace.getLeavesOfType('actor-atlas-compare')[0]?.getViewState().state?.['charts']);

describe('figures of compared actors', () => {
	test('are small charts: units apart, what is missing said, and days where they are far apart', async () => {
		await compare({}, 'Acme Grid', 'Bolt Grid', 'Crane Grid');
		expect(await charts().locator('.actor-atlas-chart-caption').allTextContents()).toEqual(['Pipeline', 'Deal volume', 'Staff']);
		expect(await texts(chart('Pipeline'))).toEqual(['Acme Grid | over $100B | 2026-01-05', 'Bolt Grid | up to $40B | 2025-03-31', 'Crane Grid | $20-30B | 2026-01-05']);
		expect(await texts(chart('Deal volume'))).toEqual(['Acme Grid | $3B', 'Bolt Grid | €1B', 'Crane Grid | $2B']);
		expect(await bars(chart('Deal volume')).nth(1).locator('.actor-atlas-chart-sure').count()).toBe(0);
		expect(await texts(chart('Staff'))).toEqual(['Acme Grid | 1,200 people', 'Bolt Grid | ~800 people', 'Crane Grid | not stated']);
	});

	test('are as long as they are sure, and go on as far as they may', async () => {
		await compare({}, 'Acme Grid', 'Bolt Grid', 'Crane Grid');
		const [acme, bolt, crane] = [0, 1, 2].map(at => bars(chart('Pipeline')).nth(at));
		if (acme === undefined || bolt === undefined || crane === undefined) throw new Error('no bars');
		const full = await width(acme, 'track');
		expect(await width(acme, 'sure')).toBeCloseTo(full, 0);
		expect(await acme.getAttribute('data-bound')).toBe('over');
		expect([await width(bolt, 'sure'), Math.round((100 * await width(bolt, 'unsure')) / full)]).toEqual([0, 40]);
		expect([Math.round((100 * await width(crane, 'sure')) / full), Math.round((100 * await width(crane, 'unsure')) / full)]).toEqual([20, 10]);
		expect(await bars(chart('Staff')).nth(1).getAttribute('data-approx')).toBe('true');
	});

	test('open their line by click and by key; arrows go from bar to bar', async () => {
		await compare({}, 'Acme Grid', 'Bolt Grid');
		const [acme, bolt] = [0, 1].map(at => bars(chart('Pipeline')).nth(at));
		await acme?.focus();
		await page.keyboard.press('ArrowDown');
		expect(await bolt?.evaluate(el => el === document.activeElement)).toBe(true);
		expect([await acme?.getAttribute('tabindex'), await bolt?.getAttribute('tabindex')]).toEqual(['-1', '0']);
		await page.keyboard.press('Control+Enter');
		await eventually(() => page.evaluate(() => window.hostDriver.activeNote()?.path), 'Bolt Grid.md');
		await page.locator('.workspace-tab-header', { hasText: 'Acme Grid, Bolt Grid' }).click();
		await bars(chart('Staff')).first().click();
		await eventually(() => page.evaluate(() => window.hostDriver.activeNote()?.path), 'Acme Grid.md');
		await eventually(() => cursorLine(page), 9);
	});

	test('can be folded away, and stay so', async () => {
		await compare({}, 'Acme Grid', 'Bolt Grid');
		await view().locator('.actor-atlas-charts > .actor-atlas-chart-summary').click();
		await charts().first().waitFor({ state: 'hidden' });
		await eventually(kept, false);
		await page.evaluate(() => window.hostDriver.reloadPlugin());
		await view().locator('.actor-atlas-charts').waitFor();
		expect(await charts().first().isVisible()).toBe(false);
		await view().locator('.actor-atlas-charts > .actor-atlas-chart-summary').press('Enter');
		await charts().first().waitFor();
		await eventually(kept, true);
	});

	test('change with the notes', async () => {
		await compare({}, 'Acme Grid', 'Bolt Grid');
		await page.evaluate(async text => {
			const file = window.hostDriver.app.vault.getFileByPath('Acme Grid.md');
			if (file !== null) await window.hostDriver.app.vault.modify(file, text);
		}, notes['Acme Grid.md'].replace('1,200 people', '1,500 people'));
		await eventually(() => texts(chart('Staff')), ['Acme Grid | 1,500 people', 'Bolt Grid | ~800 people']);
	});

	test.each([['rtl', 1300], ['ltr', 640], ['rtl', 624]] as const)('fit into their pane: %s, in a window of %i px', async (direction, windowWidth) => {
		await compare({ width: windowWidth, height: 800 }, 'Acme Grid', 'Bolt Grid', 'Crane Grid');
		await view().evaluate((el, dir) => el.setAttribute('dir', dir), direction);
		const first = bars(chart('Pipeline')).first();
		const [track, sure, pane] = await Promise.all([first.locator('.actor-atlas-chart-track').boundingBox(), bars(chart('Staff')).nth(1).locator('.actor-atlas-chart-sure').boundingBox(), view().boundingBox()]);
		if (track === null || sure === null || pane === null) throw new Error('nothing drawn');
		expect([track.x >= pane.x, track.x + track.width <= pane.x + pane.width]).toEqual([true, true]);
		const staff = await bars(chart('Staff')).nth(1).locator('.actor-atlas-chart-track').boundingBox();
		const start = direction === 'rtl' ? (staff?.x ?? 0) + (staff?.width ?? 0) - (sure.x + sure.width) : sure.x - (staff?.x ?? 0);
		expect(Math.abs(start)).toBeLessThan(1);
	});
});
