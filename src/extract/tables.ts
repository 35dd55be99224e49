import type { Kind } from '../model/kind';
import type { Note, Table, TableRow } from '../model/note';
import type { RecordTable, Row } from '../model/record';
import type { CellContext } from '../model/value';
import { readValue } from '../values/read';
import { apartOf } from './apart';
import { headingDay } from './dates';
import { headingPath } from './headings';
import { columnsOf, kindOf } from './recognise';

/** What all tables of a note share. */
export interface TableContext {
	readonly note: Note;
	/** Lower case, without `#`. */
	readonly tags: readonly string[];
	/** ISO day that the note's rows stand for unless their heading names another. */
	readonly asOf: string | null;
}

export function readTable(table: Table, context: TableContext): RecordTable {
	const headings = headingPath(context.note, table.heading);
	const headers = table.header.map(({ text }) => text);
	const kind = kindOf({ headers, headings });
	const columns = columnsOf(kind, headers);
	const subjectColumn = kind.subject === null ? -1 : columns.findIndex(({ key }) => key === kind.subject);
	const asOf = headingDay(headings) ?? context.asOf;
	const section = headings[headings.length - 1] ?? '';
	const cellContext = { header: '', row: '', section, tags: context.tags };
	const rows = table.rows.map(row => readRow(row, headers, kind, subjectColumn, asOf, cellContext));
	return { line: table.line, endLine: table.endLine, headings, kind: kind.id, columns, align: table.align, subjectColumn, rows };
}

function readRow(row: TableRow, headers: readonly string[], kind: Kind, subjectColumn: number, asOf: string | null, context: CellContext): Row {
	const label = row.cells[0]?.text ?? '';
	const { section, tags } = context;
	const cells = row.cells.map(({ text, raw, links, bold }, at) => {
		const value = readValue(text, { header: headers[at] ?? '', row: at === 0 ? '' : label, section, tags });
		return { text, raw, links, bold, value };
	});
	const subject = subjectColumn < 0 ? null : (cells[subjectColumn]?.text ?? '') || null;
	return { line: row.line, subject, cells, asOf, apart: kind.id === 'investments' ? apartOf(label) : null };
}
