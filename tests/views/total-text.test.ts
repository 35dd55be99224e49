import { describe, expect, it } from 'vitest';
import { countedRows, leftOutRows, sumsText } from '../../src/views/panel/total-text';
import { table } from './dossiers';

const plants = table('investments', ['Investments'], 0, ['Project', 'Amount', 'Capacity'], [
	['North', '$11B', '—'],
	['South', '$15B', '2 GW'],
	['Backlog', '$200B', '—'],
]);
const sum = { kind: 'money', currency: 'USD', unit: null, per: null, value: 26e9, low: 26e9, high: 26e9, approx: false } as const;
const because = 'backlog, not an amount of the same sort';

describe('what a total says of itself', () => {
	it('names each row that is left out once, with its figures and reason', () => {
		const totals = [
			{ column: 1, sums: [{ ...sum, rows: [0, 1] }], leftOut: [{ row: 2, because }] },
			{ column: 2, sums: [], leftOut: [{ row: 2, because }] },
		];
		expect(leftOutRows(plants, totals)).toEqual([{ row: 2, line: 4, what: 'Backlog $200B', because }]);
	});

	it('names the columns where two add up amounts of one sort', () => {
		const loans = table('debt', ['Debt'], 0, ['Bank', 'Drawn', 'Limit'], [['North', '$26B', '$30B']]);
		const drawn = { column: 1, sums: [{ ...sum, rows: [0] }], leftOut: [] };
		expect(sumsText(loans, [drawn])).toBe('$26B');
		expect(sumsText(loans, [drawn, { ...drawn, column: 2 }])).toBe('Drawn $26B · Limit $26B');
		expect(sumsText(plants, [{ column: 1, sums: [], leftOut: [] }])).toBe('no amounts');
	});

	it('counts the rows that it adds up', () => {
		expect(countedRows([{ column: 1, sums: [{ ...sum, rows: [0, 1] }], leftOut: [] }, { column: 2, sums: [{ ...sum, rows: [1] }], leftOut: [] }])).toBe(2);
	});
});
