import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { EditOutcome } from '../../src/model/edit';
import { itemsOf, QuietVault, undoOf } from './quiet-vault';

const vaults: QuietVault[] = [];

function vaultOf(notes: Readonly<Record<string, string>>): QuietVault {
	const vault = new QuietVault(notes);
	vaults.push(vault);
	return vault;
}

afterEach(() => {
	for (const vault of vaults.splice(0)) {
		vault.disk.remove();
		expect(vault.witness.findings).toEqual([]);
	}
});

const NOTE = 'Actors/A.md';
const codes = (outcomes: readonly EditOutcome[]) => outcomes.map(outcome => (outcome.done ? 'done' : outcome.code));

/** A note is read as `read`, stands on disk as `now` when the tick comes, and is `after` then. */
async function tickAfter(read: string, now: string, words = 'one', nth = 0): Promise<{ codes: string[]; after: string }> {
	const vault = vaultOf({ [NOTE]: now });
	return { codes: codes(await vault.ask(vault.tickOf(NOTE, words, { text: read, nth }))), after: vault.text(NOTE) };
}

describe('which line changes', () => {
	test('law 1: the line that is to change must hold the text that the user saw', async () => {
		const now = '- [ ] something else\n';
		expect(await tickAfter('- [ ] one\n', now)).toEqual({ codes: ['line-changed'], after: now });
	});

	test('law 2: what was typed a moment ago does not lead to another line', async () => {
		const vault = vaultOf({ [NOTE]: '- [ ] one\n- [ ] two\n' });
		const pane = vault.open(NOTE);
		const asked = vault.tickOf(NOTE, 'two');
		vault.app.type(pane, '- [ ] one\n- [ ] typed\n- [ ] two\n');
		expect(codes(await vault.ask(asked))).toEqual(['done']);
		expect([pane.text, vault.text(NOTE)]).toEqual(Array(2).fill('- [ ] one\n- [ ] typed\n- [x] two\n'));
	});

	test('law 3: a line is found again after lines came in above it or went away', async () => {
		expect((await tickAfter('# A\n- [ ] zero\n- [ ] one\n', 'intro\n\n# A\n- [ ] one\n')).after).toBe('intro\n\n# A\n- [x] one\n');
	});

	test('law 6: equal lines are told apart by heading and ordinal, and a changed number of them is a refusal', async () => {
		const text = '# A\n- [ ] one\n- [ ] one\n# B\n- [ ] one\n';
		expect((await tickAfter(text, text, 'one', 1)).after).toBe('# A\n- [ ] one\n- [x] one\n# B\n- [ ] one\n');
		expect((await tickAfter(text, text, 'one', 2)).after).toBe('# A\n- [ ] one\n- [ ] one\n# B\n- [x] one\n');
		expect((await tickAfter(text, `${text}# A\n- [ ] one\n`, 'one', 1)).codes).toEqual(['lines-moved']);
	});

	test('law 7: tasks in quotes and titled callouts, at any depth', async () => {
		const text = '> [!todo] Titled\n> - [ ] one\n\n> > > * [ ] deep one\n';
		expect((await tickAfter(text, text)).after).toBe(text.replace('- [ ] one', '- [x] one'));
		expect((await tickAfter(text, text, 'deep one')).after).toBe(text.replace('[ ] deep', '[x] deep'));
	});

	test('law 12: the first line of a note is a line', async () => {
		expect((await tickAfter('- [ ] one', '- [ ] one')).after).toBe('- [x] one');
	});

	test('law 14: every kind of bullet', async () => {
		const text = ['-', '*', '+', '1.', '7)'].map((marker, at) => `${marker} [ ] item ${at}\n\ntext\n`).join('\n');
		for (let at = 0; at < 5; at++) expect((await tickAfter(text, text, `item ${at}`)).after).toBe(text.replace(`[ ] item ${at}`, `[x] item ${at}`));
	});

	test('law 19: never within a fence, front matter, a comment or math', async () => {
		for (const [open, close] of [['```', '```'], ['~~~', '~~~'], ['%%', '%%'], ['<!--', '-->'], ['$$', '$$']]) {
			const hidden = `# A\n\n${open}\n- [ ] one\n${close}\n`;
			expect(await tickAfter('# A\n\n- [ ] one\n', hidden)).toEqual({ codes: ['line-changed'], after: hidden });
			expect((await tickAfter(`${hidden}\n- [ ] one\n`, `${hidden}\n- [ ] one\n`)).after).toBe(`${hidden}\n- [x] one\n`);
		}
		const front = '---\n- [ ] one\n---\n';
		expect(await tickAfter('- [ ] one\n', front)).toEqual({ codes: ['line-changed'], after: front });
	});

	test('law 20: a longer line with the same words is another line', async () => {
		const now = '- [ ] one more\n- [ ] one \n';
		expect(await tickAfter('- [ ] one\n', now)).toEqual({ codes: ['line-changed'], after: now });
	});

	test('law 21: another task on the line of that number is left alone', async () => {
		expect((await tickAfter('- [ ] one\n- [ ] two\n', '- [ ] two\n- [ ] one\n')).after).toBe('- [ ] two\n- [x] one\n');
	});
});

describe('what changes', () => {
	test('law 11: exactly one character, and no other task', async () => {
		const text = '- [ ] ~~one~~\n- [ ] one\n  - [ ] one\n';
		expect((await tickAfter(text, text, 'one', 1)).after).toBe('- [ ] ~~one~~\n- [x] one\n  - [ ] one\n');
	});

	test('law 16: the same tick twice leaves the same bytes as once', async () => {
		const vault = vaultOf({ [NOTE]: '- [ ] one\n' });
		const asked = vault.tickOf(NOTE, 'one');
		expect(codes([...(await vault.ask(asked)), ...(await vault.ask(asked))])).toEqual(['done', 'line-changed']);
		const again = { ...vault.tickOf(NOTE, 'one'), done: { day: '2026-11-23', form: 'emoji' as const } };
		expect(codes(await vault.ask(again))).toEqual(['already-so']);
		expect(vault.text(NOTE)).toBe('- [x] one\n');
	});

	test('law 17: a note is never built anew: tables, images, HTML and odd blanks stay as they are', async () => {
		const rest = '| a|b |\n|--|:-|\n|1| ![[pic.png|100]]|\n\n<div  align=left>x</div>\n\n![](a b.png)\n\n\n*  spaced   out\n\tcode\n';
		expect((await tickAfter(`- [ ] one\n\n${rest}`, `- [ ] one\n\n${rest}`)).after).toBe(`- [x] one\n\n${rest}`);
	});

	test('law 18: line endings of every kind, a byte order mark, trailing blanks and a missing last ending stay', async () => {
		for (const text of ['# A\r\n- [ ] one  \r\nx\r\n', 'x\r- [ ] one\ry', 'x\r\n- [ ] one\n\ry', '\ufeff- [ ] one', '- [ ] one\t\n\n\n']) {
			expect((await tickAfter(text, text)).after).toBe(text.replace('[ ]', '[x]'));
		}
	});

	test.each(['closed', 'open'])('law 18: a %s note that is not UTF-8 keeps all its bytes, since nothing is written', async how => {
		const vault = vaultOf({ [NOTE]: 'caf\udce9\n- [ ] one\n' });
		const before = vault.disk.bytes(NOTE);
		if (how === 'open') vault.open(NOTE);
		const [refused] = await vault.ask(vault.tickOf(NOTE, 'one'));
		expect(refused).toMatchObject({ done: false, message: 'Not ticked: the note is not UTF-8, so its other bytes could not be kept.' });
		expect(vault.disk.bytes(NOTE)).toEqual(before);
	});

	test('law 18: a note that really holds the character for bytes that cannot be read is ticked', async () => {
		expect((await tickAfter('caf\ufffd\n- [ ] one\n', 'caf\ufffd\n- [ ] one\n')).after).toBe('caf\ufffd\n- [x] one\n');
	});

	test('and an undo gives the same bytes', async () => {
		const text = '# A\r\n- [ ] one\r- [ ] one\n';
		const vault = vaultOf({ [NOTE]: text });
		const [outcome] = await vault.ask(vault.tickOf(NOTE, 'one', { nth: 1 }));
		expect(codes(await vault.ask(undoOf(outcome)))).toEqual(['done']);
		expect(vault.text(NOTE)).toBe(text);
	});
});

describe('which note changes, and where', () => {
	test('law 4: an open note is edited through its editor, unsaved words and all', async () => {
		const vault = vaultOf({ [NOTE]: '- [ ] one\n' });
		const pane = vault.open(NOTE);
		vault.app.type(pane, '- [ ] one\nNot saved yet.\n');
		expect(codes(await vault.ask(vault.tickOf(NOTE, 'one')))).toEqual(['done']);
		expect([pane.text, vault.text(NOTE)]).toEqual(Array(2).fill('- [x] one\nNot saved yet.\n'));
	});

	test('law 4: different unsaved words in two panes are a refusal, and both keep theirs', async () => {
		const vault = vaultOf({ [NOTE]: '- [ ] one\n' });
		const panes = [vault.open(NOTE), vault.open(NOTE)] as const;
		const asked = vault.tickOf(NOTE, 'one');
		panes.forEach((pane, at) => vault.app.type(pane, `- [ ] one\ntyped ${at}\n`));
		const [refused] = await vault.ask(asked);
		expect(refused).toMatchObject({ done: false, code: 'changed-on-disk', message: expect.stringMatching(/two panes/) as string });
		expect([vault.text(NOTE), ...panes.map(({ text }) => text)]).toEqual(['- [ ] one\n', '- [ ] one\ntyped 0\n', '- [ ] one\ntyped 1\n']);
	});

	test('law 4: where two panes hold the same unsaved words, both get the change', async () => {
		const vault = vaultOf({ [NOTE]: '- [ ] one\n' });
		const panes = [vault.open(NOTE), vault.open(NOTE)] as const;
		for (const pane of panes) vault.app.type(pane, '- [ ] one\ntyped\n');
		expect(codes(await vault.ask(vault.tickOf(NOTE, 'one')))).toEqual(['done']);
		expect([vault.text(NOTE), ...panes.map(({ text }) => text)]).toEqual(Array(3).fill('- [x] one\ntyped\n'));
	});

	test('law 4: the pane with unsaved words is the one that is edited, and a reading one saves them first', async () => {
		for (const isEditor of [true, false]) {
			const vault = vaultOf({ [NOTE]: '- [ ] one\n' });
			const [clean, dirty] = [vault.open(NOTE), vault.open(NOTE)];
			vault.app.type(dirty, '- [ ] one\ntyped\n');
			dirty.isEditor = isEditor;
			const answer = vault.edits.edit([vault.tickOf(NOTE, 'one')]);
			for (let steps = 0; steps < 12; steps++) {
				await vault.step();
				if (clean.isBehind) vault.app.takeIn(clean);
			}
			expect(codes(await vault.until(answer))).toEqual(['done']);
			expect(vault.text(NOTE)).toBe('- [x] one\ntyped\n');
		}
	});

	test('law 5: lines that were deleted are a refusal with a reason, and so is a note that was', async () => {
		const vault = vaultOf({ [NOTE]: '# A\n- [ ] one\n' });
		const asked = vault.tickOf(NOTE, 'one');
		vault.disk.write(NOTE, '');
		await vault.notice(NOTE);
		expect(codes(await vault.ask(asked))).toEqual(['line-changed']);
		vault.disk.delete(NOTE);
		expect(codes(await vault.ask(asked))).toEqual(['note-gone']);
		expect(vault.disk.names()).toEqual([]);
	});

	test('law 8: a note that was renamed is followed', async () => {
		const vault = vaultOf({ [NOTE]: '- [ ] one\n' });
		const asked = vault.tickOf(NOTE, 'one');
		vault.app.rename(vault.file(NOTE), 'Other/B.md');
		expect(codes(await vault.ask(asked))).toEqual(['done']);
		expect(vault.text('Other/B.md')).toBe('- [x] one\n');
	});

	test('law 8: where another note came to the path of one that was renamed, neither is ticked until the new one was read there', async () => {
		const vault = vaultOf({ [NOTE]: '- [ ] one\n', 'c.md': '- [ ] one\n' });
		const asked = vault.tickOf(NOTE, 'one');
		const other = vault.file('c.md');
		vault.app.rename(vault.file(NOTE), 'b.md');
		vault.app.rename(other, NOTE);
		expect(await vault.ask(asked)).toMatchObject([{ done: false, code: 'changed-on-disk', message: expect.stringMatching(/another note has just come/) as string }]);
		expect([vault.text(NOTE), vault.text('b.md')]).toEqual(['- [ ] one\n', '- [ ] one\n']);
		vault.edits.read(other);
		expect(codes(await vault.ask(asked))).toEqual(['done']);
		expect([vault.text(NOTE), vault.text('b.md')]).toEqual(['- [x] one\n', '- [ ] one\n']);
	});

	test('law 8: an undo follows the note that was changed, whatever is at its path by then', async () => {
		const vault = vaultOf({ [NOTE]: '- [ ] one\n', 'c.md': '- [x] one\n' });
		const [outcome] = await vault.ask(vault.tickOf(NOTE, 'one'));
		const other = vault.file('c.md');
		vault.app.rename(vault.file(NOTE), 'b.md');
		vault.app.rename(other, NOTE);
		vault.edits.read(other);
		expect(codes(await vault.ask(undoOf(outcome)))).toEqual(['done']);
		expect([vault.text(NOTE), vault.text('b.md')]).toEqual(['- [x] one\n', '- [ ] one\n']);
	});

	test('law 9: of two notes with one name, the one at the path', async () => {
		const vault = vaultOf({ 'X/A.md': '- [ ] one\n', 'Y/A.md': '- [ ] one\n' });
		await vault.ask(vault.tickOf('Y/A.md', 'one'));
		expect([vault.text('X/A.md'), vault.text('Y/A.md')]).toEqual(['- [ ] one\n', '- [x] one\n']);
	});

	test('law 10: a write that fails leaves note and reading as they were, and what is shown is not what is looked for', async () => {
		const text = '- [ ] **one** of [[B|those]]\n';
		const vault = vaultOf({ [NOTE]: text });
		const process = vault.app.process.bind(vault.app);
		vault.app.process = () => Promise.reject(new Error('EACCES'));
		const asked = vault.tickOf(NOTE, 'one of those');
		const [failed] = await vault.ask(asked);
		expect(failed).toMatchObject({ done: false, code: 'write-failed', message: expect.stringMatching(/^Not ticked: .*EACCES/) as string });
		expect(itemsOf(NOTE, vault.text(NOTE))[0]?.status).toBe(' ');
		vault.app.process = process;
		expect(codes(await vault.ask(asked))).toEqual(['done']);
		expect(vault.text(NOTE)).toBe(text.replace('[ ]', '[x]'));
	});

	test('law 26: two quick clicks on two lines are both done, two on one line are one tick', async () => {
		const vault = vaultOf({ [NOTE]: '- [ ] one\n- [ ] two\n' });
		const [one, two] = [vault.tickOf(NOTE, 'one'), vault.tickOf(NOTE, 'two')];
		const all = await vault.until(Promise.all([vault.edits.edit([one]), vault.edits.edit([two]), vault.edits.edit([one])]));
		expect(all.flatMap(codes).filter(code => code === 'done')).toHaveLength(2);
		expect(vault.text(NOTE)).toBe('- [x] one\n- [x] two\n');
	});
});

test('law 13: every refusal says what happened, and near which line', async () => {
	const vault = vaultOf({ [NOTE]: '# A\n- [ ] one\n- [ ] two\n', 'gone.md': '- [ ] one\n', 'newer.md': '- [ ] one\n' });
	const [one, newer, gone] = [vault.tickOf(NOTE, 'one'), vault.tickOf('newer.md', 'one'), vault.tickOf('gone.md', 'one')];
	vault.disk.delete('gone.md');
	vault.disk.write('newer.md', '- [ ] one\nby another program\n');
	const refusals = await vault.ask({ ...one, place: { ...one.place, count: 2 } }, { ...one, status: 'xx' }, { ...one, status: ' ' }, { ...one, place: { ...one.place, rawLine: '- [ ] other' } }, newer, gone);
	expect(codes(refusals)).toEqual(['lines-moved', 'bad-status', 'already-so', 'line-changed', 'changed-on-disk', 'note-gone']);
	for (const refusal of refusals) expect(refusal).toMatchObject({ done: false, message: expect.stringMatching(/^Not ticked: .+\.$/) as string, line: expect.any(Number) as number });
});

/** Where each row of the table of what went wrong elsewhere is tested. */
const TESTED: ReadonlyMap<string, readonly number[]> = new Map([
	['tests/faults/laws.test.ts', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 26]],
	['tests/vault/tasks-plugin.test.ts', [15]],
	['tests/e2e/write-faults.browser.ts', [13, 15, 23, 24, 25, 26]],
	['tests/vault/settings-store.test.ts', [22]],
]);

describe('the table of laws', () => {
	test('has a test for every row', () => {
		expect([...new Set([...TESTED.values()].flat())].sort((a, b) => a - b)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
	});

	test.each([...TESTED])('%s tests what it is said to test', (file, numbers) => {
		const text = readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
		expect(numbers.filter(number => !text.includes(`'law ${number}: `))).toEqual([]);
	});
});
