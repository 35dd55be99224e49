import { describe, expect, it } from 'vitest';
import { figureCharts } from '../../../src/views/compare/figure-charts';
import { figureLines } from '../../../src/views/compare/side-by-side';
import { answer, cell, column, row } from '../answer/answers';

type Stated = readonly [metric: string, value: string, asOf?: string];
const actors = ['Acme', 'Bolt', 'Crane'].map(name => ({ path: `Actors/${name}.md`, name }));

function charts(...stated: ReadonlyArray<readonly Stated[]>) {
	const answers = stated.map((rows, at) => answer([column('metric'), column('value', 'value')], rows.map(([metric, value, asOf], line) =>
		row(`${at} ${line}`, [cell(metric), cell(value, 'Value')], { path: actors[at]?.path ?? '', line, asOf: asOf ?? null }))));
	return figureCharts(figureLines(answers), actors);
}

const words = (all: ReturnType<typeof charts>) => all.map(({ caption, bars }) => [caption, ...bars.map(({ label, text, shape }) => `${label} ${text}${shape === null ? ' (no bar)' : ''}`)]);

describe('figures of compared actors as charts', () => {
	it('are one each, actors in one order, and say what is missing', () => {
		expect(words(charts([['Revenue', '$3B'], ['Margin', '40%']], [['Margin', '20%'], ['Revenue', '$1B']], [['Revenue', 'private']]))).toEqual([
			['Revenue', 'Acme $3B', 'Bolt $1B', 'Crane private (no bar)'],
			['Margin', 'Acme 40%', 'Bolt 20%', 'Crane not stated (no bar)'],
		]);
	});

	it('never put two units on one scale', () => {
		expect(words(charts([['Revenue', '$3B']], [['Revenue', '€1B']], [['Revenue', '$2B']]))).toEqual([['Revenue', 'Acme $3B', 'Bolt €1B (no bar)', 'Crane $2B']]);
		expect(charts([['AI capex', '$75B+ (2025)']], [['AI capex', '$50B+ annually']], [])).toEqual([]);
	});

	it('mark what is open at an end or approximate', () => {
		const [chart] = charts([['Capex', 'over $100B']], [['Capex', 'up to $40B']], [['Capex', '~$75B']]);
		expect(chart?.bars.map(({ bound, approx }) => [bound, approx])).toEqual([['over', false], ['under', false], [null, true]]);
		const under = chart?.bars[1]?.shape;
		expect([under?.sure.size, under?.unsure.size]).toEqual([0, 0.4]);
	});

	it('say their days where these are more than a quarter apart, of figures that are drawn', () => {
		const asides = (...days: ReadonlyArray<string | undefined>) => charts(...days.map((day): readonly Stated[] => [day === undefined ? ['Staff', '10'] : ['Staff', '10', day]]))[0]?.bars.map(({ aside }) => aside);
		expect(asides('2026-01-05', '2025-11-01')).toEqual([null, null, null]);
		expect(asides('2026-01-05', '2025-06-30')).toEqual(['2026-01-05', '2025-06-30', null]);
		expect(asides('2026-01-05', '2025-06-30', undefined)).toEqual(['2026-01-05', '2025-06-30', 'undated']);
	});

	it('say a fiscal year as it is written, never as a day', () => {
		const [chart] = charts([['Azure', '$75B (FY25)', '2025-12-31']], [['Azure', '$60B', '2025-06-30']]);
		expect(chart?.bars.map(({ aside }) => aside)).toEqual(['FY25', '2025-06-30', null]);
		expect(chart?.bars[0]?.title).toContain('As of FY25');
		expect(chart?.bars[0]?.title).not.toContain('2025-12-31');
	});

	it('lead to their lines; what is missing leads nowhere', () => {
		const [chart] = charts([['Founded in', '1994'], ['Staff', '10']], [['Staff', '12']]);
		expect(chart?.bars.map(({ place }) => place)).toEqual([{ path: 'Actors/Acme.md', line: 1 }, { path: 'Actors/Bolt.md', line: 0 }, null]);
	});
});
