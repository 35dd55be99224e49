import type { RecordCell, RecordTable, Row } from '../../model/record';
import { labelOf } from './entries';
import { nearerDate } from './nearer-date';
import { phaseOf } from './phase-of';
import type { TimelineEntry } from './timeline';

/** What the rows of a note's table put on a timeline. */
export function tableEntries(table: RecordTable, path: string): TimelineEntry[] {
	const { columns } = table;
	const at = (key: string) => columns.findIndex(column => column.key === key);
	const places: Places = {
		dates: columns.flatMap(({ type }, place) => (type === 'date' ? [place] : [])),
		status: at('status'),
		node: at('node'),
		amount: at('amount'),
		labels: columns.flatMap(({ type, key }, place) => (place !== table.subjectColumn && key !== 'company' && (type === 'name' || type === 'text') ? [place] : [])),
	};
	return table.rows.map(row => entryOf(row, table, places, path));
}

interface Places {
	readonly dates: readonly number[];
	readonly status: number;
	readonly node: number;
	readonly amount: number;
	readonly labels: readonly number[];
}

function entryOf(row: Row, { subjects, line }: RecordTable, { dates, status, node, amount, labels }: Places, path: string): TimelineEntry {
	const said = (place: number) => wordsOf(row.cells[place]);
	const dated = [...dates, status].map(place => row.cells[place]?.value).find(value => value !== undefined && value.date !== null);
	const date = nearerDate(dated?.date ?? null, row.cells[status]?.value.date ?? null);
	const lane = (row.subject ?? subjects[0])?.text ?? '';
	return {
		key: `${path}:${line}:${row.line}`,
		lane,
		label: labelOf(labels.map(said), said(node), lane) ?? said(status) ?? lane,
		date,
		approx: (date === dated?.date ? dated : row.cells[status]?.value)?.approx === true,
		phase: phaseOf(date, said(status)),
		status: said(status),
		node: said(node),
		amount: said(amount),
		source: { path, line: row.line },
	};
}

function wordsOf(cell: RecordCell | undefined): string | null {
	return cell === undefined || cell.text === '' || cell.value.kind === 'empty' ? null : cell.text;
}
