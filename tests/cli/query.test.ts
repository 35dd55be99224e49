import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine, sampleVault, type Ran } from './run-cli';

let run: (...args: string[]) => Ran;
beforeAll(async () => {
	run = await buildCommandLine();
});

const sample = (...args: string[]) => run('query', '--vault', sampleVault, '--today', '2026-01-06', ...args);

interface Json {
	readonly columns: readonly string[];
	readonly rows: ReadonlyArray<{ readonly cells: ReadonlyArray<{ readonly text: string; readonly value: { readonly kind: string } | null }>; readonly path: string; readonly line: number }>;
	readonly notes: readonly string[];
}

describe('query', () => {
	it('gives the same rows in every format', () => {
		const query = 'TABLE subject, project, amount FROM investments SORT amount DESC LIMIT 3';
		const { columns, rows } = JSON.parse(sample('--format', 'json', query).out) as Json;
		expect(columns).toEqual(['Subject', 'Project', 'Amount']);
		expect(rows).toHaveLength(3);
		for (const format of ['table', 'csv', 'tsv', 'md']) {
			const lines = sample('--format', format, query).out.split(/\r?\n/);
			rows.forEach(({ cells }, at) => expect(lines[at + (format === 'md' ? 2 : 1)]).toContain(cells[1]?.text));
		}
	});

	it('values are typed, and every row says where it stands', () => {
		const { rows } = JSON.parse(sample('--format', 'json', 'TABLE amount FROM investments WHERE amount > $1B').out) as Json;
		expect(rows.length).toBeGreaterThan(0);
		for (const { cells, path: note, line } of rows) {
			expect(cells[0]?.value?.kind).toBe('money');
			expect(note).toMatch(/\.md$/);
			expect(line).toBeGreaterThan(0);
		}
	});

	it.each([
		['TABLE amout FROM investments', 'TABLE amout FROM investments\n      ^^^^^\n', 'amount'],
		['TABLE amount\n\tFROM investmnets', '\tFROM investmnets\n\t     ^^^^^^^^^^^\n', 'investments'],
	])('what is wrong stands below its line, with what could stand there: %j', (query, carets, fix) => {
		const { out, err, code } = sample(query);
		expect({ out, code }).toEqual({ out: '', code: 2 });
		expect(err.startsWith(carets)).toBe(true);
		expect(err).toContain(`\nWrite: ${fix}\n`);
	});

	it('may be written over several lines', () => {
		expect(sample('TABLE project\nFROM investments\nLIMIT 1\n').code).toBe(0);
	});

	it('EXPLAIN says how it is read and gives no rows', () => {
		const { out, code } = sample('EXPLAIN WHAT HURTS [[Long TSMC]]');
		expect(code).toBe(0);
		expect(out).toContain('FROM impacts');
	});

	it('a large answer arrives whole through a pipe', () => {
		const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-large-'));
		const rows = Array.from({ length: 20_000 }, (_, at) => `| Plant ${at} | $${at + 1}M | ${'words '.repeat(10)}|`);
		writeFileSync(path.join(folder, 'Mill.md'), `#actor\n## Capital projects\n| Project | Amount | Notes |\n|---|---|---|\n${rows.join('\n')}\n`);
		const { out } = run('query', '--vault', folder, '--format', 'csv', 'TABLE FROM investments');
		expect(out.trimEnd().split('\r\n')).toHaveLength(20_001);
	});
});
