import type { Role } from '../model/dossier';
import type { UserKind } from '../model/kind';
import type { NameRef } from '../model/mention';
import type { Note, Table, TableRow } from '../model/note';
import type { RecordCell, RecordTable, Row } from '../model/record';
import { readValue } from '../values/read';
import { apartRows, nameWords } from './apart';
import { columnsOf } from './columns';
import { headingDay, titleOf } from './dates';
import { headingPath } from './headings';
import { cellName } from './mentions/entry';
import { headingNames } from './mentions/context';
import { nameOf } from './name';
import { rulebookWith } from './recognise';
import { dayOf, rowDays } from './row-day';

/** What all tables of a note share. */
export interface TableContext {
	readonly note: Note;
	readonly role: Role;
	/** Lower case, without `#`. */
	readonly tags: readonly string[];
	/** ISO day that the note's rows stand for unless their heading names another. */
	readonly asOf: string | null;
	/** Kinds that the user has added. */
	readonly kinds: readonly UserKind[];
}

/** The tables of a note, recognised and typed. */
export function readTables(context: TableContext): RecordTable[] {
	const { note } = context;
	const own = new Set([titleOf(note.path), nameOf(note), ...note.frontMatter.aliases].map(nameWords));
	return note.tables.map(table => readTable(table, context, own));
}

function readTable(table: Table, { note, role, tags, asOf, kinds }: TableContext, own: ReadonlySet<string>): RecordTable {
	const headings = headingPath(note, table.heading);
	const book = rulebookWith(kinds);
	const kind = book.kindOf({ table, headings, tags, role });
	const columns = columnsOf(kind, table.header.map(({ text }) => text));
	const shape = book.shapeOf(kind, table);
	const subjectColumn = kind.subject === null || shape !== 'records' ? -1 : columns.findIndex(({ key }) => key === kind.subject);
	const section = shape === 'periods' ? withUnit(headings, table) : (headings[headings.length - 1] ?? '');
	const days = rowDays(kind, columns, shape, headingDay(headings) ?? asOf);
	const apart = apartRows(table.rows, { kind: kind.id, shape, own });
	const rows = table.rows.map((row, at): Row => {
		const cells = readCells(row, table, section, tags);
		return { line: row.line, subject: subjectOf(cells[subjectColumn]), cells, asOf: dayOf(cells, days), apart: apart[at] ?? null };
	});
	return { line: table.line, endLine: table.endLine, headings, kind: kind.id, shape, columns, align: table.align, subjectColumn, subjects: headingNames(note, table.heading), rows };
}

function readCells(row: TableRow, { header }: Table, section: string, tags: readonly string[]): RecordCell[] {
	const label = row.cells[0]?.text ?? '';
	return row.cells.map(({ text, raw, links, bold }, at) => {
		const value = readValue(text, { header: header[at]?.text ?? '', row: at === 0 ? '' : label, section, tags });
		return { text, raw, links, bold, value };
	});
}

/** Where columns are periods, the unit of their figures may stand in the header of the labels: `| € million | 2024 | 2025 |`. */
function withUnit(headings: readonly string[], { header }: Table): string {
	const [label = ''] = header.map(({ text }) => text);
	const unit = /\(([^()]{1,24})\)/.exec(label)?.[1] ?? label.replace(/^in\s/i, '');
	return `${headings[headings.length - 1] ?? ''} (${unit})`;
}

function subjectOf(cell: RecordCell | undefined): NameRef | null {
	return cell === undefined || cell.value.kind === 'empty' ? null : cellName(cell);
}
