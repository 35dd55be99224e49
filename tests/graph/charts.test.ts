import { describe, expect, it } from 'vitest';
import { barShape } from '../../src/graph/charts/bar-shape';
import { niceDomain, shareOf } from '../../src/graph/charts/scale';
import { smallMultiples } from '../../src/graph/charts/small-multiples';
import { sumCharts } from '../../src/graph/charts/sum-bars';
import type { Amount } from '../../src/model/value';
import { readValue } from '../../src/values/read';
import { sumParts } from '../../src/values/sum';

const amount = (text: string): Amount => readValue(text, { header: 'Amount', row: '', section: '', tags: [] });
const group = (label: string, ...texts: string[]) => ({ key: label, label, sums: sumParts(texts.map((text, row) => ({ row, amount: amount(text) }))) });

describe('sums by group', () => {
	const charts = sumCharts([group('Acme', '$1B', '$2B', '300 MW'), group('Bolt', '$4B', '€1B'), group('Crane', '2 GW')]);

	it('have a chart for each unit, that of most groups first', () => {
		expect(charts.map(({ kind, currency, unit }) => [kind, currency, unit])).toEqual([['money', 'USD', null], ['power', null, 'MW'], ['money', 'EUR', null]]);
	});

	it('have the largest first, and say who has none', () => {
		const [dollars] = charts;
		expect(dollars?.bars.map(({ label, value }) => [label, value])).toEqual([['Bolt', 4e9], ['Acme', 3e9]]);
		expect(dollars?.without).toEqual(['Crane']);
	});

	it('show a range from its low to its high end', () => {
		expect(sumCharts([group('Acme', '$1-2B', '$1B')])[0]?.bars).toMatchObject([{ value: null, low: 2e9, high: 3e9 }]);
	});

	it('know which rows they add up', () => {
		expect(charts[0]?.bars.map(({ rows }) => rows)).toEqual([[0], [0, 1]]);
	});

	it('of nothing are none', () => {
		expect(sumCharts([group('Acme')])).toEqual([]);
	});
});

describe('compared stats', () => {
	const stat = (metric: string, values: Readonly<Record<string, string | null>>) => ({ metric, values: Object.entries(values).map(([actor, text]) => ({ actor, text: text ?? '', amount: text === null ? null : amount(text) })) });

	it('are small charts, units apart, actors in one order', () => {
		const multiples = smallMultiples([stat('Revenue', { Acme: '$3B', Bolt: '$1B', Crane: 'private' }), stat('Margin', { Acme: '40%', Bolt: '-10%', Crane: null })]);
		expect(multiples.map(({ metric, bars, without }) => [metric, bars.map(({ actor, high }) => [actor, high]), without.map(({ actor, text }) => [actor, text])])).toEqual([
			['Revenue', [['Acme', 3e9], ['Bolt', 1e9]], [['Crane', 'private']]],
			['Margin', [['Acme', 40], ['Bolt', -10]], [['Crane', '']]],
		]);
		expect(multiples[1]?.domain).toMatchObject({ least: -10, most: 40 });
	});

	it('say which end of a figure is open: of "up to" nothing is sure', () => {
		const [multiple] = smallMultiples([stat('Capex', { Acme: '$75B+', Bolt: 'up to $40B', Crane: '~$50B', Dune: '$10-20B' })]);
		expect(multiple?.bars.map(({ actor, bound, low, high, approx }) => [actor, bound, low, high, approx])).toEqual([
			['Acme', 'over', 75e9, 75e9, false], ['Bolt', 'under', 0, 40e9, false], ['Crane', null, 50e9, 50e9, true], ['Dune', null, 10e9, 20e9, false],
		]);
	});

	it.each([['Rank', '#1', '#3'], ['Founded', '1994', '2003'], ['Node', '3nm', '5nm'], ['Status', 'Active', 'Planned']])('are none of %s, whose size says nothing', (metric, one, other) => {
		const read = (text: string): Amount => readValue(text, { header: 'Value', row: metric, section: '', tags: [] });
		expect(smallMultiples([{ metric, values: [{ actor: 'Acme', text: one, amount: read(one) }, { actor: 'Bolt', text: other, amount: read(other) }] }])).toEqual([]);
	});

	it('never put dollars beside euros, and draw none where one stands alone', () => {
		expect(smallMultiples([stat('Revenue', { Acme: '$3B', Bolt: '€1B' })])).toEqual([]);
		const mixed = smallMultiples([stat('Revenue', { Acme: '$3B', Bolt: '€1B', Crane: '$2B' })]);
		expect(mixed.map(({ currency, without }) => [currency, without])).toEqual([['USD', [{ actor: 'Bolt', text: '€1B' }]]]);
	});
});

describe('a bar', () => {
	const domain = { least: -10, most: 30, ticks: [] };

	it.each([
		['up to its value from nothing', 10, 10, [0.25, 0.25], [0.5, 0]],
		['down to its value from nothing', -10, -10, [0, 0.25], [0, 0]],
		['sure up to the low end of a range, unsure beyond', 10, 20, [0.25, 0.25], [0.5, 0.25]],
		['unsure all along where it may be nothing', 0, 20, [0.25, 0], [0.25, 0.5]],
		['unsure on both sides of nothing', -10, 10, [0.25, 0], [0, 0.5]],
		['sure from nothing down to the near end below it', -8, -4, [0.15, 0.1], [0.05, 0.1]],
	] as const)('reaches %s', (_, low, high, [from, size], [unsureFrom, unsureSize]) => {
		const { sure, unsure } = barShape({ low, high }, domain);
		const all = [sure.from, sure.size, unsure.from, unsure.size];
		[from, size, unsureFrom, unsureSize].forEach((share, at) => expect(all[at]).toBeCloseTo(share));
	});
});

describe('a scale', () => {
	it.each([[[3, 97], 0, 100], [[-3, 12], -5, 15], [[], 0, 1], [[0, 0], 0, 1], [[Number.NaN, 2], 0, 2], [[-8], -8, 0]])('for %j goes from %i to %i', (values, least, most) => {
		const domain = niceDomain(values);
		expect([domain.least, domain.most]).toEqual([least, most]);
		expect(domain.ticks).toContain(0);
		expect(shareOf(domain.most, domain)).toBe(1);
	});
});
