import { describe, expect, it } from 'vitest';
import { cellTitle } from '../../../src/views/answer/cell-title';
import { cell, row } from './answers';

describe('what a cell says when it is pointed at', () => {
	it('its words, how they are read, since when, and where they stand', () => {
		const amount = cell('$11 billion', 'Amount');
		const title = cellTitle(amount, row('a', [amount], { asOf: '2026-01-05' }), 'amount');
		expect(title).toBe('$11 billion\nRead as $11B\nAs of 2026-01-05\nAmazon, line 12');
	});

	it('leaves out a reading that is what is written', () => {
		const amount = cell('$11B', 'Amount');
		expect(cellTitle(amount, row('a', [amount]), 'amount')).toBe('$11B\nAmazon, line 12');
	});

	it('says what speaks against the row', () => {
		const words = cell('AWS backlog');
		const doubtful = row('a', [words], { doubts: ['"2026" may fall outside H1 2026'], apart: { reason: 'backlog', because: 'backlog, not an amount of the same sort' } });
		expect(cellTitle(words, doubtful, 'text')).toBe('AWS backlog\nAmazon, line 12\n"2026" may fall outside H1 2026\nLeft out of sums: backlog, not an amount of the same sort');
	});

	it('a cell from elsewhere names its own place', () => {
		const figure = { ...cell('12%'), source: { path: 'Actors/AMD.md', line: 0 } };
		expect(cellTitle(figure, row('a', [figure]), 'value')).toBe('12%\nAMD, line 1');
	});

	it('a group has no place', () => {
		expect(cellTitle(cell('3'), row('a', [cell('3')], { members: [], asOf: '2026-01-01' }), 'text')).toBe('3');
	});
});
