import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { all, readXml, withClass } from '../graph/strict-xml';
import { GraphPage } from './graph-page';

let graph: GraphPage;

afterAll(closeBrowser);
afterEach(() => graph.close());

/** Where a node is in the graph's own measure, rounded. */
async function placeOf(id: string): Promise<string> {
	return (await graph.stage()).evaluate((stage, wanted) => {
		const place = stage.positions().get(wanted);
		return place === undefined ? 'nowhere' : `${Math.round(place.x)} ${Math.round(place.y)}`;
	}, id);
}

const rename = (from: string, to: string) => graph.page.evaluate(async ([before, after]) => {
	const { vault, fileManager } = window.hostDriver.app;
	const file = vault.getAbstractFileByPath(before);
	if (file !== null) await fileManager.renameFile(file, after);
}, [from, to] as const);

const open = async () => {
	await graph.page.evaluate(() => window.hostDriver.command('actor-atlas:open-impact-graph'));
	await graph.settled();
};
const closeView = () => graph.page.evaluate(type => window.hostDriver.app.workspace.detachLeavesOfType(type), graph.type);

describe('what the impact graph keeps', () => {
	test('a node that was dragged stays, through renames of its note and its folder, closing and a new start', async () => {
		graph = await GraphPage.open({ width: 1400, height: 900 });
		const from = await graph.at('Actors/Huawei.md');
		await graph.page.mouse.move(from.x, from.y);
		await graph.page.mouse.down();
		await graph.page.mouse.move(from.x - 60, from.y - 30, { steps: 4 });
		await graph.page.mouse.move(from.x - 90, from.y - 50, { steps: 4 });
		await graph.page.mouse.up();
		await graph.settled();
		const dropped = await placeOf('Actors/Huawei.md');
		await closeView();
		await rename('Actors/Huawei.md', 'Actors/Huawei Technologies.md');
		await open();
		await expect.poll(() => placeOf('Actors/Huawei Technologies.md')).toBe(dropped);
		await rename('Actors', 'People');
		await expect.poll(() => placeOf('People/Huawei Technologies.md')).toBe(dropped);
		await graph.page.reload();
		await graph.read();
		await graph.settled();
		expect(await placeOf('People/Huawei Technologies.md')).toBe(dropped);
		await graph.menuOf('People/Huawei Technologies.md');
		await graph.item('Unpin').click();
		await graph.menuOf('People/Huawei Technologies.md');
		await graph.item('Pin here').waitFor();
	});

	test('what was asked of it is asked again after a new start', async () => {
		graph = await GraphPage.open({ width: 1400, height: 900 });
		await graph.tool('Theses').click();
		await graph.legend('Hurts').click();
		await graph.tool('List of what is drawn').click();
		await graph.settled();
		const counts = await graph.counts();
		await graph.page.waitForTimeout(500);
		await graph.page.reload();
		await graph.read();
		await graph.settled();
		expect(await graph.tool('Theses').getAttribute('aria-pressed')).toBe('true');
		expect(await graph.legend('Hurts').getAttribute('aria-pressed')).toBe('false');
		expect(await graph.listed('node')).not.toEqual([]);
		expect(await graph.counts()).toEqual(counts);
	});
});

describe('pictures of the impact graph', () => {
	test('as SVG it is sound XML that runs nothing, with as many nodes and links as are shown; as PNG it has its size', async () => {
		graph = await GraphPage.open({ width: 1400, height: 900 }, folder => {
			mkdirSync(path.join(folder, 'Odd'));
			renameSync(path.join(folder, 'Actors/Vertiv.md'), path.join(folder, 'Odd/Vertiv & \'Söhne\' 😀.md'));
		});
		const counts = await graph.counts();
		expect(await graph.page.evaluate(() => window.hostDriver.command('actor-atlas:export-impact-graph-svg'))).toBe(true);
		await expect.poll(() => written('Impact graph.svg')).toBe(true);
		const root = readXml(graph.vault.text('Impact graph.svg'));
		expect({ nodes: withClass(root, 'node').length, links: withClass(root, 'link').length }).toEqual(counts);
		expect(new Set(all(root).map(({ name }) => name))).toEqual(new Set(['svg', 'title', 'desc', 'rect', 'g', 'path', 'polygon', 'text', 'circle']));
		expect(all(root).map(({ text }) => text)).toContain('Vertiv & \'Söhne\' 😀, actor');
		await graph.page.evaluate(() => window.hostDriver.command('actor-atlas:export-impact-graph-png'));
		await expect.poll(() => written('Impact graph.png'), { timeout: 15_000 }).toBe(true);
		const png = graph.vault.bytes('Impact graph.png');
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
		expect(size).toEqual([Number(root.attributes['width']) * 2, Number(root.attributes['height']) * 2]);
		const colours = await graph.page.evaluate(async bytes => {
			const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
			const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
			pen?.drawImage(image, 0, 0);
			return new Set(new Uint32Array(pen?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0))).size;
		}, [...png]);
		expect(colours).toBeGreaterThan(20);
	});
});

function written(name: string): boolean {
	try {
		return graph.vault.bytes(name).length > 0;
	} catch {
		return false;
	}
}

describe('the local graph', () => {
	test('follows the note in front', async () => {
		graph = await GraphPage.open({ width: 1400, height: 900 });
		await closeView();
		const local = graph.page.locator('.workspace-leaf-content[data-type="actor-atlas-local-graph"]');
		const name = local.locator('.actor-atlas-graph-centre-name');
		const show = (note: string) => graph.page.evaluate(wanted => window.hostDriver.openNote(wanted), note);
		await show('Actors/Micron.md');
		await graph.page.evaluate(() => window.hostDriver.command('actor-atlas:open-local-impact-graph'));
		await expect.poll(() => name.textContent()).toBe('Micron');
		await show('Theses/Long memory.md');
		await expect.poll(() => name.textContent()).toBe('Long memory');
		await expect.poll(() => local.locator('.actor-atlas-summary').textContent()).toMatch(/^\d+ nodes, \d+ links$/);
		await show('Daily/2026-01-05.md');
		await expect.poll(() => local.locator('.actor-atlas-summary').textContent()).toMatch(/^\d+ nodes, \d+ links$/);
	});

	test.each([300, 360])('fits into %i px: nothing sticks out, and the legend is folded', async width => {
		graph = await GraphPage.open({ width: 1400, height: 900 });
		await graph.page.evaluate(() => window.hostDriver.app.workspace.leftSplit.collapse());
		await graph.view.evaluate((el, px) => {
			el.style.setProperty('width', `${px}px`);
			window.dispatchEvent(new Event('resize'));
		}, width);
		await graph.page.evaluate(type => window.hostDriver.app.workspace.getLeavesOfType(type)[0]?.view.onResize(), graph.type);
		await expect.poll(() => graph.view.locator('.actor-atlas-graph-legend-head').getAttribute('aria-expanded')).toBe('false');
		const outside = await graph.view.evaluate(el => {
			const { right, left } = el.getBoundingClientRect();
			return [...el.querySelectorAll('button, input, select, canvas')].filter(one => one.getClientRects().length > 0).filter(one => one.getBoundingClientRect().right > right + 1 || one.getBoundingClientRect().left < left - 1).map(one => one.className);
		});
		expect(outside).toEqual([]);
		expect((await graph.drawn()).nodes.length).toBeGreaterThan(20);
	});
});
