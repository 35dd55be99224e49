import { describe, expect, test } from 'vitest';
import type { DateSpan } from '../../../src/model/value';
import { otherReading, readDay, snoozeDay, weekdayOf } from '../../../src/views/watching/dates';

const due = (end: string): DateSpan => ({ start: end, end, precision: 'day', range: false, phase: null });

describe('a day that is typed', () => {
	test.each([
		['2027-06-30', '2027-06-30'],
		['Q1 2027', '2027-03-31'],
		['by end of 2027', '2027-12-31'],
		['end of June 2028', '2028-06-30'],
		['30 June', '2027-06-30'],
		['December', '2026-12-31'],
		['Q4', '2026-12-31'],
		['March', '2027-03-31'],
		['today', '2026-11-23'],
		['Tomorrow', '2026-11-24'],
		['after 2028', '2029-01-01'],
		['next week', '2026-12-06'],
		['in 3 weeks', '2026-12-14'],
		['in 2 months', '2027-01-23'],
		['in a year', '2027-11-23'],
		['next month', '2026-12-31'],
		['end of next month', '2026-12-31'],
		['next quarter', '2027-03-31'],
		['end of year', '2026-12-31'],
		['the end of the year', '2026-12-31'],
		['by the end of this month', '2026-11-30'],
		['next Friday', '2026-11-27'],
		['monday', '2026-11-30'],
		['next', null],
		['in some weeks', null],
		['May 2026 or June 2026', null],
		['May 2027 and June 2027', null],
		['some day', null],
		['$5B', null],
		['Feb 30 2027', null],
		['2026-02-31', null],
		['by 2027-02-29', null],
		['2027-13-01', null],
		['', null],
	])('%s, on 2026-11-23: %s', (typed, day) => {
		expect(readDay(typed, '2026-11-23')).toBe(day);
	});
});

describe('snoozing', () => {
	test.each([
		['a week', null, '2026-01-31', '2026-02-07'],
		['a month', null, '2026-01-31', '2026-02-28'],
		['a month', null, '2026-12-15', '2027-01-15'],
		['next quarter', null, '2026-11-23', '2027-03-31'],
		['next quarter', null, '2026-02-01', '2026-06-30'],
		['next year', null, '2026-11-23', '2027-12-31'],
		['a week', due('2027-03-31'), '2026-11-23', '2027-04-07'],
		['a week', due('2026-01-01'), '2026-11-23', '2026-11-30'],
	] as const)('%s, due %s, on %s: %s', (snooze, of, today, day) => {
		expect(snoozeDay(snooze, of, today)).toBe(day);
	});
});

describe('a day in numbers', () => {
	test.each([
		['1/2/2027', true],
		['3.3.2027', false],
		['13/2/2027', false],
		['2027-02-01', false],
		['1 February 2027', false],
	])('%s can mean two days: %s', (typed, isTwofold) => {
		const read = readDay(typed, '2026-11-23');
		const other = otherReading(typed, read ?? '');
		expect(other !== null).toBe(isTwofold);
		if (other !== null) expect([read, other].sort()).toEqual(['2027-01-02', '2027-02-01']);
	});
});

test.each([['2026-11-23', 'Monday'], ['2026-11-29', 'Sunday'], ['2027-01-01', 'Friday']])('%s is a %s', (day, weekday) => {
	expect(weekdayOf(day)).toBe(weekday);
});
