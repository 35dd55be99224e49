import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowHeights } from '../../src/views/draw/row-heights';

function heights(estimates: readonly number[]): RowHeights {
	const rows = new RowHeights();
	rows.lay(estimates.map((_, index) => `row ${index}`), estimates);
	return rows;
}

describe('heights of rows', () => {
	it('are guessed, then measured, and guessed again at another width', () => {
		const rows = heights([10, 10, 10]);
		expect(rows.measure([['row 1', 25]])).toBe(true);
		expect(rows.measure([['row 1', 25]])).toBe(false);
		expect([rows.top(1), rows.top(2), rows.total]).toEqual([10, 35, 45]);
		rows.forget();
		expect(rows.total).toBe(30);
	});

	it('keep what was measured when rows come and go', () => {
		const rows = heights([10, 10]);
		rows.measure([['row 1', 40]]);
		rows.lay(['new', 'row 1'], [5, 10]);
		expect(rows.total).toBe(45);
	});

	it('tell which row is at a depth', () => {
		const rows = heights([10, 20, 30]);
		expect([-5, 0, 9, 10, 29, 30, 59, 900].map(depth => rows.at(depth))).toEqual([0, 0, 0, 1, 1, 2, 2, 2]);
		expect(heights([]).at(0)).toBe(0);
	});

	it('find every row by its own top', () => {
		fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), estimates => {
			const rows = heights(estimates);
			expect(estimates.map((_, index) => rows.at(rows.top(index)))).toEqual(estimates.map((_, index) => index));
		}));
	});
});
