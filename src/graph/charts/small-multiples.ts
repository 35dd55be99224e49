import type { Amount, ValueKind } from '../../model/value';
import { type Bound, boundOf } from '../../values/bound';
import { unitKey, type Unit } from '../../values/unit-key';
import { grouped } from '../build/grouped';
import { niceDomain, type ValueDomain } from './scale';

/** One metric of actors that are compared. */
export interface ComparedStat {
	/** As it is shown: "Market cap". */
	readonly metric: string;
	readonly values: readonly ComparedValue[];
}

export interface ComparedValue {
	readonly actor: string;
	/** Null where its note does not say. */
	readonly amount: Amount | null;
	/** As the note writes it. */
	readonly text: string;
}

/** A small chart of one metric in one unit; actors stand in the same order in all. */
export interface Multiple extends Unit {
	readonly metric: string;
	readonly domain: ValueDomain;
	readonly bars: readonly MultipleBar[];
	/** Actors without a figure in this unit, with what their notes say instead. */
	readonly without: ReadonlyArray<{ readonly actor: string; readonly text: string }>;
}

export interface MultipleBar {
	readonly actor: string;
	readonly text: string;
	readonly value: number | null;
	readonly low: number;
	readonly high: number;
	readonly approx: boolean;
	readonly bound: Bound | null;
}

/** What is twice as long where it is twice as much: neither ranks nor days, nodes nor ratings. */
const SIZED: ReadonlySet<ValueKind> = new Set<ValueKind>(['money', 'power', 'energy', 'percent', 'multiple', 'count', 'measure', 'duration']);

/** Metrics in their order, each unit apart; only where two actors have a figure, since one alone compares nothing. */
export function smallMultiples(stats: readonly ComparedStat[]): Multiple[] {
	return stats.flatMap(stat => {
		const stated = stat.values.flatMap(({ actor, amount, text }) => {
			const ends = amount === null ? null : endsOf(amount);
			return amount === null || ends === null ? [] : [{ unit: amount, bar: { actor, text, value: amount.value, ...ends, approx: amount.approx, bound: boundOf(amount) } }];
		});
		return [...grouped(stated, ({ unit }) => unitKey(unit)).values()].flatMap(same => {
			const [first] = same;
			return first === undefined || new Set(same.map(({ bar }) => bar.actor)).size < 2 ? [] : [multiple(stat, first.unit, same.map(({ bar }) => bar))];
		});
	});
}

function multiple({ metric, values }: ComparedStat, { kind, currency, unit, per }: Unit, bars: readonly MultipleBar[]): Multiple {
	const has = new Set(bars.map(({ actor }) => actor));
	const without = values.filter(({ actor }) => !has.has(actor)).map(({ actor, text }) => ({ actor, text }));
	return { metric, kind, currency, unit, per, domain: niceDomain(bars.flatMap(({ low, high }) => [low, high])), bars, without };
}

/** Null for what is no figure. Of "at least 5" the five is sure, of "up to 5" nothing is. */
function endsOf(amount: Amount): { readonly low: number; readonly high: number } | null {
	const { kind, value, low, high } = amount;
	const from = boundOf(amount) === 'under' ? 0 : (low ?? value);
	const to = high ?? value ?? low;
	if (!SIZED.has(kind) || from === null || to === null || !Number.isFinite(from) || !Number.isFinite(to)) return null;
	return { low: Math.min(from, to), high: Math.max(from, to) };
}
