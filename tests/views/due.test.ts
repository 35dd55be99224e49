import { describe, expect, it } from 'vitest';
import type { DateSpan } from '../../src/model/value';
import { readValue } from '../../src/values/read';
import { dueWords, isOverdue } from '../../src/views/panel/due';

function due(text: string): DateSpan {
	const { date } = readValue(text, { header: '', row: '', section: '', tags: [] });
	if (date === null) throw new Error(`no date in ${text}`);
	return date;
}

describe('when something is due', () => {
	it.each([
		['Q1 2026', 'Q1 2026'],
		['by June 2026', 'by Jun 2026'],
		['through 2026', 'through 2026'],
		['after 2028', 'after 2028'],
		['from March 2026', 'from Mar 2026'],
		['expected 2026', 'expected 2026'],
		['due H2 2026', 'H2 2026'],
		['early 2027', 'early 2027'],
		['2026-2027', '2026 to 2027'],
	])('%s: %s', (text, words) => {
		expect(dueWords(due(text), text)).toBe(words);
	});

	it('says that it was delayed', () => {
		expect(dueWords({ ...due('2028'), phase: 'delayed' }, 'delayed to 2028')).toBe('2028, delayed');
	});

	it.each([
		['Q1 2026', '2026-03-31', false],
		['Q1 2026', '2026-04-01', true],
		['by June 2026', '2026-07-01', true],
		['after 2028', '2040-01-01', false],
	])('%s on %s is overdue: %s', (text, today, overdue) => {
		expect(isOverdue(due(text), today)).toBe(overdue);
	});

	it('is never over without a date', () => {
		expect(isOverdue(null, '2026-01-01')).toBe(false);
	});
});
