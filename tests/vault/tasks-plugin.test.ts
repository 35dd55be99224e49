import type { App } from 'obsidian';
import { afterEach, describe, expect, test } from 'vitest';
import type { EditOutcome } from '../../src/model/edit';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { toggleByTasks } from '../../src/vault/tasks-plugin';
import { PolicyEdits } from '../../src/vault/writing/policy-edits';
import type { WritePolicy } from '../../src/vault/writing/policy';
import { QuietVault } from '../faults/quiet-vault';

const NOTE = 'note.md';
const RECURS = '- [ ] margin 🔁 every month 📅 2026-11-30';
const vaults: QuietVault[] = [];

afterEach(() => {
	for (const vault of vaults.splice(0)) {
		vault.disk.remove();
		expect(vault.witness.findings).toEqual([]);
	}
});

/** An app whose Tasks plugin answers so. */
function appWith(executeToggleTaskDoneCommand: unknown): App {
	const plugins = { 'obsidian-tasks-plugin': { apiV1: { executeToggleTaskDoneCommand } } };
	return { plugins: { plugins } } as unknown as App; // all that is asked of it
}

const off = { plugins: { plugins: {} } } as unknown as App;
const tasks = appWith((line: string) => (line.includes('[ ]') ? `${line.replace('2026-11-30', '2026-12-30')}\n${line.replace('[ ]', '[x]')} ✅ 2026-11-23` : line.replace('[x]', '[ ]')));

interface Asked {
	readonly app: App;
	readonly policy?: Partial<WritePolicy>;
	readonly status?: string;
}

/** Ticks the only task of a note of this text. */
async function tick(text: string, { app, policy = {}, status = 'x' }: Asked): Promise<{ outcome: EditOutcome | undefined; after: string; vault: QuietVault }> {
	const vault = new QuietVault({ [NOTE]: text });
	vaults.push(vault);
	const edits = new PolicyEdits(vault.edits, () => ({ ...DEFAULT_SETTINGS, today: '2026-11-23', ...policy }), (line, path) => toggleByTasks(app, line, path));
	const [outcome] = await vault.until(edits.edit([vault.tickOf(NOTE, '', { status })]));
	return { outcome, after: vault.text(NOTE), vault };
}

describe('an item that recurs', () => {
	test('law 15: goes through the Tasks plugin where that is on, which writes the next one', async () => {
		const { after } = await tick(`# A\r\n\r\n${RECURS}\r\nend`, { app: tasks });
		expect(after).toBe('# A\r\n\r\n- [ ] margin 🔁 every month 📅 2026-12-30\r\n- [x] margin 🔁 every month 📅 2026-11-30 ✅ 2026-11-23\r\nend');
	});

	test('law 15: is ticked plainly where that is off, and the user is told that no next one was written', async () => {
		const { outcome, after } = await tick(RECURS, { app: off });
		expect(after).toBe(RECURS.replace('[ ]', '[x]'));
		expect(outcome).toMatchObject({ done: true, remark: expect.stringMatching(/^The Tasks plugin is off.*\.$/) as string });
	});

	test('is ticked plainly by setting', async () => {
		const { outcome, after } = await tick(RECURS, { app: tasks, policy: { tasksPlugin: 'never' } });
		expect(after).toBe(RECURS.replace('[ ]', '[x]'));
		expect(outcome).toMatchObject({ done: true, remark: expect.stringMatching(/no next one/) as string });
	});

	test('is known by the field too', async () => {
		const { after } = await tick('- [ ] a [repeat:: every week]', { app: tasks });
		expect(after).toBe('- [ ] a [repeat:: every week]\n- [x] a [repeat:: every week] ✅ 2026-11-23');
	});

	test('keeps its block id with the line that is done, also where tags are put before signs', async () => {
		const put = appWith(() => '- [ ] margin #due 🔁 every month 📅 2026-12-30\n- [x] margin #due 🔁 every month 📅 2026-11-30 ✅ 2026-11-23 ^m1');
		expect((await tick('- [ ] margin 🔁 every month 📅 2026-11-30 #due ^m1', { app: put })).outcome).toMatchObject({ done: true });
		const lost = appWith(() => '- [x] margin 🔁 every month 📅 2026-11-30 ✅ 2026-11-23');
		expect((await tick('- [ ] margin 🔁 every month 📅 2026-11-30 ^m1', { app: lost })).outcome).toMatchObject({ done: false });
	});

	test('an undo takes back all that the Tasks plugin made', async () => {
		const { outcome, vault } = await tick(`${RECURS}\r\n`, { app: tasks });
		if (outcome?.done !== true) throw new Error('not done');
		await vault.ask(outcome.undo);
		expect(vault.text(NOTE)).toBe(`${RECURS}\r\n`);
	});

	test('which is given another status than done or open has nothing to do with it', async () => {
		expect((await tick(RECURS, { app: tasks, status: '-' })).after).toBe(RECURS.replace('[ ]', '[-]'));
	});
});

describe('any other item', () => {
	test('goes through it by setting only', async () => {
		expect((await tick('- [ ] a', { app: tasks })).after).toBe('- [x] a');
		expect((await tick('- [x] a', { app: tasks, status: ' ', policy: { tasksPlugin: 'always' } })).after).toBe('- [ ] a');
	});

	test.each<[policy: Partial<WritePolicy>, after: string]>([
		[{ doneDate: true }, '- [x] a ✅ 2026-11-23 ^id'],
		[{ doneDate: true, dateForm: 'field' }, '- [x] a [completion:: 2026-11-23] ^id'],
		[{ doneDate: false }, '- [x] a ^id'],
	])('gets the day as the settings say: %o', async (policy, after) => {
		const { outcome, vault } = await tick('- [ ] a ^id', { app: off, policy });
		expect(vault.text(NOTE)).toBe(after);
		if (outcome?.done !== true) throw new Error('not done');
		await vault.ask(outcome.undo);
		expect(vault.text(NOTE)).toBe('- [ ] a ^id');
	});
});

describe('a Tasks plugin that is not as it was', () => {
	const answers: Array<[title: string, app: App, why: RegExp]> = [
		['throws', appWith(() => { throw new Error('broken'); }), /failed \(broken\)/],
		['gives no text', appWith(() => 7), /gave no line back/],
		['would delete the line', appWith(() => ''), /would take the line out/],
		['has another interface', appWith(undefined), /cannot be asked/],
		['does something else', appWith((line: string) => line.replace('[ ]', '[/]')), /made something else/],
		['writes other words', appWith(() => '- [x] Buy milk'), /made something else/],
		['loses a link', appWith((line: string) => line.replace('[ ]', '[x]').replace('margin', '')), /made something else/],
		['puts other words beside', appWith((line: string) => `${line.replace('[ ]', '[x]')}\n- [ ] Buy milk`), /made something else/],
		['writes the next one twice', appWith((line: string) => `${line}\n${line}\n${line.replace('[ ]', '[x]')}`), /made something else/],
		['gives lines that are no items', appWith(() => '- [x] a\n# Heading'), /.+/],
	];
	test.each(answers)('%s: nothing is changed, and the user reads why', async (_, app, why) => {
		const { outcome, after } = await tick(RECURS, { app });
		expect(after).toBe(RECURS);
		expect(outcome).toMatchObject({ done: false, message: expect.stringMatching(why) as string });
		expect(outcome?.done === false && outcome.message).toMatch(/^Not ticked: .+\.$/);
	});
});
