import { rowAsMarkdown, tableAsMarkdown, tableAsTsv } from '../../atlas/table-text';
import type { RecordTable, Row } from '../../model/record';
import type { Copy, Lead } from '../gestures/lead';

function tableCopies(table: RecordTable): Copy[] {
	return [
		{ title: 'Copy table as Markdown', text: () => tableAsMarkdown(table) },
		{ title: 'Copy as tab-separated values', text: () => tableAsTsv(table) },
	];
}

/** Where a row leads, and what its menu copies. */
export function rowLead(path: string, table: RecordTable, row: Row): Lead {
	const copies = [{ title: 'Copy row as Markdown', text: () => rowAsMarkdown(row) }, ...tableCopies(table)];
	return { path, line: row.line, copies };
}

export function tableLead(path: string, table: RecordTable): Lead {
	return { path, line: table.line, copies: tableCopies(table) };
}
