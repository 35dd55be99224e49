import type { Amount } from '../model/value';
import type { FoundAmount } from './found-amount';
import { scaled } from './number';
import { match } from './match';

const TIMES = /(\d{1,3})\s?[x×]\s?(?=[\d~])/y;

/** `4 x 125 MW`, `2x500MW`: so many of the amount that follows; null for names such as `8x7B` and sizes such as `3 x 4 m`. */
export function timesAt(text: string, at: number, read: (at: number) => FoundAmount | null): FoundAmount | null {
	const found = match(TIMES, text, at);
	const each = found === null ? null : read(at + found[0].length);
	if (found === null || each === null || (each.amount.kind !== 'power' && each.amount.kind !== 'energy')) return null;
	return { ...each, amount: multiplied(each.amount, Number(found[1])), start: at };
}

/** An amount so many times as large. */
export function multiplied(amount: Amount, factor: number): Amount {
	const times = (value: number | null) => (value === null ? null : scaled(value, factor));
	return { ...amount, value: times(amount.value), low: times(amount.low), high: times(amount.high) };
}
