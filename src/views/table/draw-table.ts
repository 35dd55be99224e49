import type { Column } from '../../model/kind';
import type { RecordCell, RecordTable, Row } from '../../model/record';
import { keyed } from '../draw/keys';
import { drawEach, part } from '../draw/parts';
import { drawText, type Pen } from '../text/draw-text';
import { drawRowLead } from './draw-row';
import { tableFit } from './fit';
import { rowLead } from './row-lead';

/** Which rows are drawn: a table of thousands would stop the page. */
export interface Extent {
	readonly rows: number;
	readonly showAll: () => void;
}

/** A day or a figure: broken in two it would be hard to read. */
const shortText = 12;

/** A table of a note with its links alive; every row leads to its line. */
export function drawTable(parent: HTMLElement, table: RecordTable, label: string, extent: Extent, pen: Pen): void {
	const grid = part(parent, 'table', 'actor-atlas-table');
	grid.setAttrs({ role: 'grid', 'aria-label': label, 'data-fit': tableFit(table) });
	drawHead(part(grid, 'thead', 'actor-atlas-table-head'), table.columns, table);
	const body = part(grid, 'tbody', 'actor-atlas-rows');
	body.setAttr('role', 'rowgroup');
	drawEach(body, keyed(table.rows.slice(0, extent.rows), firstText), {
		tag: 'tr',
		cls: 'actor-atlas-row',
		key: ({ key }) => key,
		draw: (el, { item }) => drawRow(el, table, item, pen),
	});
	drawMore(parent, table.rows.length, extent);
}

function firstText(row: Row): string {
	return row.cells[0]?.text ?? '';
}

function drawHead(head: HTMLElement, columns: readonly Column[], table: RecordTable): void {
	head.setAttr('role', 'rowgroup');
	const row = part(head, 'tr', 'actor-atlas-head-row');
	row.setAttr('role', 'row');
	drawEach(row, columns.map((column, index) => ({ column, index })), {
		tag: 'th',
		cls: 'actor-atlas-head-cell',
		key: ({ index }) => String(index),
		draw: (el, { column, index }) => {
			el.setText(column.header);
			el.setAttrs({ role: 'columnheader', 'data-align': alignOf(table, index) });
		},
	});
}

function drawRow(el: HTMLElement, table: RecordTable, row: Row, pen: Pen): void {
	drawRowLead(el, rowLead(pen.path, table, row), pen.gestures);
	el.setAttr('role', 'row');
	el.classList.toggle('actor-atlas-apart', row.apart !== null);
	el.setAttr('data-mark', pen.markAt(row.line));
	const main = Math.max(0, table.subjectColumn);
	drawEach(el, row.cells.map((cell, index) => ({ cell, index })), {
		tag: 'td',
		cls: 'actor-atlas-cell',
		key: ({ index }) => String(index),
		draw: (td, { cell, index }) => {
			td.classList.toggle('actor-atlas-main-cell', index === main);
			td.setAttrs({ role: 'gridcell', 'data-label': table.columns[index]?.header ?? '', 'data-align': alignOf(table, index) });
			drawCell(td, cell, row.line, pen);
		},
	});
}

/** The words of a cell, faint when they say that there is nothing. */
export function drawCell(el: HTMLElement, cell: RecordCell, line: number, pen: Pen): void {
	el.classList.toggle('actor-atlas-empty-cell', cell.value.kind === 'empty' || cell.text === '');
	el.classList.toggle('actor-atlas-blank-cell', /^[-–—]?$/.test(cell.text));
	el.classList.toggle('actor-atlas-short-cell', cell.text.length <= shortText);
	el.classList.toggle('actor-atlas-bold', cell.bold);
	drawText(el, { text: cell.text, links: cell.links, line }, pen);
}

/** Figures that add up stand under each other; else the note decides. */
function alignOf({ columns, align }: RecordTable, index: number): string {
	const type = columns[index]?.type;
	return type === 'amount' || type === 'capacity' ? 'number' : (align[index] ?? 'start');
}

function drawMore(parent: HTMLElement, count: number, { rows, showAll }: Extent): void {
	drawEach(parent, count > rows ? [count] : [], {
		tag: 'button',
		cls: 'actor-atlas-more',
		key: String,
		draw: el => {
			el.setText(`Show all ${count.toLocaleString()} rows`);
			el.onclick = showAll;
		},
	});
}
