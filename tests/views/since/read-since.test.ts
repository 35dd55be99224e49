import { describe, expect, test } from 'vitest';
import { firstDay, readSince } from '../../../src/views/since/read-since';

const TODAY = '2026-03-15';

describe('a date that is typed is read as its first day', () => {
	test.each([
		['2026-01-05', '2026-01-05'],
		['since 5 Jan 2026', '2026-01-05'],
		['Dec 2025', '2025-12-01'],
		['Q4 2025', '2025-10-01'],
		['2025', '2025-01-01'],
		['2 Jan', '2026-01-02'],
		['November', '2025-11-01'],
		['today', '2026-03-15'],
		['Yesterday', '2026-03-14'],
		['last week', '2026-03-08'],
		['3 weeks ago', '2026-02-22'],
		['last 10 days', '2026-03-05'],
		['a month ago', '2026-02-13'],
		['some day', null],
		['', null],
	])('%s: %s', (typed, day) => {
		expect(readSince(typed, TODAY)).toBe(day);
	});

	test('and a span is counted back from today', () => {
		expect((['day', 'week', 'month'] as const).map(span => firstDay({ span, date: '2020' }, TODAY))).toEqual(['2026-03-14', '2026-03-08', '2026-02-13']);
		expect(firstDay({ span: 'date', date: 'Dec 2025' }, TODAY)).toBe('2025-12-01');
	});
});
