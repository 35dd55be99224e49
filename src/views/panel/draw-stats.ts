import type { RecordTable, Row } from '../../model/record';
import { keyed } from '../draw/keys';
import { drawEach, part } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import { drawCell } from '../table/draw-table';
import { rowLead } from '../table/row-lead';
import { drawCaption } from './draw-tables';
import type { PanelPen } from './panel-pen';
import type { SectionOf } from './section';

/** Key figures as cards: what is stated small, the figure large. */
export function drawStats(body: HTMLElement, { tables, title }: SectionOf<'stats'>, pen: PanelPen): void {
	drawEach(body, tables, {
		tag: 'div',
		cls: 'actor-atlas-table-block',
		key: ({ key }) => key,
		draw: (block, shown) => {
			block.setAttrs({ 'data-line': shown.table.line, 'data-kind': shown.table.kind });
			drawCaption(part(block, 'div', 'actor-atlas-caption-place'), shown, pen);
			drawCards(part(block, 'div', 'actor-atlas-cards'), shown.table, title, pen);
		},
	});
}

function drawCards(grid: HTMLElement, table: RecordTable, label: string, pen: PanelPen): void {
	grid.classList.add('actor-atlas-rows');
	grid.setAttrs({ role: 'grid', 'aria-label': label });
	drawEach(grid, keyed(table.rows, row => row.cells[0]?.text ?? ''), {
		tag: 'div',
		cls: 'actor-atlas-card',
		key: ({ key }) => key,
		draw: (card, { item }) => drawCard(card, table, item, pen),
	});
}

function drawCard(card: HTMLElement, table: RecordTable, row: Row, pen: PanelPen): void {
	drawRowLead(card, rowLead(pen.path, table, row), pen.gestures);
	card.setAttr('role', 'row');
	drawEach(card, row.cells.map((cell, index) => ({ cell, index })), {
		tag: 'div',
		cls: 'actor-atlas-cell',
		key: ({ index }) => String(index),
		draw: (el, { cell, index }) => {
			el.setAttr('role', index === 0 ? 'rowheader' : 'gridcell');
			el.classList.toggle('actor-atlas-card-label', index === 0);
			el.classList.toggle('actor-atlas-card-figure', index === 1);
			drawCell(el, cell, row.line, pen);
		},
	});
}
