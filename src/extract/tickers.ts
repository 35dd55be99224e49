import type { RecordTable } from '../model/record';

/** Tickers that the quick stats name: `AMZN (NASDAQ)` gives `AMZN`. */
export function tickersOf(tables: readonly RecordTable[]): string[] {
	const found = tables
		.filter(({ kind }) => kind === 'stats')
		.flatMap(({ rows }) => rows)
		.filter(({ cells }) => /^(?:ticker|symbol)s?\b/i.test(cells[0]?.text ?? ''))
		.flatMap(({ cells }) => cells.slice(1))
		.flatMap(({ value }) => (value.kind === 'ticker' && value.word !== null ? [value.word] : []));
	return [...new Set(found)];
}
