import { expect, test } from 'vitest';
import { tableOf } from './kinds/read-tables';

function days(text: string, asOf: string | null = '2026-01-10'): Array<string | null> {
	return tableOf(text, { asOf }).rows.map(row => row.asOf);
}

test('a log is dated by its rows', () => {
	expect(days('| Date | Observation | Implication |\n|---|---|---|\n| 2025-11-04 | Orders rise | Supports |\n| — | Stocks fall | Supports |\n')).toEqual(['2025-11-04', '2026-01-10']);
});

test('the timeline of a project is no day that anything was seen on', () => {
	expect(days('## Projects\n\n| Project | Amount | Timeline |\n|---|---|---|\n| Fjord | $2B | Opened Oct 2025 |\n')).toEqual(['2026-01-10']);
});

test('a figure is dated by the brackets beside it, a name is not', () => {
	expect(days('## Quick stats\n\n| Metric | Value |\n|---|---|\n| Market cap | $7B (Sept 2025) |\n| Revenue (2024) | $2B |\n| Founder | A. Ruiz (2019) |\n| Sales (2027E) | $3B |\n')).toEqual(['2025-09-30', '2024-12-31', '2026-01-10', '2026-01-10']);
});

test('a heading dates its tables', () => {
	expect(days('## Quick stats (Nov 2025)\n\n| Metric | Value |\n|---|---|\n| Fleet | 44 |\n', null)).toEqual(['2025-11-30']);
});

test('a column says as of when', () => {
	expect(days('## Key data\n\n| Indicator | Value | As of |\n|---|---|---|\n| Output | 4 Mt | Mar 2025 |\n')).toEqual(['2025-03-31']);
});
