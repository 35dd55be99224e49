import { expect, test } from 'vitest';
import { tableOf } from './read-tables';

const keysOf = (heading: string, header: string, row: string): string[] => {
	const rule = `|${'---|'.repeat(header.split(' | ').length)}`;
	return tableOf(`## ${heading}\n\n| ${header} |\n${rule}\n| ${row} |\n`).columns.map(({ key }) => key);
};

test('a company that stands first among partners or customers is the partner or the customer', () => {
	expect(keysOf('Collaborations', 'Company | Scope', 'Norvance | Europe')).toEqual(['partner', 'relationship']);
	expect(keysOf('Key customers', 'Company | Volume', 'Norvance | 20 kt')).toEqual(['customer', 'amount']);
});

test('a column that counts the rows is not what they are about', () => {
	expect(keysOf('Largest customers', '# | Customer | Share of sales', '1 | Norvance | 12%')).toEqual(['column_1', 'customer', 'share']);
	expect(keysOf('Key customers', 'No. | Bought by | Volume', '1 | Norvance | 2 kt')).toContain('amount');
});

test('of shares and per cent, the stake is the per cent', () => {
	expect(keysOf('Shareholders', 'Holder | Shares | % of capital', 'State | 20m | 51%')).toEqual(['investor', 'shares', 'stake']);
	expect(keysOf('Shareholders', 'Holder | Shares', 'State | 20m')).toEqual(['investor', 'stake']);
});

test('the year of a debt that falls due is its maturity', () => {
	expect(keysOf('Debt maturities', 'Year | Amount', '2027 | €600m')).toEqual(['maturity', 'amount']);
	expect(keysOf('Bonds', 'Bond | Year | Maturity', '6% notes | 2021 | 2031')).toEqual(['instrument', 'issued', 'maturity']);
	expect(keysOf('Schulden', 'Instrument | Betrag | Laufzeit', 'Schuldschein | 150 Mio. € | 2028')).toEqual(['instrument', 'amount', 'maturity']);
});

test('where something is made is no generation', () => {
	expect(keysOf('Current node timeline', 'Location | Node | Status | Timeline', 'Taiwan | 2nm | Ramping | 2025')).toEqual(['location', 'node', 'status', 'timeline']);
	expect(keysOf('Node timeline', 'Site | Node | Status', 'Phase 2 | 3nm | Construction')).toEqual(['location', 'node', 'status']);
});
