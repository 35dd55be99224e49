import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { commandLineBuild } from '../../esbuild.config.mjs';

const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'atlas-value-')), 'actor-atlas.mjs');

beforeAll(async () => {
	await esbuild.build({ ...commandLineBuild, outfile: file });
});

function run(input: string, ...args: string[]): { answers: unknown[]; err: string; code: number | null } {
	const { stdout, stderr, status } = spawnSync(process.execPath, [file, 'value', ...args], { encoding: 'utf8', input, maxBuffer: 1 << 28, timeout: 60_000 });
	return { answers: stdout.split('\n').filter(line => line !== '').map(line => JSON.parse(line) as unknown), err: stderr, code: status };
}

describe('value', () => {
	test('gives the typed value of a cell', () => {
		const { answers, code } = run('', '~$75B+ (2025)');
		expect(code).toBe(0);
		expect(answers).toEqual([
			{
				kind: 'money', value: 75e9, unit: null, currency: 'USD', low: 75e9, high: null, approx: true, per: null,
				date: { start: '2025-01-01', end: '2025-12-31', precision: 'year', range: false, phase: null }, also: [],
			},
		]);
	});

	test('with what stands around it', () => {
		expect(run('', '--header', 'Revenue (€M)', '450').answers).toMatchObject([{ kind: 'money', value: 450e6, currency: 'EUR' }]);
		expect(run('', '--row', 'Ticker', 'STM (Paris)').answers).toMatchObject([{ kind: 'ticker', value: 'STM', exchange: 'Paris' }]);
		expect(run('', '--section', 'In $ millions', '450').answers).toMatchObject([{ kind: 'money', value: 450e6 }]);
		expect(run('', '--tags', 'china,public', '¥2B').answers).toMatchObject([{ currency: 'CNY' }]);
	});

	test('of figures that look like options, and of the blank cell', () => {
		expect(run('', '-5%').answers).toMatchObject([{ kind: 'percent', value: -5 }]);
		expect(run('', '-$3B').answers).toMatchObject([{ kind: 'money', value: -3e9 }]);
		expect(run('', '').answers).toMatchObject([{ kind: 'empty', text: '' }]);
	});

	test('answers each line of standard input with one line', () => {
		const { answers } = run('{"text":"2.4 GW"}\n\n{"text":"¥5B","tags":["#China"]}\n{"text":"12","header":"Stake (%)"}\n', '--stdin');
		expect(answers).toMatchObject([{ kind: 'power', value: 2400 }, { kind: 'money', currency: 'CNY' }, { kind: 'percent', value: 12 }]);
	});

	test.each([
		['{"text":"1"}\nnonsense\n', /[Ll]ine 2\b/],
		['{"text":"1"}\n\n[1]\n', /[Ll]ine 3\b/],
		['{"cell":"1"}\n', /[Ll]ine 1\b/],
		['{"text":"1","tags":[1]}\n', /[Ll]ine 1\b/],
	])('names the line of input that is off: %j', (input, message) => {
		const { err, code } = run(input, '--stdin');
		expect(code).toBe(2);
		expect(err).toMatch(message);
	});

	test('wants one cell', () => {
		expect(run('').code).toBe(2);
		expect(run('', 'a', 'b').code).toBe(2);
	});
});

describe('value of hostile cells', () => {
	const CELLS: Readonly<Record<string, string>> = {
		'names of prototypes': '__proto__ constructor',
		HTML: '<img src=x onerror="process.exit(9)"> $5M',
		'a script as a link': '[x](javascript:process.exit(9)) 3 GW',
		'right to left and zero width': '\u202e$5\u200bM\u200f',
		'a NUL byte': '$5\u0000M',
		'a lone surrogate': '\ud800 $5M \udfff',
		'a lone carriage return': '5\r6\u2028 MW',
		'digits without end': '9'.repeat(1_999),
		'commas without end': '1,'.repeat(999),
		'brackets without end': '('.repeat(1_999),
		'a cell of a megabyte': '$5M '.repeat(250_000),
	};
	const FIELDS = ['text', 'header', 'row', 'section', 'tags'] as const;

	test.each(Object.entries(CELLS))('%s, wherever it stands', (_, cell) => {
		const lines = FIELDS.map(field => JSON.stringify({ text: '5', [field]: cell }));
		const { answers, err, code } = run(lines.join('\n'), '--stdin');
		expect([answers.length, err, code]).toEqual([FIELDS.length, '', 0]);
	});

	test.each(Object.entries(CELLS).filter(([, cell]) => cell.length < 100_000 && !cell.includes('\0')))('%s as an argument', (_, cell) => {
		const { answers, err, code } = run('', '--header', cell, '--row', cell, '--section', cell, '--tags', cell, '--', cell);
		expect([answers.length, err, code]).toEqual([1, '', 0]);
	});

	test('keys of a line change nothing but their own line', () => {
		const { answers, code } = run('{"text":"$5M","__proto__":{"kind":"text"},"constructor":"x"}\n{"text":"$6M"}\n', '--stdin');
		expect(code).toBe(0);
		expect(answers).toMatchObject([{ kind: 'money', value: 5e6 }, { kind: 'money', value: 6e6 }]);
	});

	test('broken lines are named, however long or deep', () => {
		for (const line of ['['.repeat(200_000), `{"text":${'{"a":'.repeat(50_000)}`, 'x'.repeat(2_000_000)]) {
			const { err, code } = run(`{"text":"1"}\n${line}\n`, '--stdin');
			expect(code).toBe(2);
			expect(err).toMatch(/[Ll]ine 2\b/);
			expect(err.length).toBeLessThan(1_000);
		}
	});
});

describe('twice as much input takes at most three times as long', () => {
	const time = (input: string): number => {
		const start = performance.now();
		expect(run(input, '--stdin').code).toBe(0);
		return performance.now() - start;
	};
	/** A busy machine only ever adds, so the least of several counts. */
	const growth = (inputOf: (size: number) => string, size: number): number => {
		const once = (): number => time(inputOf(2 * size)) / time(inputOf(size));
		const first = once();
		return first < 3 ? first : Math.min(first, once(), once());
	};
	const PIECES = ['1', '1,', '(', '$', '~1–', '2026 to ', 'a ', '億', '%', '\u0000'];

	test('in lines', () => {
		const lines = (count: number): string => Array.from({ length: count }, (_, at) => JSON.stringify({ text: (PIECES[at % PIECES.length] ?? '').repeat(60), header: 'Amount ($B)' })).join('\n');
		expect(growth(lines, 10_000)).toBeLessThan(3);
	}, 120_000);

	test.each(['text', 'header', 'row', 'section', 'tags'])('in one %s', field => {
		const long = (size: number): string => PIECES.map(piece => JSON.stringify({ text: '5', [field]: piece.repeat(size / piece.length) })).join('\n');
		expect(growth(long, 400_000)).toBeLessThan(3);
	}, 120_000);
});
