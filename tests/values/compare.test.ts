import { describe, expect, test } from 'vitest';
import { compareValues, type Comparison } from '../../src/values/compare';
import { certainty, isAfter, isBefore, isBy, isWithin, overlaps, type Answer } from '../../src/values/period';
import { sorted } from '../../src/values/order';
import type { DateSpan } from '../../src/model/value';
import { read } from './brief';

describe('a comparison', () => {
	const CASES: ReadonlyArray<readonly [cell: string, comparison: Comparison, literal: string, answer: Answer]> = [
		['$11B', '>', '$10B', 'yes'],
		['$9B', '>', '$10B', 'no'],
		['$8-12B', '>', '$10B', 'maybe'],
		['$11-12B', '>', '$10B', 'yes'],
		['$10B+', '>=', '$10B', 'yes'],
		['$10B+', '>', '$12B', 'maybe'],
		['up to $5B', '<', '$6B', 'yes'],
		['up to $5B', '>', '$1B', 'maybe'],
		['€11B', '>', '$10B', 'unknown'],
		['2 GW', '>', '$10B', 'unknown'],
		['—', '>', '$10B', 'unknown'],
		['backlog', '>', '$10B', 'unknown'],
		['$1B/year', '>', '$500M', 'yes'],
		['$1B', '>', '$500M/year', 'unknown'],
		['2.4 GW', '>=', '500 MW', 'yes'],
		['150 bps', '=', '1.5%', 'yes'],
		['18 months', '<', '2 years', 'yes'],
		['18A', '<', '3nm', 'yes'],
		['50,000 tools', '>', '10,000', 'yes'],
		['45 kt', '>', '10 Moz', 'unknown'],
		['Shipping (Dec 2024)', '=', 'shipping', 'yes'],
		['Shipping', '>', 'Legacy', 'unknown'],
		['Q1 2026', '<', 'H2 2026', 'yes'],
		['2026', '=', 'Q1 2026', 'maybe'],
		['Opened Oct 2025', '>', '2024', 'yes'],
	];
	for (const [cell, comparison, literal, answer] of CASES) test(`${cell} ${comparison} ${literal}: ${answer}`, () => expect(compareValues(read(cell), comparison, read(literal))).toBe(answer));
});

describe('dates', () => {
	const date = (text: string): DateSpan => read(text).date!;

	test('overlap when they share a day', () => {
		expect(overlaps(date('Q1 2026'), date('Mar 2026'))).toBe(true);
		expect(overlaps(date('Q1 2026'), date('Apr 2026'))).toBe(false);
		expect(overlaps(date('by 2030'), date('2020'))).toBe(true);
		expect(overlaps(date('since 2027'), date('2026'))).toBe(false);
	});

	test('are within, before, after or due by others for sure, perhaps or not', () => {
		expect(isWithin(date('Mar 2026'), date('H1 2026'))).toBe('yes');
		expect(isWithin(date('2026'), date('H1 2026'))).toBe('maybe');
		expect(isBefore(date('2025'), date('2026'))).toBe('yes');
		expect(isBefore(date('by 2030'), date('2026'))).toBe('maybe');
		expect(isAfter(date('Oct 2025'), date('2025'))).toBe('no');
		expect(isAfter(date('since 2026'), date('2025'))).toBe('yes');
		expect(isBy(date('Q2 2026'), date('June 2026'))).toBe('yes');
		expect(isBy(date('2026'), date('June 2026'))).toBe('maybe');
	});

	test('of what is only expected are never sure', () => {
		const expected = date('Expected 2026');
		expect(certainty(isAfter(expected, date('2025')), expected)).toBe('maybe');
		const opened = date('Opened 2026');
		expect(certainty(isAfter(opened, date('2025')), opened)).toBe('yes');
	});
});

describe('sorting', () => {
	const order = (cells: readonly string[], descending = false) => sorted(cells.map(text => ({ text, value: read(text) })), cell => cell, descending).map(({ text }) => text);

	test('by size, ranges by their middle, the empty last either way', () => {
		expect(order(['$5B', '—', '$1-2B', '$300M', ''])).toEqual(['$300M', '$1-2B', '$5B', '—', '']);
		expect(order(['$5B', '—', '$1-2B', '$300M'], true)).toEqual(['$5B', '$1-2B', '$300M', '—']);
	});

	test('with what cannot be compared in groups', () => {
		expect(order(['text', '€5B', '$1B', '2 GW', '$3B', 'Q1 2026', '2025'])).toEqual(['€5B', '$1B', '$3B', '2 GW', '2025', 'Q1 2026', 'text']);
	});

	test('nodes by their size, text by its numbers', () => {
		expect(order(['3nm', 'N2', '18A', '7nm'])).toEqual(['18A', 'N2', '3nm', '7nm']);
		expect(order(['Gen 10', 'Gen 9'])).toEqual(['Gen 9', 'Gen 10']);
	});
});
