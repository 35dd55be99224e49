import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandLineBuild } from '../../esbuild.config.mjs';
import { readDossier } from '../../src/extract/dossier';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parseNote } from '../../src/parse/note';
import { BILLION_LAUGHS, hostileNotes, PROTOTYPE_NAMES, SCRIPTS } from './hostile-notes';

const read = (text: string) => parseNote('Actors/Note.md', text, source => parse(source) as unknown);
const readAll = (text: string) => readDossier(read(text), DEFAULT_SETTINGS);

/** Sizes that the project promises to survive. */
const LARGE: Readonly<Record<string, string>> = {
	'a note of 5 MB': hostileNotes['a long note']!(5_000_000),
	'a line of 1 MB': `**Status**: ${'words and $5B, '.repeat(70_000)}`,
	'a table of 20,000 rows': hostileNotes['a table of many rows']!(320_000),
	'a table of 500 columns': hostileNotes['a table of many columns']!(2_000_000),
	'10,000 pipes without a delimiter row': hostileNotes['pipes without a delimiter row']!(10_000),
};

describe('hostile notes are read like any other', () => {
	test.each(Object.keys(LARGE))('%s', name => {
		const dossier = readAll(LARGE[name] ?? '');
		if (name.includes('rows')) expect(dossier.tables[0]?.rows.length).toBe(20_000);
		if (name.includes('columns')) expect(dossier.tables[0]?.columns.length).toBe(500);
		expect(() => JSON.stringify(dossier)).not.toThrow();
	}, 30_000);

	test('a billion laughs are a problem, and the rest of the note is read', () => {
		const note = read(BILLION_LAUGHS);
		expect(note.problems.map(({ code }) => code)).toEqual(['broken-front-matter']);
		expect(note.headings.map(({ text }) => text)).toEqual(['Title']);
	});

	test('names of Object.prototype are names', () => {
		const { tables, items, headings } = read(PROTOTYPE_NAMES);
		expect(tables[0]?.header.map(({ text }) => text)).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
		expect(headings.map(({ text }) => text)).toEqual(['__proto__', 'constructor', 'Related']);
		expect(items.flatMap(({ links }) => links.map(({ target }) => target))).toEqual(['toString', '__proto__']);
		expect(readAll(PROTOTYPE_NAMES).tables[0]?.rows.length).toBe(1);
		expect(Object.getPrototypeOf({})).toBe(Object.prototype);
		expect(({} as { actor?: unknown }).actor).toBeUndefined();
	});

	test('HTML and scripts are text or nothing', () => {
		const { tables } = read(SCRIPTS);
		expect(tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['', 'go'], ['javascript:alert(1)', 'x']]);
		expect(tables[0]?.rows.flatMap(({ cells }) => cells.flatMap(({ links }) => links.map(({ target }) => target)))).toEqual(['javascript:alert(1)']);
	});
});

/** Shortest of several runs, so that a pause of the machine does not count. */
function time(act: () => unknown): number {
	return Math.min(
		...[1, 2, 3].map(() => {
			const start = performance.now();
			act();
			return performance.now() - start;
		}),
	);
}

/** How many times as long the long text takes, looked at again when something else had the processor. */
function ratio(act: (text: string) => unknown, short: string, long: string): number {
	act(short);
	const once = () => time(() => act(long)) / Math.max(2, time(() => act(short)));
	const first = once();
	return first < BOUND ? first : Math.min(first, once());
}

const BOUND = 30;

describe('reading is linear in hostile text: eight times the text takes at most thirty times as long', () => {
	test.each(Object.entries(hostileNotes))('parsing: %s', (_, make) => {
		expect(ratio(read, make(8_000), make(64_000))).toBeLessThan(BOUND);
	}, 60_000);

	test.each(Object.entries(hostileNotes))('the dossier: %s', (_, make) => {
		expect(ratio(readAll, make(2_000), make(16_000))).toBeLessThan(BOUND);
	}, 60_000);
});

describe('the command line on a folder of hostile notes', () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'actor-atlas-hostile-'));
	const vault = path.join(folder, 'vault');
	const program = path.join(folder, 'actor-atlas.mjs');

	beforeAll(async () => {
		await build({ ...commandLineBuild, outfile: program });
		mkdirSync(vault);
		const notes = { ...LARGE, ...Object.fromEntries(Object.entries(hostileNotes).map(([name, make]) => [name, make(4_000)])), 'billion laughs': BILLION_LAUGHS, prototype: PROTOTYPE_NAMES, scripts: SCRIPTS };
		for (const [name, text] of Object.entries(notes)) writeFileSync(path.join(vault, `${name}.md`), `${text}\n#actor\n`);
	}, 60_000);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args, '--vault', vault], { encoding: 'utf8', maxBuffer: 1 << 30, timeout: 100_000 });

	test('export gives every note, and writes nothing', () => {
		const before = readdirSync(vault).map(name => [name, readFileSync(path.join(vault, name)).length]);
		const { status, stdout, stderr } = run('export');
		expect([status, stderr]).toEqual([0, '']);
		const paths = stdout.trimEnd().split('\n').map(line => (JSON.parse(line) as { path: string }).path);
		for (const name of Object.keys(LARGE)) if (!name.includes('line')) expect(paths).toContain(`${name}.md`);
		expect(readdirSync(vault).map(name => [name, readFileSync(path.join(vault, name)).length])).toEqual(before);
	}, 120_000);

	test('check says what is wrong, a line each', () => {
		const { status, stdout } = run('check');
		expect(status).toBe(1);
		expect(stdout).toMatch(/^billion laughs\.md:1: error broken-front-matter /m);
	}, 120_000);
});
