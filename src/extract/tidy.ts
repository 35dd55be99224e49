import type { RecordCell, RecordTable, Row } from '../model/record';
import type { TidyCell, TidyPeriod, TidyRecord } from '../model/tidy';
import { periodOf } from './periods';

/** Notes and changes beside the figures of a row; more of them are no notes. */
const MOST_BESIDE = 8;

/** What a table states, one thing each, whatever its shape. */
export function tidyRecords(table: RecordTable): TidyRecord[] {
	const periods = table.columns.map(({ header }, at) => (at === 0 ? null : periodOf(header)));
	return table.rows.flatMap(row => tidyRow(table, row, periods));
}

type Periods = ReadonlyArray<TidyPeriod | null>;

function tidyRow(table: RecordTable, row: Row, periods: Periods): TidyRecord[] {
	switch (table.shape) {
		case 'periods':
			return byPeriod(table, row, periods);
		case 'comparison':
			return byName(table, row);
		case 'key-value':
			return [{ ...base(table, row), topic: topicOf(table), cells: keyed(table, row) }];
		case 'records':
			return table.kind === 'financials' && table.columns[0]?.key === 'period' ? byMetric(table, row) : [{ ...base(table, row), cells: keyed(table, row) }];
	}
}

/** `| Metric | 2024 | 2025 |`: a figure for each period. Other columns go with each of them. */
function byPeriod(table: RecordTable, row: Row, periods: Periods): TidyRecord[] {
	const beside = keyed(table, row)
		.filter((_, at) => at > 0 && periods[at] === null)
		.slice(0, MOST_BESIDE);
	const metric = row.cells[0];
	return periods.flatMap((period, at) => {
		const value = row.cells[at];
		if (period === null || value === undefined || isEmpty(value)) return [];
		return [{ ...base(table, row), topic: topicOf(table), period, cells: [...cellOf('metric', metric), { key: 'value', cell: value }, ...beside] }];
	});
}

/** `| Quarter | Revenue | Margin |`: a figure for each metric. */
function byMetric(table: RecordTable, row: Row): TidyRecord[] {
	const label = row.cells[0];
	const period: TidyPeriod | null = label === undefined ? null : (periodOf(label.text) ?? { text: label.text, span: label.value.date });
	return table.columns.flatMap(({ header }, at) => {
		const value = row.cells[at];
		if (at === 0 || value === undefined || isEmpty(value)) return [];
		return [{ ...base(table, row), topic: topicOf(table), period, cells: [{ key: 'metric', cell: headerCell(header, value) }, { key: 'value', cell: value }] }];
	});
}

/** `| Aspect | A | B |`: what is said of each name. Without a column of aspects both columns are names. */
function byName(table: RecordTable, row: Row): TidyRecord[] {
	const aspect = table.columns.length > 2 ? row.cells[0] : undefined;
	return table.columns.flatMap(({ header }, at) => {
		const value = row.cells[at];
		if (value === undefined || isEmpty(value) || (at === 0 && table.columns.length > 2)) return [];
		const subjects = [{ text: header, link: null }];
		return [{ ...base(table, row), subjects, topic: topicOf(table), cells: [...cellOf('aspect', aspect), { key: 'value', cell: value }] }];
	});
}

function base(table: RecordTable, row: Row): TidyRecord {
	const { shape, headings } = table;
	const { asOf, line, apart } = row;
	return { shape, subjects: row.subject === null ? table.subjects : [row.subject, ...table.subjects], asOf, line, headings, topic: null, period: null, apart, cells: [] };
}

function keyed({ columns }: RecordTable, { cells }: Row): TidyCell[] {
	return cells.map((cell, at) => ({ key: columns[at]?.key ?? `column_${at + 1}`, cell }));
}

function cellOf(key: string, cell: RecordCell | undefined): TidyCell[] {
	return cell === undefined ? [] : [{ key, cell }];
}

/** A header in the place of a cell: plain words. */
function headerCell(header: string, { value }: RecordCell): RecordCell {
	const text = { ...value, kind: 'text', value: null, unit: null, currency: null, low: null, high: null, approx: false, per: null, word: null, date: null, also: [] } as const;
	return { text: header, raw: header, links: [], bold: false, value: text };
}

function topicOf({ headings }: RecordTable): string | null {
	return headings[headings.length - 1] ?? null;
}

function isEmpty({ value }: RecordCell): boolean {
	return value.kind === 'empty';
}
