import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { GraphPage } from './graph-page';

const thesis = 'Theses/Long TSMC.md';
let graph: GraphPage;

afterAll(closeBrowser);
afterEach(() => graph.close());

const ring = () => graph.view.locator('canvas').evaluate(canvas => {
	const id = canvas.getAttribute('aria-activedescendant');
	return id === null ? null : (canvas.querySelector(`#${id}`)?.getAttribute('aria-label') ?? null);
});

describe('the impact graph', () => {
	beforeEach(async () => {
		graph = await GraphPage.open({ width: 1400, height: 1300 });
	});

	test('says how much it draws, and lists exactly that', async () => {
		const { nodes, links } = await graph.counts();
		const drawn = await graph.drawn();
		expect([nodes, links]).toEqual([drawn.nodes.length, drawn.links.length]);
		await graph.tool('List of what is drawn').click();
		const listed = await graph.listed('node');
		expect(listed).toHaveLength(nodes);
		const ends = listed.map(words => Number(/(\d+) links?$/.exec(words)?.[1])).reduce((sum, count) => sum + count, 0);
		expect(ends).toBe(2 * links);
		expect(listed.find(words => words.startsWith('Long TSMC'))).toMatch(/^Long TSMC, thesis, \d+ links$/);
	});

	test('a click on a node opens its note, with Ctrl in a tab of its own', async () => {
		const { x, y } = await graph.at('Actors/GE Vernova.md');
		await graph.page.keyboard.down('Control');
		await graph.page.mouse.click(x, y);
		await graph.page.keyboard.up('Control');
		await expect.poll(() => graph.activeNote()).toBe('Actors/GE Vernova.md');
		expect(await graph.view.count()).toBe(1);
		await graph.page.evaluate(() => window.hostDriver.command('actor-atlas:open-impact-graph'));
		await graph.settled();
		const node = await graph.at(thesis);
		await graph.page.mouse.click(node.x, node.y);
		await expect.poll(() => graph.activeNote()).toBe(thesis);
	});

	test('a click on a link opens the line of its newest sentence, which the card quotes', async () => {
		const { x, y } = await graph.pointAtLink('Actors/NVIDIA.md', thesis, /^NVIDIA helps Long TSMC$/);
		expect(await graph.card.textContent()).toContain('pre-pays for CoWoS and takes more than half of it');
		await graph.page.mouse.click(x, y);
		await expect.poll(() => graph.activeNote()).toBe('Actors/NVIDIA.md');
		const line = graph.vault.text('Actors/NVIDIA.md').split('\n').findIndex(text => text.startsWith('- [[Long TSMC]]'));
		await expect.poll(() => graph.cursorLine()).toBe(line);
	});

	test('the legend counts, leaves out what is clicked, and says how much that is', async () => {
		const before = await graph.counts();
		const hurts = graph.legend('Hurts');
		const count = Number(await hurts.locator('.actor-atlas-count').textContent());
		await hurts.click();
		expect(await hurts.getAttribute('aria-pressed')).toBe('false');
		await expect.poll(async () => (await graph.counts()).links).toBeLessThan(before.links);
		const { links } = await graph.counts();
		expect(before.links - links).toBeGreaterThan(0);
		expect(before.links - links).toBeLessThanOrEqual(count);
		expect((await graph.drawn()).links).toHaveLength(links);
		await hurts.click();
		await expect.poll(() => graph.counts()).toEqual(before);
	});

	test('where the legend leaves out everything it says so, and both it and the message have it back', async () => {
		const before = await graph.counts();
		await graph.legend('Actors').click();
		await graph.view.getByText('Filters hide everything').waitFor();
		await graph.legend('Actors').click();
		await expect.poll(() => graph.counts()).toEqual(before);
		await graph.legend('Actors').click();
		await graph.view.getByRole('button', { name: 'Clear filters' }).click();
		await graph.settled();
		expect(await graph.counts()).toEqual(before);
	});

	test('the search offers names, and flies to the one that is chosen', async () => {
		await graph.view.locator('canvas').focus();
		await graph.page.keyboard.press('Control+f');
		expect(await graph.search.evaluate(el => el === el.ownerDocument.activeElement)).toBe(true);
		await graph.search.fill('mi');
		const offers = graph.view.getByRole('option');
		expect((await offers.allTextContents()).slice(0, 2).map(words => words.replace(/\d+$/, ''))).toEqual(['Microsoft', 'Micron']);
		await graph.page.keyboard.press('ArrowDown');
		expect(await offers.nth(1).getAttribute('aria-selected')).toBe('true');
		await graph.page.keyboard.press('Enter');
		await expect.poll(async () => {
			const { x, y } = await graph.at('Actors/Micron.md');
			const box = await graph.view.locator('canvas').boundingBox();
			return box !== null && Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2) < 2;
		}).toBe(true);
		expect(await offers.count()).toBe(0);
		await graph.view.getByText('Micron and neighbours').waitFor();
	});

	test('the keyboard travels from neighbour to neighbour, is told where it is, and opens', async () => {
		await graph.view.locator('canvas').focus();
		await graph.page.keyboard.press('ArrowRight');
		const first = await ring();
		expect(first).toMatch(/, (actor|thesis), \d+ links?$/);
		expect(await graph.card.isVisible()).toBe(true);
		await graph.page.keyboard.press('ArrowDown');
		const second = await ring() ?? '';
		expect(second).not.toBe(first);
		expect(await graph.view.locator('.actor-atlas-graph-said').textContent()).toBe(second);
		await graph.page.keyboard.press('Enter');
		await expect.poll(async () => ((await graph.activeNote()) ?? '').split('/')[1]).toBe(`${second.split(',')[0] ?? ''}.md`);
	});

	test('the list and the drawing select the same', async () => {
		await graph.tool('List of what is drawn').click();
		const line = graph.view.locator('.actor-atlas-graph-list [data-id="Actors/Huawei.md"]');
		await line.click();
		await expect.poll(() => graph.card.locator('.actor-atlas-graph-card-title').textContent()).toBe('Huawei');
		await graph.view.locator('canvas').focus();
		await graph.page.keyboard.press('ArrowRight');
		const name = (await ring() ?? '').split(',')[0] ?? '';
		expect(await graph.view.locator('.actor-atlas-graph-list .actor-atlas-graph-marked').textContent()).toContain(name);
	});

	test('a double click in a supply chain puts another actor into its middle', async () => {
		await graph.tool('Supply chain').click();
		const middle = graph.view.locator('.actor-atlas-graph-centre-name');
		const first = await middle.textContent();
		await expect.poll(async () => (await graph.drawn()).nodes).not.toContain(thesis);
		const { x, y } = await graph.at('Actors/Samsung.md');
		await graph.page.mouse.dblclick(x, y);
		await expect.poll(() => middle.textContent()).toBe('Samsung');
		expect(first).not.toBe('Samsung');
	});

	test('a sign that is set from a link stands in the line that the menu names, and nowhere else', async () => {
		const note = 'Actors/NVIDIA.md';
		const before = graph.vault.text(note);
		const { x, y } = await graph.pointAtLink(note, thesis, /^NVIDIA helps Long TSMC$/);
		await graph.page.mouse.click(x, y, { button: 'right' });
		await graph.item('Set to hurts (−)').first().click();
		await expect.poll(() => graph.vault.text(note)).toBe(before.replace('- [[Long TSMC]] — (+) pre-pays', '- [[Long TSMC]] — (-) pre-pays'));
		expect(graph.vault.text(note)).not.toBe(before);
	});

	test('a sign that is set from the list is drawn, and known as stated', async () => {
		const note = 'Actors/Marvell.md';
		const before = graph.vault.text(note);
		await graph.tool('List of what is drawn').click();
		await graph.view.locator(`.actor-atlas-graph-list [data-id="${note}"] .actor-atlas-fold`).click();
		const line = graph.view.locator('.actor-atlas-graph-list [data-type="link"]', { hasText: 'Long TSMC' });
		await line.click({ button: 'right' });
		await graph.item('Set to hurts (−)').first().click();
		await expect.poll(() => graph.vault.text(note)).not.toBe(before);
		const [old = [], now = []] = [before, graph.vault.text(note)].map(text => text.split('\n'));
		const changed = old.filter((was, at) => was !== now[at]);
		expect([now.length, changed.length]).toEqual([old.length, 1]);
		expect(changed[0]).toMatch(/^- \[\[Long TSMC\]\] — 3nm and 2nm tape-outs/);
		await line.filter({ hasText: /^hurts Long TSMC/ }).waitFor();
		await line.click();
		await expect.poll(() => graph.card.textContent()).toContain('as the note states');
	});

	test('theme by theme it has other colours', async () => {
		const picture = () => graph.view.locator('canvas').evaluate(canvas => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));
		const light = await picture();
		await graph.page.evaluate(() => window.hostDriver.setTheme('dark'));
		await expect.poll(picture).not.toBe(light);
		const dark = await picture();
		await graph.page.evaluate(() => window.hostDriver.setTheme('light'));
		await expect.poll(picture).not.toBe(dark);
	});
});
