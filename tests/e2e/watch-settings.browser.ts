import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { addFakeTasks } from '../host/fixtures/fake-tasks-plugin';
import { eventually } from './panel-page';
import { Tracker, zenith } from './watch-page';

let t: Tracker;

beforeEach(async () => {
	t = await Tracker.open(folder => appendFileSync(path.join(folder, zenith), '- [ ] Zenith margin 🔁 every month 📅 2031-11-30\r\n'));
});

afterEach(() => t.close());

afterAll(closeBrowser);

const setting = (name: string) => t.page.locator('.setting-item', { hasText: name });

/** With the settings open. */
async function set(change: () => Promise<unknown>): Promise<void> {
	await t.page.keyboard.press('Control+,');
	await change();
	await t.page.keyboard.press('Escape');
}

const choose = (name: string, value: string) => () => setting(name).locator('select').selectOption(value);
const day = '\\d{4}-\\d\\d-\\d\\d';
const written = (line: string): Promise<void> => eventually(() => new RegExp(line, 'u').test(t.noteText()), true);

async function tick(words: string): Promise<void> {
	await t.find(words.toLowerCase(), 1);
	await t.box(words).click();
}

describe('what is set under Watch', () => {
	test('a tick writes no day at first, and one when that is asked for, in either form; an untick takes it out', async () => {
		await tick('Zenith first');
		await written('- \\[x\\] Zenith first chips by Q3 2031\\r\\n');
		await set(() => setting('Write the day when done').locator('.checkbox-container').click());
		await tick('Zenith backlog');
		await written(`- \\[x\\] Zenith backlog above \\$4B ✅ ${day}\\r\\n`);
		await eventually(() => t.box('Zenith backlog').isChecked(), true);
		await t.box('Zenith backlog').click();
		await written('- \\[ \\] Zenith backlog above \\$4B\\r\\n');
		await set(choose('Form of dates', 'field'));
		await tick('Zenith cuts');
		await written(`- \\[x\\] Zenith cuts prices by Q1 2020 \\[completion:: ${day}\\]\\r\\n`);
	});

	test('an item that recurs is ticked through the Tasks plugin, or never, or all are', async () => {
		await addFakeTasks(t.page);
		await set(choose('Tick through the Tasks plugin', 'never'));
		await tick('Zenith margin');
		await written('- \\[x\\] Zenith margin 🔁 every month 📅 2031-11-30\\r\\n$');
		await eventually(() => t.box('Zenith margin').isChecked(), true);
		await t.box('Zenith margin').click();
		await written('- \\[ \\] Zenith margin 🔁 every month 📅 2031-11-30\\r\\n$');
		await set(choose('Tick through the Tasks plugin', 'always'));
		await tick('Zenith backlog');
		await written(`- \\[x\\] Zenith backlog above \\$4B ✅ 2026-11-23\\r\\n`);
		await set(choose('Tick through the Tasks plugin', 'recurring'));
		await tick('Zenith first');
		await written('- \\[x\\] Zenith first chips by Q3 2031\\r\\n');
		await tick('Zenith margin');
		await written('- \\[ \\] Zenith margin 🔁 every month 📅 2031-12-30\\r\\n- \\[x\\] Zenith margin 🔁 every month 📅 2031-11-30 ✅ 2026-11-23\\r\\n$');
	});
});
