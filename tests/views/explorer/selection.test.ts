import { describe, expect, it } from 'vitest';
import { all, at, type Bounds, isWithin, rangeOf, select, step } from '../../../src/views/explorer/grid/selection';

const bounds: Bounds = { rows: 100, columns: 5, page: 20, hasHead: true };
const press = (key: string, shift = false, mod = false) => ({ key, shift, mod });
const from = (row: number, column: number) => at({ row, column });

describe('the cursor', () => {
	it.each([
		['ArrowDown', false, 11, 2],
		['ArrowUp', false, 9, 2],
		['ArrowRight', false, 10, 3],
		['ArrowLeft', false, 10, 1],
		['Home', false, 10, 0],
		['End', false, 10, 4],
		['PageDown', false, 30, 2],
		['PageUp', false, 0, 2],
		['ArrowDown', true, 99, 2],
		['ArrowUp', true, 0, 2],
		['Home', true, 0, 0],
		['End', true, 99, 4],
	])('%s (with Ctrl: %s) leads to row %i, column %i', (key, mod, row, column) => {
		expect(step(from(10, 2), press(key, false, mod), bounds)).toEqual(at({ row, column }));
	});

	it('stays within, and steps from the first row into the head', () => {
		expect(step(from(99, 4), press('ArrowDown'), bounds)?.head).toEqual({ row: 99, column: 4 });
		expect(step(from(0, 0), press('ArrowLeft'), bounds)?.head).toEqual({ row: 0, column: 0 });
		expect(step(from(0, 1), press('ArrowUp'), bounds)?.head).toEqual({ row: -1, column: 1 });
		expect(step(from(0, 1), press('ArrowUp'), { ...bounds, hasHead: false })?.head).toEqual({ row: 0, column: 1 });
	});

	it('leaves other keys alone', () => {
		expect(step(from(0, 0), press('x'), bounds)).toBeNull();
		expect(step(from(0, 0), press('a'), bounds)).toBeNull();
	});
});

describe('what is selected', () => {
	it('Shift goes on from where the selection was begun, and never into the head', () => {
		const wider = step(from(1, 1), press('ArrowRight', true), bounds);
		expect(wider && rangeOf(wider)).toEqual({ top: 1, bottom: 1, first: 1, last: 2 });
		const back = wider && step(wider, press('PageUp', true), bounds);
		expect(back && rangeOf(back)).toEqual({ top: 0, bottom: 1, first: 1, last: 2 });
		expect(back && step(back, press('ArrowUp', true), bounds)?.head.row).toBe(0);
	});

	it('begun at the head it begins at the first row', () => {
		expect(rangeOf(select(from(-1, 0), { row: 3, column: 1 }, true, bounds))).toEqual({ top: 0, bottom: 3, first: 0, last: 1 });
	});

	it('Ctrl-A takes all', () => {
		expect(step(from(3, 3), press('a', false, true), bounds)).toEqual(all(bounds));
	});

	it('is a rectangle', () => {
		const range = rangeOf({ anchor: { row: 4, column: 3 }, head: { row: 2, column: 1 } });
		expect(isWithin(range, { row: 3, column: 2 })).toBe(true);
		expect(isWithin(range, { row: 3, column: 0 })).toBe(false);
		expect(isWithin(range, { row: 5, column: 2 })).toBe(false);
	});
});
