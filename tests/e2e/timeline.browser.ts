import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost, type OpenHostOptions } from '../host/browser';
import { all, readXml, withClass } from '../graph/strict-xml';
import { hasReferenceData, vaultFolder } from '../reference-data';
import { ask, clipboard, editorOf, explorerOf, openWithExplorer, rowsOf } from './explorer-page';
import { eventually } from './panel-page';
import { bar, bars, drawn, lanes, overlapping, savedAs, shape, ticks, timelineIn } from './timeline-page';
import { copyVault, type VaultCopy } from './vault-copy';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;

async function open(options: Partial<OpenHostOptions> = {}, folder = sampleVault): Promise<void> {
	vault = copyVault(folder);
	opened = await openWithExplorer({ vault: vault.folder, width: 1400, height: 900, ...options });
	page = opened.page;
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}

async function timeline(query: string): Promise<void> {
	await ask(page, query);
	await bars(place()).first().waitFor();
}

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const place = () => explorerOf(page);
const tool = (name: string) => place().getByRole('button', { name, exact: true }).filter({ visible: true });
const summary = () => place().locator('.actor-atlas-summary').textContent();
const amazonChips = 'TIMELINE FROM roadmap OF [[Amazon]]';
const tabs = () => page.evaluate(() => window.hostDriver.app.workspace.getLeavesOfType('markdown').length);
const active = () => page.evaluate(() => window.hostDriver.activeNote()?.path ?? '');

describe('a timeline in the explorer', () => {
	test('has a lane for each company, every row once, and says all of a bar in words', async () => {
		await open();
		await timeline('TIMELINE FROM roadmap');
		expect(await lanes(place())).toEqual(expect.arrayContaining(['TSMC', 'Google', 'NVIDIA', 'Amazon']));
		await eventually(async () => `${await drawn(place())} rows`, await summary() ?? '');
		expect(await bar(place(), 'NVIDIA: Blackwell (B200), Q4 2024, 4NP, Shipping, open or shipping').count()).toBe(1);
		await timelineIn(place()).getByText(/^Undated \(\d+\)$/).waitFor();
		await timelineIn(place()).getByRole('list', { name: 'NVIDIA' }).waitFor();
	});

	test('draws what is said as wide as it is said, and marks what is open', async () => {
		await open();
		await timeline(amazonChips);
		const year = await shape(bar(place(), /Trainium4, 2027/));
		const month = await shape(bar(place(), /Trainium3, Dec 2025/));
		expect(month.width / year.width).toBeCloseTo(31 / 365, 1);
		expect(await bar(place(), /Graviton4, since Jul 2024/).locator('.actor-atlas-span-shape path').count()).toBe(3);
		await timelineIn(place()).locator('.actor-atlas-today-name', { hasText: 'Today' }).waitFor();
	});

	test.each([['Google', 1], ['TSMC', 1]])('groups by what GROUP BY says: %s', async name => {
		await open();
		await timeline('TIMELINE project, status, COUNT() FROM investments GROUP BY subject');
		expect(await lanes(place())).toContain(name);
		await timeline('TIMELINE subject, project, status, COUNT() FROM investments WHERE status IS NOT EMPTY GROUP BY status');
		expect(await lanes(place())).not.toContain(name);
	});

	test('is chosen where rows have dates, for what was asked as a table too', async () => {
		await open();
		await ask(page, 'TABLE investments OF [[Amazon]]');
		await rowsOf(page).first().waitFor();
		await tool('Timeline').click();
		await bar(place(), /Project Rainier/).waitFor();
		expect(await editorOf(page).textContent()).toBe('TIMELINE investments OF [[Amazon]]');
		expect(await rowsOf(page).filter({ visible: true }).count()).toBe(0);
		await tool('Table').click();
		await rowsOf(page).first().waitFor();
		expect(await bars(place()).filter({ visible: true }).count()).toBe(0);
	});

	test('shows what the filter leaves, and the row of the bar that has the focus in full', async () => {
		await open();
		await timeline('TIMELINE FROM investments');
		await place().getByRole('searchbox').fill('rainier');
		await eventually(() => drawn(place()), 2);
		await tool('Details of the row at the cursor').click();
		await page.getByRole('searchbox').press('ArrowDown');
		await place().locator('.actor-atlas-detail', { hasText: 'Project Rainier' }).waitFor();
	});
});

describe('what a bar does', () => {
	test('a click opens its line, with Ctrl or the middle button in a new tab', async () => {
		await open();
		await timeline(amazonChips);
		const before = await tabs();
		await bar(place(), /Trainium4, 2027/).click({ modifiers: ['Control'] });
		await eventually(tabs, before + 1);
		await page.evaluate(() => window.hostDriver.command('actor-atlas:open-explorer'));
		await bar(place(), /Trainium4, 2027/).click({ button: 'middle' });
		await eventually(tabs, before + 2);
		await page.evaluate(() => window.hostDriver.command('actor-atlas:open-explorer'));
		await bar(place(), /Trainium4, 2027/).click();
		await page.locator('.is-flashing', { hasText: 'Trainium4' }).first().waitFor();
	});

	test('the right button has its menu, and pointing at it previews its note', async () => {
		await open();
		await timeline(amazonChips);
		await bar(place(), /Graviton5/).hover();
		await eventually(() => page.evaluate(() => window.hostDriver.hoverLinks().some(({ linktext }) => linktext.endsWith('.md'))), true);
		await bar(place(), /Graviton5/).click({ button: 'right' });
		await page.locator('.menu-item', { hasText: 'Open line in new tab' }).waitFor();
		await page.locator('.menu-item', { hasText: 'Copy row as Markdown' }).click();
		expect(await clipboard(page)).toContain('Graviton5');
	});

	test('keys go from bar to bar, and Enter opens', async () => {
		await open();
		await timeline(amazonChips);
		expect(await timelineIn(place()).locator('.actor-atlas-timeline-page [tabindex="0"]').count()).toBe(1);
		await bars(place()).first().focus();
		await page.keyboard.press('ArrowDown');
		const title = () => page.evaluate(() => document.activeElement?.getAttribute('title') ?? '');
		expect(await title()).toBe(await bars(place()).nth(1).getAttribute('title'));
		await page.keyboard.press('End');
		expect(await title()).toBe(await bars(place()).last().getAttribute('title'));
		await page.keyboard.press('Enter');
		await eventually(async () => (await active()) !== '', true);
	});
});

describe('the time', () => {
	test('is zoomed by Ctrl and wheel, and the day under the pointer stays there', async () => {
		await open();
		await timeline(amazonChips);
		const of = bar(place(), /Trainium4, 2027/);
		const before = await shape(of);
		await page.mouse.move(before.x + 2, (await of.boundingBox())?.y ?? 0);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -300);
		await page.keyboard.up('Control');
		await eventually(async () => (await shape(of)).width > before.width * 2, true);
		expect(Math.abs((await shape(of)).x - before.x)).toBeLessThan(12);
	});

	test('by keys and buttons; 0 shows all again', async () => {
		await open();
		await timeline(amazonChips);
		const all = await ticks(place());
		const width = async () => Math.round((await shape(bar(place(), /Trainium4, 2027/))).width);
		const before = await width();
		await bars(place()).first().focus();
		await page.keyboard.press('+');
		await eventually(async () => (await width()) > before * 1.5, true);
		await tool('Zoom in').click();
		await eventually(async () => (await width()) > before * 2.4, true);
		await tool('Zoom out').click();
		await eventually(async () => (await width()) < before * 1.7, true);
		await bars(place()).first().focus();
		await page.keyboard.press('0');
		await eventually(width, before);
		await eventually(() => ticks(place()), all);
		await page.keyboard.press('+');
		await page.keyboard.press('+');
		await eventually(async () => (await ticks(place())).join() !== all.join(), true);
		const near = (await ticks(place())).join();
		await page.keyboard.press('ArrowRight');
		await eventually(async () => (await ticks(place())).join() !== near, true);
		await tool('Show all of the time').click();
		await eventually(width, before);
	});

	test('is dragged, which is no click', async () => {
		await open();
		await timeline(amazonChips);
		await tool('Zoom in').click();
		await tool('Zoom in').click();
		const of = bar(place(), /Graviton4, since/);
		const scrolled = () => timelineIn(place()).locator('.actor-atlas-timeline-scroller').evaluate(el => el.scrollLeft);
		await eventually(async () => (await scrolled()) > 50, true);
		const before = await scrolled();
		const box = await of.locator('.actor-atlas-span-label').boundingBox();
		await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
		await page.mouse.down();
		await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 8, { steps: 4 });
		await page.mouse.up();
		await eventually(async () => Math.round(before - (await scrolled())), 40);
		expect(await active()).toBe('');
	});

	test('stays as it is while notes change', async () => {
		await open();
		await timeline(amazonChips);
		await tool('Zoom in').click();
		await tool('Zoom in').click();
		const of = bar(place(), /Trainium4, 2027/);
		await eventually(async () => (await shape(of)).width > 300, true);
		const before = await shape(of);
		await page.evaluate(async () => {
			const { vault: files } = window.hostDriver.app;
			const file = files.getFileByPath('Actors/Amazon.md');
			if (file) await files.process(file, text => text.replace('Graviton5', 'Graviton Five'));
		});
		await bar(place(), /Graviton Five/).waitFor();
		expect(Math.round((await shape(of)).width)).toBe(Math.round(before.width));
	});
});

describe('words', () => {
	test.each([1400, 700])('lie over nothing in a window of %i px', async width => {
		await open({ width });
		for (const kind of ['roadmap', 'investments', 'timeline']) {
			await timeline(`TIMELINE FROM ${kind}`);
			await eventually(() => overlapping(place()), []);
		}
	});

	test.skipIf(!hasReferenceData)('nor in the real vault (skipped where it is absent), which loses no row', async () => {
		await open({ width: 1200 }, vaultFolder);
		for (const kind of ['roadmap', 'investments', 'timeline', 'acquisitions']) {
			await timeline(`TIMELINE FROM ${kind}`);
			await eventually(async () => `${await drawn(place())} rows`, await summary() ?? '');
			await eventually(() => overlapping(place()), []);
		}
	});
});

describe('the picture', () => {
	test('is SVG that stands alone, with every bar and every undated row', async () => {
		await open();
		await timeline('TIMELINE FROM roadmap');
		const { name, bytes } = await savedAs(page, place(), 'Save as SVG');
		expect(name).toBe('TIMELINE FROM roadmap.svg');
		const text = bytes.toString('utf8');
		const svg = readXml(text);
		expect(withClass(svg, 'bar')).toHaveLength(await bars(place()).count());
		expect(withClass(svg, 'undated')).toHaveLength(await timelineIn(place()).locator('.actor-atlas-undated-entry').count());
		expect(text).not.toMatch(/var\(|<script|href|currentcolor"? stroke="var/);
		expect(all(svg).some(el => Object.values(el.attributes).some(value => /NaN|undefined/.test(value)))).toBe(false);
	});

	test('is copied, and saved as PNG', async () => {
		await open({ theme: 'dark' });
		await timeline(amazonChips);
		await tool('Copy or save the picture').click();
		await page.locator('.menu-item', { hasText: 'Copy as SVG' }).click();
		await eventually(async () => (await clipboard(page)).startsWith('<?xml'), true);
		const { name, bytes } = await savedAs(page, place(), 'Save as PNG');
		expect(name).toMatch(/\.png$/);
		expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
		expect(bytes.length).toBeGreaterThan(5_000);
	});
});
