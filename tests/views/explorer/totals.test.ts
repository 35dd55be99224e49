import { describe, expect, it } from 'vitest';
import { MovedRows } from '../../../src/views/explorer/detail/moved-rows';
import { totalParts } from '../../../src/views/explorer/detail/total-parts';
import { cell, row, totalCell } from '../answer/answers';

const because = 'backlog, not an amount of the same sort';
const sum = { kind: 'money', currency: 'USD', unit: null, per: null, value: 26e9, low: 26e9, high: 26e9, approx: false, rows: [0, 1] } as const;
const members = ['$11B', '$15B', '$200B', ''].map((text, at) => row(`m${at}`, [cell('Amazon'), cell(text, 'Amount')]));
const group = row('Amazon', [cell('Amazon'), totalCell('$26B', { sums: [sum], leftOut: [{ row: 2, because }] })], { members });
const total = { key: 'SUM(amount)', at: 1 };
const states = (moved: readonly string[]) => totalParts(group, total, new Set(moved)).map(part => [part.cell.text, part.counted, part.because]);

describe('what a total is made of', () => {
	it('the rows that it counts, and those that it leaves out with the reason; empty cells are neither', () => {
		expect(states([])).toEqual([['$11B', true, ''], ['$15B', true, ''], ['$200B', false, because]]);
	});

	it('the user may take a row out and put another in', () => {
		expect(states(['m0', 'm2'])).toEqual([['$11B', false, 'taken out by you'], ['$15B', true, ''], ['$200B', true, '']]);
	});

	it('only a sum can be changed', () => {
		expect(totalParts(group, { key: 'AVG(amount)', at: 1 }, new Set(['m0'])).map(part => [part.counted, part.movable])).toEqual([[true, false], [true, false], [false, false]]);
	});
});

describe('a total that was changed by hand', () => {
	const written = group.cells[1]!;

	it('says so, and goes back with the row', () => {
		const moved = new MovedRows();
		moved.toggle(group, 1, 'm2');
		expect(moved.cell(group, total, written).text).toBe('$226B *');
		expect(moved.isEmpty).toBe(false);
		moved.toggle(group, 1, 'm2');
		expect(moved.cell(group, total, written)).toBe(written);
		expect(moved.isEmpty).toBe(true);
	});
});
