import { describe, expect, it } from 'vitest';
import { rowAsMarkdown, tableAsMarkdown, tableAsTsv } from '../../src/atlas/table-text';
import { row, table } from './dossiers';

describe('copying a table', () => {
	const sample = { ...table('table', [], 0, ['A|B', 'C'], [['one', 'two']]), align: ['right', null] as const };

	it('as Markdown', () => {
		expect(tableAsMarkdown(sample)).toBe('| A\\|B | C |\n| --: | --- |\n| one | two |');
		expect(rowAsMarkdown(row(0, ['x', '']))).toBe('| x |  |');
	});

	it('as tab-separated values, with no tab or line within a cell', () => {
		const odd = table('table', [], 0, ['A', 'B'], [['o\tn\ne', 'two']]);
		expect(tableAsTsv(odd)).toBe('A\tB\no n e\ttwo');
	});
});
