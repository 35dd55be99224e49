import { describe, expect, it } from 'vitest';
import { ageText, counted } from '../../src/views/panel/age';

describe('how long ago a day was', () => {
	it.each([
		['2026-11-23', 'today'],
		['2026-11-22', '1 day ago'],
		['2026-11-10', '13 days ago'],
		['2026-11-09', '2 weeks ago'],
		['2026-09-24', '9 weeks ago'],
		['2026-09-01', '3 months ago'],
		['2026-01-05', '11 months ago'],
		['2024-11-24', '24 months ago'],
		['2024-11-20', '2 years ago'],
		['2026-11-25', 'in 2 days'],
	])('%s: %s', (isoDay, text) => {
		expect(ageText(isoDay, '2026-11-23')).toBe(text);
	});

	it('says nothing of what is no day', () => {
		expect(ageText('soon', '2026-11-23')).toBeNull();
	});
});

describe('counting', () => {
	it.each([[0, '0 rows'], [1, '1 row'], [1200, '1,200 rows']])('%i: %s', (count, text) => {
		expect(counted(count, 'row')).toBe(text);
	});
});
