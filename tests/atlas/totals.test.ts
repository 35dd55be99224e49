import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { totalsOf } from '../../src/atlas/totals';
import { formatSum } from '../../src/values/format';
import { tableOf, tablesOf } from '../extract/kinds/read-tables';
import { hasReferenceData, seedNote } from '../reference-data';

function totals(heading: string, header: string, rows: readonly string[]): { sums: string[][]; leftOut: Array<[number, string]> } {
	const rule = `|${'---|'.repeat(header.split(' | ').length)}`;
	const found = totalsOf(tableOf(`## ${heading}\n\n| ${header} |\n${rule}\n${rows.map(row => `| ${row} |`).join('\n')}\n`));
	return { sums: found.map(({ sums }) => sums.map(formatSum)), leftOut: found.flatMap(({ leftOut }) => leftOut.map(({ row, because }): [number, string] => [row, because])) };
}

const sums = (heading: string, header: string, rows: readonly string[]): string[][] => totals(heading, header, rows).sums;

describe('amounts that add up, by kind', () => {
	test('rounds, not their valuations', () => {
		expect(sums('Funding history', 'Round | Date | Amount | Valuation', ['Seed | 2020 | $4M | $18M', 'Series A | 2022 | $22M | $110M', 'Total raised | | $26M |'])).toEqual([['$26M']]);
	});
	test('debts, each currency for itself, not their rates', () => {
		expect(sums('Debt', 'Instrument | Amount | Rate | Maturity', ['Notes | $500M | 5.25% | 2029', 'Loan | $200M | 6% | 2027', 'Green bond | €300M | 3% | 2031'])).toEqual([['$700M', '€300M']]);
		expect(sums('Debt maturities', 'Year | Amount', ['2026 | $120M', '2027 | $340M'])).toEqual([['$460M']]);
	});
	test('holdings by their value, not by their stakes', () => {
		expect(sums('Portfolio companies', 'Company | Stake | Value', ['Havfisk | 4% | $60M', 'Datahavn | 11% | $210M'])).toEqual([['$270M']]);
		expect(sums('Equity stakes', 'Company | Stake', ['Havfisk | 4%', 'Datahavn | 11%'])).toEqual([]);
	});
	test('what owners have put in, not what they hold', () => {
		expect(sums('Shareholders', 'Investor | Stake | Amount', ['Elm | 12% | $3M', 'Birch | 40% | $8M'])).toEqual([['$11M']]);
		expect(sums('Shareholders', 'Holder | % of shares', ['State | 51%', 'Public | 49%'])).toEqual([]);
	});
	test('prices paid for companies', () => {
		expect(sums('Acquisitions', 'Target | Year | Price', ['Nordlog | 2021 | $640M', 'Kystline | 2023 | $90M'])).toEqual([['$730M']]);
	});
	test('what a factory makes is no power, what it costs is money', () => {
		expect(totals('Manufacturing footprint', 'Location | Capacity | Investment', ['Ohio | 6 GW | $2B', 'Penang | 3 GW | $1B'])).toEqual({
			sums: [[], ['$3B']],
			leftOut: [[0, '"6 GW" is what a factory makes in a year, not power'], [1, '"3 GW" is what a factory makes in a year, not power']],
		});
	});
	test('one amount is no sum', () => {
		expect(sums('Acquisitions', 'Target | Year | Price', ['Nordlog | 2021 | $640M', 'Kystline | 2023 | undisclosed'])).toEqual([]);
	});
	test.each([
		['Acquisitions', 'Target | Year | EV/EBITDA', '2021 | 9x', '2023 | 8x'],
		['Acquisitions', 'Target | Year | Enterprise value', '2021 | $9B', '2023 | $8B'],
		['Bonds', 'Bond | Price | Coupon', '$98 | 4%', '$101 | 5%'],
		['Portfolio companies', 'Company | Round size | Stage', '$20M | A', '$30M | B'],
		['Top positions', 'Stock | Price | Weight', '$20 | 4%', '$30 | 5%'],
		['Products', 'Product | Price', '$20', '$30'],
		['Peers', 'Competitor | Revenue', '$20M', '$30M'],
	])('%s: %s do not add up', (heading, header, first, second) => expect(sums(heading, header, [`Alpha | ${first}`, `Beta | ${second}`])).toEqual([]));
});

describe('rows that do not count, with the reason', () => {
	test('a debt that is repaid, and what stands below the debts', () => {
		expect(totals('Debt', 'Instrument | Amount | Status', ['Notes | $500M | Current', 'Loan | $200M | Current', 'Old notes | $90M | Repaid 2024', 'Cash | $50M | —', 'Net debt | $650M | —', 'Total debt | $700M | —'])).toEqual({
			sums: [['$700M']],
			leftOut: [[2, 'repaid 2024, so not owed any more'], [3, 'no debt itself'], [4, 'no debt itself'], [5, 'a total of other rows']],
		});
	});
	test('a holding that was sold', () => {
		expect(totals('Portfolio companies', 'Company | Amount | Status', ['Karbon | $8M | Active', 'Sjø | $2M | Active', 'Brisk | $3M | Written off'])).toEqual({ sums: [['$10M']], leftOut: [[2, 'written off, so not held any more']] });
	});
	test('shares that changed hands raise nothing', () => {
		expect(totals('Funding history', 'Round | Date | Amount', ['Seed | 2020 | $4M', 'Series A | 2022 | $22M', 'Tender offer | 2024 | $50M'])).toEqual({ sums: [['$26M']], leftOut: [[2, 'tender offer, so paid to owners, not raised']] });
	});
	test('a purchase that was blocked, a sale among purchases', () => {
		expect(totals('Acquisitions', 'Target | Year | Price | Status', ['Nordlog | 2021 | $640M | Closed', 'Kystline | 2023 | $90M | Closed', 'Fjordtug | 2024 | $70M | Blocked', 'Own tugs | 2024 | $40M | Sold'])).toEqual({
			sums: [['$730M']],
			leftOut: [[2, 'blocked, so not bought'], [3, 'a sale among purchases']],
		});
	});
	test('a purchase that is only talked about', () => {
		expect(totals('Acquisitions', 'Target | Price | Status', ['Nordlog | $640M | Closed', 'Kystline | $90M | Pending', 'Lys | $4B | In talks'])).toEqual({ sums: [['$730M']], leftOut: [[2, 'in talks, so not bought']] });
	});
	test('a valuation among amounts', () => {
		expect(totals('Funding history', 'Round | Date | Amount', ['Seed | 2020 | $4M', 'Series A | 2022 | $22M', 'Series B | 2024 | $900M valuation'])).toEqual({ sums: [['$26M']], leftOut: [[2, '"$900M valuation" is a valuation']] });
	});
	test('values of one thing at different times', () => {
		expect(sums('Ownership history', 'Date | Event | Value', ['2022 | Taken private | $11B', '2025 | Offer | $50B'])).toEqual([]);
	});
	test('disposals alone are added up', () => {
		expect(sums('Disposals', 'Asset | Sold to | Proceeds', ['Mill | Sold to Aske | €41M', 'Annexe | Sold to Lys | €12M'])).toEqual([['€53M']]);
	});
	test('totals, parts and rests of projects', () => {
		expect(totals('Capital projects', 'Project | Amount', ['Fjord | $2B', 'Delta | $3B', '(of which land) | $1B', 'Total US investment | $5B', 'Σ | $5B', 'Remaining commitment | $4B'])).toEqual({
			sums: [['$5B']],
			leftOut: [[2, 'part of another row'], [3, 'a total of other rows'], [4, 'a total of other rows'], [5, 'what is left of another row']],
		});
	});
});

test.skipIf(!hasReferenceData)('a real note of a cloud company keeps its backlog out', () => {
	const investments = tablesOf(readFileSync(seedNote, 'utf8')).find(({ kind }) => kind === 'investments');
	expect(investments === undefined ? [] : totalsOf(investments).map(({ sums }) => sums.map(formatSum))).toEqual([['$76B'], ['3.7 GW']]);
});
