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
	const { stdout, stderr, status } = spawnSync(process.execPath, [file, 'value', ...args], { encoding: 'utf8', input });
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
