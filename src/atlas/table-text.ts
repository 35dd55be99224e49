import type { Column } from '../model/kind';
import type { Align } from '../model/note';
import type { RecordTable, Row } from '../model/record';

/** A row as its note writes it. */
export function rowAsMarkdown(row: Row): string {
	return markdownLine(row.cells.map(cell => cell.raw));
}

/** A table as its note writes it, with its headers. */
export function tableAsMarkdown({ columns, align, rows }: RecordTable): string {
	return [
		markdownLine(columns.map(headerSource)),
		markdownLine(columns.map((_, index) => rule(align[index] ?? null))),
		...rows.map(rowAsMarkdown),
	].join('\n');
}

/** A table as a spreadsheet takes it: a line for each row, a tab between cells. */
export function tableAsTsv({ columns, rows }: RecordTable): string {
	const lines = [columns.map(column => column.header), ...rows.map(row => row.cells.map(cell => cell.text))];
	return lines.map(cells => cells.map(flat).join('\t')).join('\n');
}

function markdownLine(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

/** The header's source is not kept; a bar in its text would end the cell. */
function headerSource({ header }: Column): string {
	return header.replace(/\|/g, '\\|');
}

function rule(align: Align): string {
	switch (align) {
		case 'left': return ':--';
		case 'center': return ':-:';
		case 'right': return '--:';
		case null: return '---';
	}
}

function flat(text: string): string {
	return text.replace(/[\t\r\n]+/g, ' ');
}
