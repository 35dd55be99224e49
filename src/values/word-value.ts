import type { Amount, DateSpan, Value, ValueKind } from '../model/value';

/** An amount that is a word, or nothing, rather than a figure. */
export function wordAmount(kind: ValueKind, word: string | null, unit: string | null = null): Amount {
	return { kind, value: null, unit, currency: null, low: null, high: null, approx: false, per: null, word };
}

export function plainAmount(kind: ValueKind, value: number, word: string | null = null): Amount {
	return { ...wordAmount(kind, word), value };
}

/** A value that is a word, a date or nothing rather than a figure. */
export function wordValue(kind: ValueKind, word: string | null, date: DateSpan | null, also: readonly Amount[]): Value {
	return amountValue(wordAmount(kind, word), date, also);
}

const NONE: readonly Amount[] = [];

/** What most cells are: text that states nothing else. One object for all of them. */
export const TEXT: Value = wordValue('text', null, null, NONE);

/** A blank cell. */
export const BLANK: Value = wordValue('empty', '', null, NONE);

/** An amount as a value. */
export function amountValue(amount: Amount, date: DateSpan | null, also: readonly Amount[]): Value {
	return { ...amount, date, also };
}
