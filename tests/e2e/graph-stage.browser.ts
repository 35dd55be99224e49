import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser } from '../host/browser';
import { openTrial, type OpenedTrial } from '../views/graph/stage/trial';

afterAll(closeBrowser);

let trial: OpenedTrial;
let page: Page;

async function open(options: Parameters<typeof openTrial>[0], nodes = 20, links = 30, arrangement: 'force' | 'fixed' = 'force'): Promise<void> {
	trial = await openTrial(options);
	page = trial.page;
	await page.evaluate(([count, most, how]) => window.trial.show(count, most, how), [nodes, links, arrangement] as const);
	if (arrangement === 'force') await trial.settled();
	await still();
}

afterEach(async () => trial.close());

/** Waits until the picture does not change any more. */
async function still(): Promise<void> {
	let before = '';
	for (let tries = 0; tries < 60; tries++) {
		await page.waitForTimeout(60);
		const now = await picture();
		if (now === before) return;
		before = now;
	}
	throw new Error('The picture goes on changing.');
}

function picture(): Promise<string> {
	return page.evaluate(() => window.trial.stage.canvas.toDataURL());
}

/** A page would have to wait a moment for a click to be one. */
async function told(): Promise<string[]> {
	await page.waitForTimeout(350);
	return page.evaluate(() => window.trial.told.splice(0).filter(words => !words.startsWith('hover') && words !== 'transform'));
}

async function at(id: string): Promise<{ x: number; y: number }> {
	const point = await page.evaluate(wanted => window.trial.at(wanted), id);
	if (point === null) throw new Error(`${id} is nowhere.`);
	return point;
}

/** The middle of the straight link between two nodes of the fixed arrangement. */
async function between(one: string, other: string): Promise<{ x: number; y: number }> {
	const [a, b] = [await at(one), await at(other)];
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

const transform = () => page.evaluate(() => window.trial.stage.transform());
const THESIS = 'n00000';

describe('the stage', () => {
	beforeEach(() => open({}));

	it('opens by a click, by a click with a key at once, and by the middle button', async () => {
		const { x, y } = await at(THESIS);
		await told();
		await page.mouse.click(x, y);
		expect(await told()).toEqual([`open ${THESIS}`]);
		await page.keyboard.down('Control');
		await page.mouse.click(x, y);
		await page.keyboard.up('Control');
		expect(await told()).toEqual([`open ${THESIS} ctrl`]);
		await page.mouse.click(x, y, { button: 'middle' });
		expect(await told()).toEqual([`open ${THESIS} middle`]);
	});

	it('centres by a double click, which neither opens nor zooms', async () => {
		const { x, y } = await at(THESIS);
		const before = await transform();
		await told();
		await page.mouse.dblclick(x, y);
		expect(await told()).toEqual([`centre ${THESIS}`]);
		expect(await transform()).toEqual(before);
	});

	it('asks for a menu at nodes, and on the empty', async () => {
		const { x, y } = await at(THESIS);
		await told();
		await page.mouse.click(x, y, { button: 'right' });
		await page.mouse.click(5, 5, { button: 'right' });
		expect(await told()).toEqual([`menu ${THESIS}`, 'menu nothing']);
	});

	it('pins what is dragged where it is dropped, opens nothing, and lets others give way', async () => {
		const { x, y } = await at(THESIS);
		const others = await page.evaluate(() => [...window.trial.stage.positions()].filter(([id]) => id !== 'n00000'));
		await told();
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 60, y + 40, { steps: 4 });
		await page.mouse.up();
		await still();
		const after = await at(THESIS);
		expect([Math.round(after.x - x), Math.round(after.y - y)]).toEqual([60, 40]);
		expect((await told()).filter(words => /^(?:pin|open)/.test(words))).toEqual([expect.stringMatching(/^pin n00000 -?\d+ -?\d+$/)]);
		expect(await page.evaluate(() => [...window.trial.stage.positions()].filter(([id]) => id !== 'n00000'))).not.toEqual(others);
	});

	it('moves the view by a drag on the empty, and by the wheel nearer to where the pointer is', async () => {
		const before = await transform();
		await page.mouse.move(30, 30);
		await page.mouse.down();
		await page.mouse.move(130, 80, { steps: 3 });
		await page.mouse.up();
		const moved = await transform();
		expect([Math.round(moved.x - before.x), Math.round(moved.y - before.y), moved.k]).toEqual([100, 50, before.k]);
		const place = await at(THESIS);
		await page.mouse.move(place.x, place.y);
		await page.mouse.wheel(0, -300);
		await page.waitForTimeout(300);
		expect((await transform()).k).toBeGreaterThan(moved.k);
		const after = await at(THESIS);
		expect(Math.hypot(after.x - place.x, after.y - place.y)).toBeLessThan(1);
		expect(await page.evaluate(() => window.trial.told.filter(words => words === 'transform').length)).toBeGreaterThan(1);
	});

	it('says what the pointer is on, once, and when it is on nothing', async () => {
		const { x, y } = await at(THESIS);
		await page.evaluate(() => window.trial.told.splice(0));
		await page.mouse.move(x, y);
		await page.mouse.move(x + 1, y + 1);
		await page.mouse.move(5, 5);
		expect(await page.evaluate(() => window.trial.told.filter(words => words.startsWith('hover')))).toEqual([`hover ${THESIS}`, 'hover nothing']);
	});

	it('is travelled by keys: in at what matters most, along links, out by Escape', async () => {
		await page.evaluate(() => window.trial.stage.canvas.focus());
		await told();
		await page.keyboard.press('ArrowRight');
		expect(await told()).toEqual([`focus ${THESIS}`]);
		expect(await page.evaluate(() => document.getElementById(window.trial.stage.canvas.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label'))).toMatch(/^Long .*, thesis, \d+ links$/);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Control+Enter');
		await page.keyboard.press('Shift+F10');
		expect(await told()).toEqual([`open ${THESIS}`, `open ${THESIS} ctrl`, `menu ${THESIS}`]);
		const ways = new Set<string>();
		for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
			await page.keyboard.press(key);
			for (const words of await told()) ways.add(words);
		}
		expect(ways.size).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
		expect(await told()).toEqual(['focus nothing']);
	});

	it('zooms and fits by keys', async () => {
		await page.evaluate(() => window.trial.stage.canvas.focus());
		const before = await transform();
		await page.keyboard.press('+');
		expect((await transform()).k).toBeCloseTo(before.k * 1.4, 5);
		await page.keyboard.press('-');
		await page.keyboard.press('-');
		expect((await transform()).k).toBeLessThan(before.k);
		await page.keyboard.press('0');
		expect((await transform()).k).toBeCloseTo(before.k, 5);
	});

	it('draws nothing while nothing changes', async () => {
		const frames = await page.evaluate(async () => {
			let asked = 0;
			const old = window.requestAnimationFrame.bind(window);
			window.requestAnimationFrame = act => {
				asked++;
				return old(act);
			};
			await new Promise(resolve => setTimeout(resolve, 300));
			window.requestAnimationFrame = old;
			return asked;
		});
		expect(frames).toBe(0);
	});

	it('goes on from where nodes are when the graph is shown again, and lets go of a pin', async () => {
		const before = await page.evaluate(() => [...window.trial.stage.positions()]);
		await page.evaluate(() => window.trial.again());
		expect(await page.evaluate(() => [...window.trial.stage.positions()])).toEqual(before);
		await told();
		await page.evaluate(() => window.trial.again({ arrangement: { type: 'force', pinned: new Map([['n00000', { x: 300, y: 10 }]]), before: new Map() } }));
		await trial.settled();
		expect(await page.evaluate(() => window.trial.stage.positions().get('n00000'))).toEqual({ x: 300, y: 10 });
		await told();
		await page.evaluate(() => window.trial.again({ arrangement: { type: 'force', pinned: new Map(), before: new Map() } }));
		await trial.settled();
		expect(await page.evaluate(() => window.trial.stage.positions().get('n00000'))).not.toEqual({ x: 300, y: 10 });
	});
});

describe('links', () => {
	it('are pointed at and opened', async () => {
		await open({}, 4, 4, 'fixed');
		const link = await page.evaluate(() => window.trial.stage.scene().links.map(({ link }) => [link.from, link.to, link.id.replaceAll('\n', ' ')] as const)[0]);
		if (link === undefined) throw new Error('There is no link.');
		const { x, y } = await between(link[0], link[1]);
		await page.mouse.click(x, y);
		expect((await told()).filter(words => words.startsWith('open'))).toEqual([expect.stringContaining('open ')]);
	});
});

describe('a finger', () => {
	beforeEach(() => open({ mobile: true, width: 390, height: 700 }, 8, 9));

	it('opens what it touches, also beside it', async () => {
		const { x, y } = await at(THESIS);
		await told();
		await page.touchscreen.tap(x + 18, y + 18);
		expect(await told()).toEqual([`open ${THESIS}`]);
	});

	it('asks for a menu when it stays, and opens nothing then', async () => {
		const { x, y } = await at(THESIS);
		const client = await page.context().newCDPSession(page);
		await told();
		await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
		await page.waitForTimeout(700);
		await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		expect(await told()).toEqual([`menu ${THESIS}`]);
	});
});

describe('motion', () => {
	it('is a flight where it is wanted, a jump where it is not', async () => {
		await open({ moves: true });
		const flies = async () => page.evaluate(async () => {
			const seen: number[] = [];
			window.trial.stage.zoomBy(2);
			for (let frame = 0; frame < 30; frame++) {
				await new Promise(requestAnimationFrame);
				seen.push(window.trial.stage.transform().k);
			}
			return new Set(seen).size;
		});
		expect(await flies()).toBeGreaterThan(2);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		expect(await flies()).toBe(1);
	});

	it('is left out while a graph settles, where it is not wanted: nothing is drawn before', async () => {
		trial = await openTrial({});
		page = trial.page;
		const empty = await picture();
		const seen = await page.evaluate(async () => {
			window.trial.show(600, 2_000);
			const pictures = new Set<string>();
			while (!window.trial.told.includes('settled true')) {
				pictures.add(window.trial.stage.canvas.toDataURL());
				await new Promise(requestAnimationFrame);
			}
			return [...pictures];
		});
		expect(seen.filter(one => one !== empty).length).toBeLessThanOrEqual(1);
		await still();
		expect(await picture()).not.toBe(empty);
	});
});

describe.each(['light', 'dark'] as const)('in the %s theme', theme => {
	it('the picture is the same for the same graph, and has colours of the theme', async () => {
		await open({ theme }, 200, 420);
		const first = await picture();
		await page.evaluate(() => window.trial.again());
		await still();
		expect(await picture()).toBe(first);
		const colours = await page.evaluate(() => {
			const { canvas } = window.trial.stage;
			const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
			const found = new Set<string>();
			for (let at = 0; at < pixels.length; at += 4) if (pixels[at + 3] === 255) found.add(`${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]}`);
			return found.size;
		});
		expect(colours).toBeGreaterThan(3);
	});
});

describe('a graph of 5,000 nodes and 32,000 links', () => {
	it('settles while the page goes on, and all of it is drawn', async () => {
		trial = await openTrial({ moves: true });
		page = trial.page;
		const turns = await page.evaluate(async () => {
			window.trial.show(5_000, 32_000);
			let frames = 0;
			while (!window.trial.told.includes('settled true')) {
				await new Promise(requestAnimationFrame);
				frames++;
			}
			return frames;
		});
		expect(turns).toBeGreaterThan(60);
		await still();
		expect(await page.evaluate(() => [window.trial.stage.scene().nodes.length, window.trial.stage.scene().links.length])).toEqual([5_000, 32_000]);
	}, 120_000);
});
