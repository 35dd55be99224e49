import { describe, expect, test } from 'vitest';
import { tidyRecords } from '../../../src/extract/tidy';
import { tableOf } from './read-tables';

function table(header: (at: number) => string, columns: number, rows = 3): string {
	const cells = Array.from({ length: columns }, (_, at) => header(at));
	const row = `|${' 1 |'.repeat(columns)}\n`;
	return `| ${cells.join(' | ')} |\n|${'---|'.repeat(columns)}\n${row.repeat(rows)}`;
}

function milliseconds(work: () => unknown): number {
	const runs = [1, 2, 3].map(() => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return Math.min(...runs);
}

describe('hostile tables are recognised in linear time', () => {
	test.each([
		['equal headers', () => 'Note'],
		['years', (at: number) => String(1900 + (at % 200))],
		['long headers', () => 'a b c d '.repeat(40)],
		['brackets', () => '('.repeat(60)],
	] as const)('%s', (_, header) => {
		const read = (columns: number): unknown => tidyRecords(tableOf(table(header, columns)));
		const [small, large] = [milliseconds(() => read(500)), milliseconds(() => read(2_000))];
		expect(large).toBeLessThan(Math.max(small, 5) * 16);
	});

	test('headers that objects know are headers', () => {
		expect(tableOf('| constructor | toString | hasOwnProperty |\n|---|---|---|\n| a | b | c |\n').columns.map(({ key }) => key)).toEqual(['constructor', 'tostring', 'hasownproperty']);
	});

	test('equal headers keep keys of their own', () => {
		expect(tableOf('| Project | Note | Note | Note 2 | Note |\n|---|---|---|---|---|\n| a | b | c | d | e |\n').columns.map(({ key }) => key)).toHaveLength(5);
		expect(new Set(tableOf('| Company | x | x | x_2 | x |\n|---|---|---|---|---|\n| a | b | c | d | e |\n').columns.map(({ key }) => key)).size).toBe(5);
	});
});
