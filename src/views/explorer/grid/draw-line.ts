import type { AnswerCell } from '../../../model/answer';
import { type AnswerPen, alignOf, drawAnswerCell } from '../../answer/draw-cell';
import { placeWords } from '../../answer/cell-title';
import { drawIcon } from '../../draw/icon';
import { drawEach, drawMaybe, part } from '../../draw/parts';
import { noteTitle } from '../../text/note-name';
import { boxOf, drawCheckbox } from '../../watching/draw-item';
import type { Line, SheetColumn } from './sheet';

/** What drawing a line of the grid takes. */
export interface LinePen extends AnswerPen {
	cell(line: Line, column: SheetColumn): AnswerCell;
	/** Rows before the first line, as a screen reader counts them. */
	readonly headRows: number;
	/** A box is drawn before each row that can be ticked. */
	readonly ticks: boolean;
	fold(line: Line): void;
	isBusy(line: Line): boolean;
	/** What was to happen has not, and its day is over. */
	isLate?(line: Line): boolean;
	tick(line: Line): void;
}

export function drawLine(el: HTMLElement, line: Line, index: number, columns: readonly SheetColumn[], pen: LinePen): void {
	const { row, group, open } = line;
	el.classList.toggle('actor-atlas-apart', row.apart !== null);
	el.classList.toggle('actor-atlas-grid-group', open !== null);
	el.setAttrs({
		role: 'row',
		'data-index': index,
		'data-path': row.path,
		'data-line': row.line,
		'aria-rowindex': index + 1 + pen.headRows,
		'aria-level': group === null ? 1 : 2,
		'aria-expanded': open === null ? null : String(open),
		'aria-description': [...row.doubts, ...(row.apart === null ? [] : [row.apart.because])].join('; ') || null,
	});
	drawEach(el, columns.map((column, nth) => ({ column, nth })), {
		tag: 'div',
		cls: 'actor-atlas-grid-cell',
		// The first cell is made otherwise than the others.
		key: ({ column, nth }) => `${nth === 0 ? 'first' : ''} ${column.at} ${column.key}`,
		draw: (cell, { column, nth }) => drawCell(cell, line, column, nth, pen),
	});
}

function drawCell(el: HTMLElement, line: Line, column: SheetColumn, nth: number, pen: LinePen): void {
	el.removeAttribute('title');
	el.setAttrs({ role: 'gridcell', 'aria-selected': 'false', 'aria-colindex': nth + 1, 'data-column': nth, 'data-align': alignOf(column.type) });
	const cell = pen.cell(line, column);
	if (nth > 0) return drawAnswerCell(el, cell, line.row.path, pen);
	el.classList.toggle('actor-atlas-grid-member', line.group !== null);
	// Elements are used again for other lines: these three stay in their order.
	drawLead(part(el, 'span', 'actor-atlas-grid-lead'), line, pen);
	const words = part(el, 'span', 'actor-atlas-grid-words');
	const isNameless = line.open !== null && cell.text === '';
	drawAnswerCell(words, isNameless ? { ...cell, text: '(none)' } : cell, line.row.path, pen);
	words.classList.toggle('actor-atlas-nameless', isNameless);
	drawEnd(part(el, 'span', 'actor-atlas-grid-end'), line, pen);
}

/** Before the words of a row: where it stands, whether it is unfolded, and its box. */
function drawLead(el: HTMLElement, line: Line, pen: LinePen): void {
	const { row, open } = line;
	drawMaybe(el, open === null ? row : null, 'a', 'actor-atlas-grid-source', (a, { path, line: at }) => {
		a.setAttrs({ href: path, 'data-href': path, tabindex: -1, draggable: 'true', 'aria-label': placeWords(row) });
		drawIcon(a, 'file-text');
		pen.gestures.link(a, { linktext: path, sourcePath: '', shown: noteTitle(path), path, line: at });
	});
	drawMaybe(el, open, 'button', 'actor-atlas-fold', (button, isOpen) => {
		button.setAttrs({ type: 'button', tabindex: -1, 'aria-label': isOpen ? 'Hide rows' : 'Show rows' });
		button.classList.toggle('actor-atlas-closed', !isOpen);
		button.onclick = () => pen.fold(line);
		drawIcon(button, 'chevron-down', 'actor-atlas-chevron');
	});
	drawMaybe(el, pen.ticks && row.watch?.form === 'task' ? row.watch : null, 'input', 'actor-atlas-checkbox', (box, item) => {
		drawCheckbox(box, boxOf(item, pen.isBusy(line), () => pen.tick(line)));
		box.tabIndex = -1;
	});
	drawMaybe(el, pen.ticks && open === null && row.watch?.form !== 'task' ? row : null, 'span', 'actor-atlas-bullet', bullet => bullet.setAttr('aria-hidden', 'true'));
}

function drawEnd(el: HTMLElement, line: Line, pen: LinePen): void {
	const { doubts } = line.row;
	drawMaybe(el, pen.ticks && pen.isLate?.(line) === true ? line : null, 'span', 'actor-atlas-overdue', mark => mark.setText('Overdue'));
	drawMaybe(el, doubts.length > 0 ? doubts : null, 'span', 'actor-atlas-doubt', (mark, reasons) => {
		mark.setText('?');
		mark.setAttrs({ role: 'img', 'aria-label': reasons.join('\n') });
	});
}
