import { tidyRecords } from '../../extract/tidy';
import { textCell } from '../../index/columns/base-cells';
import type { DossierIndex } from '../../index/dossier-index';
import type { QueryRecord, RecordColumn, StatedCell } from '../../model/answer';
import type { Dossier } from '../../model/dossier';
import type { FieldType } from '../../model/query';
import type { RecordTable } from '../../model/record';
import type { TidyPeriod, TidyRecord } from '../../model/tidy';
import { notCounted } from '../not-counted';
import { dateCell } from './record-cells';
import { titled } from './places';

/** What a table states, one thing each, with whom it is about looked up. */
export function tableRecords(dossier: Dossier, table: RecordTable, index: DossierIndex): QueryRecord[] {
	const columns = new SharedColumns(table);
	const gone = notCounted(table);
	const uncounted = new Map(table.rows.map(row => [row.line, row.apart?.because ?? gone(row)]));
	return tidyRecords(table).map(record => {
		// A record that names its subject itself has one name more than its table.
		const names = record.subjects.length > table.subjects.length || table.shape === 'comparison';
		const own = names ? (record.subjects[0] ?? null) : null;
		const subject = titled(index.subjectOf(own, names ? record.subjects.slice(1) : record.subjects, dossier), index);
		const { line, headings, asOf, apart } = record;
		return { path: dossier.path, line, source: table.kind, subject: subject.name, subjectPath: subject.path, headings, asOf, apart, uncounted: uncounted.get(line) ?? null, columns: columns.of(record), cells: cellsOf(record), watch: null };
	});
}

function cellsOf({ period, cells }: TidyRecord): StatedCell[] {
	const stated = cells.map(({ cell }): StatedCell => cell);
	return period === null ? stated : [...stated, periodCell(period)];
}

function periodCell({ text, span }: TidyPeriod): StatedCell {
	return span === null ? textCell(text) : dateCell(span, text);
}

/** What tidying gives of a table beside its own columns. */
export const TIDY: Readonly<Record<string, FieldType>> = { metric: 'name', value: 'value', aspect: 'name', period: 'date' };

/** One list of columns for all records of a table that have the same. */
class SharedColumns {
	private readonly lists = new Map<string, readonly RecordColumn[]>();

	constructor(private readonly table: RecordTable) {}

	of({ cells, period }: TidyRecord): readonly RecordColumn[] {
		const { columns } = this.table;
		if (period === null && cells.length === columns.length && cells.every(({ key }, at) => columns[at]?.key === key)) return columns;
		const keys = [...cells.map(({ key }) => key), ...(period === null ? [] : ['period'])];
		const name = keys.join(' ');
		const known = this.lists.get(name) ?? keys.map(key => this.column(key));
		this.lists.set(name, known);
		return known;
	}

	private column(key: string): RecordColumn {
		const [first] = this.table.columns;
		const own = this.table.columns.find(column => column.key === key);
		const tidy = TIDY[key];
		if (tidy === undefined) return own ?? { key, header: null, type: 'text' };
		const isLabel = key === 'metric' || key === 'aspect' || key === 'period';
		return { key, header: own?.header ?? (isLabel && first?.type !== 'date' ? (first?.header ?? null) : null), type: tidy };
	}
}
