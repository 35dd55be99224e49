import type { Amount, DateSpan, Value } from '../model/value';

/** A typed value as JSON: a word stands in `value` for statuses and tickers, in `text` for other kinds; a ticker's unit is its `exchange`. */
export function exportValue({ date, also, ...amount }: Value) {
	return { ...exportAmount(amount), date: exportDate(date), also: also.map(exportAmount) };
}

interface ExportedAmount extends Omit<Amount, 'value' | 'word'> {
	readonly value: number | string | null;
	readonly text?: string;
	readonly exchange?: string | null;
}

function exportAmount({ kind, value, unit, currency, low, high, approx, per, word }: Amount): ExportedAmount {
	if (kind === 'ticker') return { kind, value: word, unit: null, currency, low, high, approx, per, exchange: unit };
	if (kind === 'status') return { kind, value: word, unit, currency, low, high, approx, per };
	const amount = { kind, value, unit, currency, low, high, approx, per };
	return word === null ? amount : { ...amount, text: word };
}

export function exportDate(date: DateSpan | null) {
	if (date === null) return null;
	const { start, end, precision, range, phase } = date;
	return { start, end, precision, range, phase };
}
