import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { eventually } from './panel-page';
import { Tracker } from './watch-page';

const notes = 60;
const itemsOfEach = 500;

function writeMany(folder: string): void {
	mkdirSync(path.join(folder, 'Many'));
	for (let note = 0; note < notes; note++) {
		const items = Array.from({ length: itemsOfEach }, (_, nth) => `- [ ] Thing ${note}.${nth} by Q${(nth % 4) + 1} 20${30 + (nth % 9)}`);
		writeFileSync(path.join(folder, 'Many', `Many ${note}.md`), `# Many ${note}\n\n#actor\n\n## What to watch\n\n${items.join('\n')}\n`);
	}
}

let t: Tracker;

beforeEach(async () => {
	t = await Tracker.open(writeMany);
});

afterEach(() => t.close());

afterAll(closeBrowser);

const drawn = (): Promise<number> => t.view.locator('.actor-atlas-row').count();

describe('thirty thousand items', () => {
	test('are drawn as far as they are seen, found by words, and ticked', async () => {
		await t.view.getByLabel('Group by').selectOption('note');
		await t.search().fill('many');
		await t.view.locator('.actor-atlas-watch-summary', { hasText: /^30,000 shown$/ }).waitFor();
		expect(await drawn()).toBeLessThan(100);
		await t.search().press('ArrowDown');
		await t.page.keyboard.press('End');
		expect(await t.focused()).toMatch(/Thing \d+\.\d+/);
		expect(await drawn()).toBeLessThan(100);
		await t.find('thing 59.499', 1);
		await t.box('Thing 59.499').click();
		await eventually(() => t.vault.text('Many/Many 59.md').includes('- [x] Thing 59.499'), true);
	});

	test('are drawn as far as they are seen wherever the list is scrolled to', async () => {
		const most = await t.view.locator('.actor-atlas-scroller').evaluate(async scroller => {
			let rows = 0;
			for (let step = 1; step <= 40; step++) {
				scroller.scrollTop = (scroller.scrollHeight * step) / 41;
				await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
				rows = Math.max(rows, scroller.querySelectorAll('.actor-atlas-row').length);
			}
			return rows;
		});
		expect(most).toBeGreaterThan(0);
		expect(most).toBeLessThan(100);
	});
});
