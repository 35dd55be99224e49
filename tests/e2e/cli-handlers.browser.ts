import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, openHost, type OpenedHost } from '../host/browser';
import { copyVault, type VaultCopy } from './vault-copy';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');

let vault: VaultCopy;
let opened: OpenedHost;

beforeEach(async () => {
	vault = copyVault(sampleVault);
	opened = await openHost({ vault: vault.folder });
});

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const run = (command: string, params: Record<string, string> = {}): Promise<string> =>
	opened.page.evaluate(([name, given]) => window.hostDriver.runCli(name, given), [command, params] as const);

interface Sent {
	readonly columns: readonly string[];
	readonly rows: ReadonlyArray<{ readonly path: string; readonly line: number; readonly cells: ReadonlyArray<{ readonly text: string }> }>;
}

async function json<T>(command: string, params: Record<string, string> = {}): Promise<T> {
	return JSON.parse(await run(command, { ...params, format: 'json' })) as T;
}

const lineAt = (note: string, line: number): string => vault.text(note).split('\n')[line] ?? '';

describe('actor-atlas', () => {
	test('says what there is, as soon as all notes are read', async () => {
		const counts = await json<{ notes: number; actors: number; sources: ReadonlyArray<{ id: string; count: number }> }>('actor-atlas');
		expect(counts.notes).toBeGreaterThan(40);
		expect(counts.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['investments', 'watch', 'impacts', 'relations']));
		expect(counts.sources.map(({ count }) => count)).toEqual([...counts.sources.map(({ count }) => count)].sort((a, b) => b - a));
		const lines = (await run('actor-atlas')).split('\n');
		expect(lines).toContain(`problems ${(await run('actor-atlas:check')).split('\n').length}`);
		expect(lines).toContain(`actors ${counts.actors}`);
		expect(lines.some(line => /^source investments \d+ /.test(line))).toBe(true);
	});
});

describe('actor-atlas:query', () => {
	test('gives rows with the lines where they stand', async () => {
		const { columns, rows } = await json<Sent>('actor-atlas:query', { query: 'TABLE project, amount FROM investments OF [[Amazon]] WHERE amount >= $15B SORT amount DESC' });
		expect(columns).toEqual(['Project', 'Amount']);
		const own = rows.filter(row => row.path === 'Actors/Amazon.md');
		expect(own.map(({ cells }) => cells[1]?.text)).toEqual(['$200B', '$50B', '$20B', '$15B']);
		for (const { line, cells } of own) expect(lineAt('Actors/Amazon.md', line)).toContain(cells[1]?.text);
	});

	test.each([
		['tsv', /^Project\tAmount\n/],
		['csv', /^Project,Amount\r\n/],
		['md', /^\| Project \| Amount \|\n\| --- \| --- \|\n/],
		['table', /^Project {2,}Amount\n/],
	])('as %s', async (format, begins) => {
		expect(await run('actor-atlas:query', { query: 'TABLE project, amount FROM investments', format })).toMatch(begins);
	});

	test.each([
		[{ query: 'TABLE investmens' }, /^Error: .*investments/],
		[{ query: 'TABLE amout FROM investments' }, /^Error: .*amount/],
		[{ query: '' }, /^Error: query is missing/],
		[{ query: 'TABLE investments', format: 'xml' }, /^Error: format is table, json, csv, tsv or md, not "xml"\.$/],
		[{ query: 'TABLE stats WHERE value >= $1B AND (' }, /^Error: /],
	])('says in a sentence what is wrong with %j', async (params, says) => {
		expect(await run('actor-atlas:query', params)).toMatch(says);
	});
});

describe('actor-atlas:actor', () => {
	test('is read by people', async () => {
		const text = await run('actor-atlas:actor', { name: 'AWS' });
		expect(text).toMatch(/^# Amazon\n\nActor, Actors\/Amazon\.md\. Also Amazon \(AWS\)?.*AMZN/);
		for (const heading of ['## Theses', '## Relations', '## What to watch']) expect(text).toContain(heading);
		expect(text).toContain('| Project Rainier (Indiana) | $11B | 2.2 GW | Opened Oct 2025 |');
	});

	test('and by programs', async () => {
		const dossier = await json<{ path: string; tables: ReadonlyArray<{ kind: string }>; incoming: { relations: readonly unknown[] } }>('actor-atlas:actor', { name: 'Actors/Amazon.md' });
		expect(dossier.path).toBe('Actors/Amazon.md');
		expect(dossier.tables.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['roadmap', 'investments', 'stats']));
		expect(dossier.incoming.relations.length).toBeGreaterThan(0);
	});

	test('asks what was meant', async () => {
		expect(await run('actor-atlas:actor', { name: 'Amaz' })).toBe('Error: No note is called "Amaz". Did you mean Amazon?');
		expect(await run('actor-atlas:actor', { name: 'Amazon', format: 'csv' })).toBe('Error: format is md or json, not "csv".');
	});
});

describe('actor-atlas:watch', () => {
	const texts = async (params: Record<string, string>): Promise<string> => JSON.stringify((await json<Sent>('actor-atlas:watch', params)).rows.map(({ cells }) => cells.map(({ text }) => text)));

	test('lists open things of an actor, also of one that is named by its alias', async () => {
		const found = await json<Sent>('actor-atlas:watch', { of: 'Amazon' });
		expect(found.rows.map(({ path: note, line }) => lineAt(note, line)).every(line => !line.includes('[x]'))).toBe(true);
		expect(await texts({ of: 'Amazon' })).toContain('Trainium4 tape-out');
		expect(await texts({ of: 'AWS' })).toContain('Trainium4 tape-out');
	});

	test('by when they are due', async () => {
		expect(await texts({ due: 'H2 2026' })).toContain('Trainium4 tape-out');
		expect(await texts({ due: 'before 2026' })).not.toContain('Trainium4 tape-out');
		expect(await texts({ due: 'by Q1 2026', of: '#thesis' })).toContain('sticks in Q1 2026');
	});

	test('ticked ones, and all', async () => {
		const [open, done, all] = await Promise.all(['false', 'true', 'all'].map(which => json<Sent>('actor-atlas:watch', { done: which })));
		expect(done?.rows.length).toBeGreaterThan(0);
		expect(all?.rows.length).toBe((open?.rows.length ?? 0) + (done?.rows.length ?? 0));
	});

	test.each([
		[{ due: 'soonish' }, /^Error: /],
		[{ done: 'maybe' }, /^Error: done is false, true or all, not "maybe"\.$/],
		[{ of: '#no-such-tag' }, /^Error: /],
	])('says in a sentence what is wrong with %j', async (params, says) => {
		expect(await run('actor-atlas:watch', params)).toMatch(says);
	});
});

describe('actor-atlas:check', () => {
	test('lists problems with their lines', async () => {
		const problems = await json<ReadonlyArray<{ path: string; line: number; code: string; severity: string; message: string }>>('actor-atlas:check');
		const lines = (await run('actor-atlas:check')).split('\n');
		expect(lines).toHaveLength(problems.length);
		const [first] = problems;
		expect(lines[0]).toBe(`${first?.path}:${(first?.line ?? 0) + 1}: ${first?.severity} ${first?.code} ${first?.message}`);
	});
});

test('a command waits for the notes, and does not wait for ever', async () => {
	writeFileSync(path.join(vault.folder, 'New.md'), '#actor');
	const answers = await opened.page.evaluate(async () => {
		await window.hostDriver.unloadPlugin();
		await window.hostDriver.loadPlugin();
		const early = window.hostDriver.runCli('actor-atlas', { format: 'json' });
		const counts = JSON.parse(await early) as { notes: number };
		return { notes: counts.notes, now: JSON.parse(await window.hostDriver.runCli('actor-atlas', { format: 'json' })) as { notes: number } };
	});
	expect(answers.notes).toBe(answers.now.notes);
});
