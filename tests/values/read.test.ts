import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/model/value';
import { formatSum } from '../../src/values/format';
import { readValue } from '../../src/values/read';
import { sumParts } from '../../src/values/sum';

const read = (text: string, row = ''): Value => readValue(text, { header: '', row, section: '', tags: [] });

/** A value in short: kind, figure or range, unit, date. */
function brief({ kind, value, low, high, currency, unit, approx, per, word, date }: Value): string {
	const range = value === null && low !== null ? `${low}..${high}` : value === null ? '' : `${value}${low !== null ? '+' : ''}${high !== null ? '-' : ''}`;
	const span = date === null ? '' : `[${date.start ?? ''}..${date.end ?? ''} ${date.precision}${date.phase === null ? '' : ` ${date.phase}`}]`;
	return [kind, approx ? '~' : '', range, currency ?? unit ?? '', per === null ? '' : `/${per}`, word ?? '', span].filter(part => part !== '').join(' ');
}

const CASES: Array<[cell: string, brief: string]> = [
	['$11B', 'money 11000000000 USD'],
	['~$2.4T', 'money ~ 2400000000000 USD'],
	['$75B+ (2025)', 'money 75000000000+ USD [2025-01-01..2025-12-31 year]'],
	['$0.8-1.0B', 'money 800000000..1000000000 USD'],
	['up to €5 billion', 'money 5000000000- EUR'],
	['-$300M', 'money -300000000 USD'],
	['5B yuan', 'money 5000000000 CNY'],
	['~$110B/year', 'money ~ 110000000000 USD /year'],
	['2.4 GW', 'power 2400 MW'],
	['570MW Clarington, Ohio', 'power 570 MW'],
	['31.4 GWh', 'energy 31400 MWh'],
	['12-14% growth', 'percent 12..14 %'],
	['773 bps', 'percent 773 bps'],
	['~45x', 'multiple ~ 45 x'],
	['50,000 tools', 'count 50000 tools'],
	['3nm', 'node 3 nm'],
	['Intel 18A', 'node 18A'],
	['#2 globally', 'rank 2'],
	['—', 'empty —'],
	['', 'empty'],
	['TBD', 'empty TBD'],
	['Oct 2025', 'date [2025-10-01..2025-10-31 month]'],
	['Q1 2026', 'date [2026-01-01..2026-03-31 quarter]'],
	['by 2030', 'date [..2030-12-31 year]'],
	['2023-24', 'date [2023-01-01..2024-12-31 year]'],
	['Opened Oct 2025', 'status opened [2025-10-01..2025-10-31 month opened]'],
	['Breaking ground 2026', 'status breaking ground [2026-01-01..2026-12-31 year started]'],
	['Expected H1 2026', 'date expected [2026-01-01..2026-06-30 half expected]'],
	['Shipping (Dec 2024)', 'status shipping [2024-12-01..2024-12-31 month opened]'],
	['H100 GPUs', 'text'],
	['Graviton5', 'text'],
	['01.AI', 'text'],
	['300mm epitaxial', 'text'],
];

describe('what a cell states', () => {
	for (const [cell, expected] of CASES) test(cell === '' ? '(blank)' : cell, () => expect(brief(read(cell))).toBe(expected));

	test('a ticker, when its row or its form says so', () => {
		expect(brief(read('AMZN (NASDAQ)', 'Ticker'))).toBe('ticker NASDAQ AMZN');
		expect(brief(read('0981.HK (HK)'))).toBe('ticker HK 0981.HK');
	});

	test('what a text mentions stays beside it', () => {
		expect(read('Project Rainier ($11B Indiana DC)')).toMatchObject({ kind: 'text', also: [{ kind: 'money', value: 11e9 }] });
	});
});

describe('sums', () => {
	const sums = (...cells: string[]) => sumParts(cells.map((cell, row) => ({ row, amount: read(cell) }))).map(formatSum);

	test('one figure for each currency and unit', () => expect(sums('$11B', '$15B', '€2B', '2.4 GW', '1.3 GW')).toEqual(['$26B', '€2B', '3.7 GW']));
	test('what is said of one part is said of the whole', () => expect(sums('~$1B', '$2B')).toEqual(['~$3B']));
	test('ranges add up to a range', () => expect(sums('$1-2B', '$3B')).toEqual(['$4B–$5B']));
	test('an open end makes it about so much', () => expect(sums('$1B+', '$2B')).toEqual(['~$3B']));
});
