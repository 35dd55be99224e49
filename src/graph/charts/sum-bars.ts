import type { Sum } from '../../model/total';
import { unitKey, type Unit } from '../../values/unit-key';
import { compareIds } from '../build/evidence';
import { niceDomain, type ValueDomain } from './scale';

/** A group of an answer and what its amounts come to, one sum for each unit. */
export interface SummedGroup {
	readonly key: string;
	readonly label: string;
	readonly sums: readonly Sum[];
}

/** Bars of one unit. */
export interface SumChart extends Unit {
	readonly domain: ValueDomain;
	/** The largest first. */
	readonly bars: readonly SumBar[];
	/** Labels of groups that have nothing in this unit. */
	readonly without: readonly string[];
}

export interface SumBar {
	readonly key: string;
	readonly label: string;
	/** Null for a range: the bar ends at `low` and a thinner one goes on to `high`. */
	readonly value: number | null;
	readonly low: number;
	readonly high: number;
	readonly approx: boolean;
	/** Indexes of the rows that it adds up. */
	readonly rows: readonly number[];
}

/** A chart for each unit, that of most groups first: dollars and gigawatts never share a scale. */
export function sumCharts(groups: readonly SummedGroup[]): SumChart[] {
	const units = new Map<string, { unit: Unit; bars: SumBar[] }>();
	for (const { key, label, sums } of groups) {
		for (const { kind, currency, unit, per, value, low, high, approx, rows } of sums) {
			const of = { kind, currency, unit, per };
			const chart = units.get(unitKey(of)) ?? { unit: of, bars: [] };
			units.set(unitKey(of), chart);
			chart.bars.push({ key, label, value, low, high, approx, rows });
		}
	}
	const charts = [...units].sort(([a, one], [b, other]) => other.bars.length - one.bars.length || compareIds(a, b));
	return charts.map(([, { unit, bars }]) => chartOf(unit, bars, groups));
}

function chartOf(unit: Unit, bars: readonly SumBar[], groups: readonly SummedGroup[]): SumChart {
	const has = new Set(bars.map(({ key }) => key));
	return {
		...unit,
		domain: niceDomain(bars.flatMap(({ low, high }) => [low, high])),
		bars: [...bars].sort((a, b) => b.high - a.high || b.low - a.low || compareIds(a.key, b.key)),
		without: groups.filter(({ key }) => !has.has(key)).map(({ label }) => label),
	};
}
