import type { Sum } from '../model/total';
import type { Amount } from '../model/value';
import { boundOf } from './bound';
import { unitKey } from './unit-key';

export interface Part {
	readonly row: number;
	readonly amount: Amount;
}

/** Adds up amounts: one figure for each kind, currency, unit and period, since nothing is converted. */
export function sumParts(parts: readonly Part[]): Sum[] {
	const groups = new Map<string, Part[]>();
	for (const part of parts) {
		const key = unitKey(part.amount);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [part]);
		else group.push(part);
	}
	return [...groups.values()].map(sumGroup);
}

function sumGroup(parts: readonly Part[]): Sum {
	const { kind, currency, unit, per } = parts[0]!.amount;
	const exact = parts.every(({ amount }) => amount.value !== null && boundOf(amount) !== 'under');
	return {
		kind,
		currency,
		unit,
		per,
		value: exact ? total(parts, amount => amount.value) : null,
		low: total(parts, amount => (boundOf(amount) === 'under' ? 0 : (amount.low ?? amount.value))),
		high: total(parts, amount => amount.high ?? amount.value ?? amount.low),
		approx: parts.some(({ amount }) => amount.approx || boundOf(amount) === 'over'),
		rows: parts.map(part => part.row),
	};
}

function total(parts: readonly Part[], of: (amount: Amount) => number | null): number {
	const sum = parts.reduce((before, { amount }) => before + (of(amount) ?? 0), 0);
	return Number(sum.toPrecision(15));
}
