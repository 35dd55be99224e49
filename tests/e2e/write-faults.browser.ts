import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, openHost, type OpenedHost } from '../host/browser';
import { addFakeTasks } from '../host/fixtures/fake-tasks-plugin';
import { temporaryVault, type TemporaryVault } from '../host/fixtures/temporary-vault';
import { eventually, openWithPanel, panelOf, showDossier } from './panel-page';
import { askWriter, panesOf, ticksOf, typeAtEnd } from './writer-page';

const note = 'Actors/Zenith.md';
const text = ['# Zenith', '', '#actor', '', '## What to watch', '', '- [ ] Zenith ships', '- [ ] Zenith grows', '- [ ] Zenith margin 🔁 every month 📅 2026-11-30', '', 'End.', ''].join('\r\n');

let vault: TemporaryVault;
let opened: OpenedHost;

beforeEach(async () => {
	vault = await temporaryVault({ [note]: text, 'Other.md': '# Other\n\n- [ ] other\n' });
});

afterEach(async () => {
	try {
		await opened.close();
	} finally {
		await vault.remove();
	}
});

const onDisk = (name = note) => readFileSync(path.join(vault.dir, name), 'utf8');
const box = (words: string) => panelOf(opened.page).locator('.actor-atlas-watch-item', { hasText: words }).locator('input');
const notice = () => opened.page.locator('.notice').last();
const done = (words: string, from = text) => from.replace(`[ ] ${words}`, `[x] ${words}`);

/** A click that no redraw can come before. */
function clickAtOnce(words: string): Promise<boolean> {
	return box(words).evaluate(element => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
}

describe('laws of writing that only a page can show, in the browser host', () => {
	beforeEach(async () => {
		opened = await openWithPanel({ vault: vault.dir, saveDelay: 500 });
	});

	test('law 13: a refusal is shown with its reason and a way to the line', async () => {
		await showDossier(opened.page, note, 'Zenith', 'preview');
		writeFileSync(path.join(vault.dir, note), text.replace('Zenith ships', 'Zenith sails'));
		await clickAtOnce('Zenith ships');
		await notice().filter({ hasText: 'Not ticked: this line has changed since it was read.' }).waitFor();
		await notice().getByRole('button', { name: 'Open note' }).waitFor();
		expect(onDisk()).toBe(text.replace('Zenith ships', 'Zenith sails'));
	});

	test('law 15: an item that recurs goes through the Tasks plugin, and its undo takes back all of it', async () => {
		await addFakeTasks(opened.page);
		await showDossier(opened.page, note, 'Zenith', 'preview');
		await box('Zenith margin').click();
		const line = '- [ ] Zenith margin 🔁 every month 📅 2026-11-30';
		await eventually(() => onDisk(), text.replace(line, `- [ ] Zenith margin 🔁 every month 📅 2026-12-30\r\n- [x] Zenith margin 🔁 every month 📅 2026-11-30 ✅ 2026-11-23`));
		await notice().getByRole('button', { name: 'Undo' }).click();
		await eventually(() => onDisk(), text);
	});

	test('law 15: where the Tasks plugin is off, the notice says that no next one was written', async () => {
		await showDossier(opened.page, note, 'Zenith', 'preview');
		await box('Zenith margin').click();
		await eventually(() => onDisk(), done('Zenith margin'));
		await notice().filter({ hasText: 'no next one was written' }).waitFor();
	});

	test('law 23: what is shown follows the note, not the click', async () => {
		await showDossier(opened.page, note, 'Zenith', 'preview');
		await box('Zenith ships').click();
		await eventually(() => box('Zenith ships').isChecked(), true);
		writeFileSync(path.join(vault.dir, note), text);
		await eventually(() => box('Zenith ships').isChecked(), false);
	});

	test('law 24: opening and reading notes writes nothing, not even settings', async () => {
		const before = stateOf(vault.dir);
		for (const mode of ['preview', 'source'] as const) {
			await showDossier(opened.page, note, 'Zenith', mode);
			await opened.page.evaluate(how => window.hostDriver.openNote('Other.md', { mode: how }), mode);
		}
		for (const id of ['open-watch-tracker', 'open-explorer', 'show-problems']) await opened.page.evaluate(one => window.hostDriver.command(`actor-atlas:${one}`), id);
		await opened.page.evaluate(() => new Promise(resolve => { setTimeout(resolve, 800); }));
		expect(stateOf(vault.dir)).toEqual(before);
	});

	test('law 25: the cursor, the selection and the undo history of the editor stay', async () => {
		await showDossier(opened.page, note, 'Zenith', 'source');
		await typeAtEnd(opened.page, 0, 'typed');
		await opened.page.evaluate(() => window.hostDriver.app.workspace.activeEditor?.editor?.setSelection({ line: 7, ch: 6 }, { line: 7, ch: 12 }));
		await clickAtOnce('Zenith ships');
		await eventually(() => onDisk(), done('Zenith ships', `${text}typed`));
		const held = () => opened.page.evaluate(() => {
			const editor = window.hostDriver.app.workspace.activeEditor?.editor;
			return [editor?.getSelection(), editor?.getCursor('from').line, editor?.getValue().includes('typed'), editor?.getValue().includes('[x]')];
		});
		expect(await held()).toEqual(['Zenith', 7, true, true]);
		await opened.page.evaluate(() => window.hostDriver.app.workspace.activeEditor?.editor?.undo());
		expect((await held()).slice(2)).toEqual([true, false]);
		await eventually(() => onDisk(), `${text}typed`);
	});

	test('law 26: two quick clicks on two boxes tick both', async () => {
		await showDossier(opened.page, note, 'Zenith', 'source');
		await Promise.all([clickAtOnce('Zenith ships'), clickAtOnce('Zenith grows')]);
		await eventually(() => onDisk(), done('Zenith grows', done('Zenith ships')));
	});
});

describe('a note that is open in two panes, in the browser host', () => {
	beforeEach(async () => {
		opened = await openHost({ vault: vault.dir, saveDelay: 1_000 });
	});

	async function openTwice(first: 'source' | 'preview', second: 'source' | 'preview'): Promise<void> {
		await opened.page.evaluate(async ([path, a, b]) => {
			const { app } = window.hostDriver;
			const file = app.vault.getFileByPath(path);
			if (file === null) throw new Error('no note');
			await app.workspace.getLeaf('tab').openFile(file, { state: { mode: a } });
			await app.workspace.getLeaf('split', 'vertical').openFile(file, { state: { mode: b } });
		}, [note, first, second] as const);
	}

	const [ships] = ticksOf(note, text);
	const plain = (words: string) => words.replaceAll('\r\n', '\n');

	test.each([['source', 'source'], ['source', 'preview'], ['preview', 'source'], ['preview', 'preview']] as const)('%s and %s: both show the tick, and only it', async (a, b) => {
		await openTwice(a, b);
		expect(await askWriter(opened.page, [ships!])).toMatchObject([{ done: true }]);
		await eventually(() => onDisk(), done('Zenith ships'));
		await eventually(async () => (await panesOf(opened.page, note)).map(pane => [plain(pane.text), pane.dirty]), Array(2).fill([plain(done('Zenith ships')), false]));
	});

	test.each([0, 1])('both in source mode, unsaved words in pane %i: the words and the tick are kept', async nth => {
		await openTwice('source', 'source');
		await typeAtEnd(opened.page, nth, 'typed');
		expect((await panesOf(opened.page, note)).map(({ dirty }) => dirty)).toEqual([nth === 0, nth === 1]);
		expect(await askWriter(opened.page, [ships!])).toMatchObject([{ done: true }]);
		await eventually(() => onDisk(), done('Zenith ships', `${text}typed`));
		await eventually(async () => (await panesOf(opened.page, note)).map(pane => plain(pane.text)), Array(2).fill(plain(done('Zenith ships', `${text}typed`))));
	});

	test('unsaved words in a pane that has gone over to reading are saved first', async () => {
		await openTwice('source', 'source');
		await typeAtEnd(opened.page, 1, 'typed');
		await opened.page.evaluate(path => window.hostDriver.openNote(path, { mode: 'preview' }), note);
		expect(await askWriter(opened.page, [ships!])).toMatchObject([{ done: true }]);
		await eventually(() => onDisk(), done('Zenith ships', `${text}typed`));
	});

	test('different unsaved words in both: what was done is whole, and no words of the pane in front are lost', async () => {
		opened.expectFault('external change under a dirty editor');
		await openTwice('source', 'source');
		await typeAtEnd(opened.page, 0, 'first');
		await typeAtEnd(opened.page, 1, 'second');
		const before = await panesOf(opened.page, note);
		expect(before.map(({ dirty }) => dirty)).toContain(true);
		const [outcome] = await askWriter(opened.page, [ships!]);
		await eventually(async () => (await panesOf(opened.page, note)).some(({ dirty }) => dirty), false);
		expect(onDisk().includes('[x] Zenith ships')).toBe(outcome?.done);
		expect(onDisk()).toContain('second');
	});
});

describe('two windows on one folder, in the browser host', () => {
	test('a tick in each is kept, also under unsaved words in the other', async () => {
		opened = await openHost({ vault: vault.dir, saveDelay: 60_000 });
		const other = await openHost({ vault: vault.dir });
		try {
			await opened.page.evaluate(path => window.hostDriver.openNote(path, { mode: 'source' }), note);
			const [ships, grows] = ticksOf(note, text);
			expect(await askWriter(other.page, [ships!])).toMatchObject([{ done: true }]);
			expect(await askWriter(opened.page, [grows!])).toMatchObject([{ done: true }]);
			await eventually(() => onDisk(), done('Zenith grows', done('Zenith ships')));
			await eventually(() => other.page.evaluate(async path => {
				const file = window.hostDriver.app.vault.getFileByPath(path);
				return file === null ? '' : window.hostDriver.app.vault.read(file);
			}, note), done('Zenith grows', done('Zenith ships')));
			await typeAtEnd(opened.page, 0, 'typed');
			const [, , margin] = ticksOf(note, onDisk());
			opened.expectFault('external change under a dirty editor');
			expect(await askWriter(other.page, [margin!])).toMatchObject([{ done: true }]);
			await eventually(async () => (await panesOf(opened.page, note))[0]?.text.includes('[x] Zenith margin'), true);
			await opened.page.evaluate(() => window.hostDriver.saveActive());
			await eventually(() => onDisk(), done('Zenith margin', done('Zenith grows', done('Zenith ships', `${text}typed`))));
		} finally {
			await other.close();
		}
	});
});

describe('200 ticks at once over 50 notes while another program rewrites them, in the browser host', () => {
	test('every tick is done or refused with a reason, and no words are lost', async () => {
		const names = Array.from({ length: 50 }, (_, at) => `Many/n${at}.md`);
		const of = (name: string) => `# ${name}\r\n\n${[0, 1, 2, 3].map(at => `- [ ] task ${at} of ${name}\n`).join('')}\nEnd`;
		for (const name of names) await vault.write(name, of(name));
		opened = await openHost({ vault: vault.dir });
		const intentions = names.flatMap(name => ticksOf(name, of(name)));
		expect(intentions).toHaveLength(200);
		const answers = Promise.all(intentions.map(one => askWriter(opened.page, [one])));
		let isAnswered = false;
		void answers.finally(() => {
			isAnswered = true;
		});
		const words = new Map<string, string[]>();
		for (let round = 0; !isAnswered && round < 400; round++) {
			const name = names[(round * 7) % names.length] ?? '';
			const file = path.join(vault.dir, name);
			// Read and written in one go, as near to one step as another program gets.
			writeFileSync(file, `${readFileSync(file, 'utf8')}\nword ${round}.`);
			words.set(name, [...(words.get(name) ?? []), `word ${round}.`]);
			await new Promise(resolve => setTimeout(resolve, 5));
		}
		const outcomes = (await answers).flat();
		const ticked = names.reduce((sum, name) => sum + onDisk(name).split('[x]').length - 1, 0);
		const finished = outcomes.filter(outcome => outcome.done).length;
		const lost = [...words].flatMap(([name, all]) => all.filter(word => !onDisk(name).includes(word)));
		console.log(`200 ticks at once in the host: ${finished} done, ${outcomes.length - finished} refused, ${[...words.values()].flat().length} rewrites by another program, ${lost.length} lost`);
		expect([ticked, lost]).toEqual([finished, []]);
		for (const outcome of outcomes) if (!outcome.done) expect(outcome.message).toMatch(/^Not ticked: .+\.$/);
		expect(finished).toBeGreaterThan(100);
		for (const name of names) expect(onDisk(name).replaceAll('[x]', '[ ]').replace(/\nword \d+\./g, '')).toBe(of(name));
	});
});

/** Every file below a folder with its bytes and the time of its last change. */
function stateOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter(entry => entry.isFile())
		.map(entry => path.join(entry.parentPath, entry.name))
		.map(file => `${file} ${statSync(file).mtimeMs} ${readFileSync(file, 'utf8')}`)
		.sort();
}

afterAll(closeBrowser);
