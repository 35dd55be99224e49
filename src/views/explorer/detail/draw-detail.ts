import type { AnswerColumn, AnswerRow } from '../../../model/answer';
import { apartWords, asOfWords, placeWords, reading } from '../../answer/cell-title';
import { type AnswerPen, drawAnswerCell } from '../../answer/draw-cell';
import { drawIcon } from '../../draw/icon';
import { drawEach, drawMaybe, part } from '../../draw/parts';
import { counted } from '../../panel/age';
import { noteTitle } from '../../text/note-name';
import type { MovedRows } from './moved-rows';
import { type TotalPart, totalParts } from './total-parts';

export interface DetailScene {
	readonly row: AnswerRow;
	readonly columns: readonly AnswerColumn[];
	readonly moved: MovedRows;
	readonly pen: AnswerPen;
	/** Takes a row out of a total or puts it in. */
	readonly move: (at: number, member: string) => void;
	readonly close: () => void;
}

interface Field {
	readonly column: AnswerColumn;
	readonly at: number;
}

/** Rows of a total that are listed at once. */
const most = 300;

/** All that a row says, in full; of a group also what its totals add up and what they leave out. */
export function drawDetail(el: HTMLElement, scene: DetailScene): void {
	const { row, columns, close } = scene;
	const head = part(el, 'div', 'actor-atlas-detail-head');
	drawPlace(part(head, 'span', 'actor-atlas-detail-place'), row, scene.pen);
	const button = part(head, 'button', 'actor-atlas-detail-close');
	button.addClass('clickable-icon');
	button.setAttrs({ type: 'button', 'aria-label': 'Close details' });
	button.onclick = close;
	drawIcon(button, 'x');
	drawEach(part(el, 'dl', 'actor-atlas-detail-fields'), stated(row, columns), {
		tag: 'div',
		cls: 'actor-atlas-detail-field',
		key: ({ column, at }) => `${at} ${column.key}`,
		draw: (field, { column, at }) => drawField(field, column, at, scene),
	});
}

/** Columns in which the row says something. */
function stated({ cells }: AnswerRow, columns: readonly AnswerColumn[]): Field[] {
	return columns.map((column, at): Field => ({ column, at })).filter(({ at }) => (cells[at]?.text ?? '') !== '' || cells[at]?.total !== undefined);
}

function drawPlace(el: HTMLElement, row: AnswerRow, pen: AnswerPen): void {
	const { path, line, members } = row;
	drawMaybe(el, members === null ? row : null, 'a', 'actor-atlas-link', a => {
		a.setText(placeWords(row));
		a.setAttrs({ href: path, 'data-href': path, draggable: 'true' });
		pen.gestures.link(a, { linktext: path, sourcePath: '', shown: noteTitle(path), path, line });
	});
	const words = members === null ? [asOfWords(row), ...row.doubts, apartWords(row)] : [counted(members.length, 'row')];
	part(el, 'span', 'actor-atlas-detail-words').setText(words.filter(text => text !== '').join(' · '));
}

function drawField(el: HTMLElement, column: AnswerColumn, at: number, { row, moved, pen, move }: DetailScene): void {
	const written = row.cells[at];
	if (written === undefined) return;
	const cell = moved.cell(row, { ...column, at }, written);
	part(el, 'dt', 'actor-atlas-detail-label').setText(column.title);
	const value = part(el, 'dd', 'actor-atlas-detail-value');
	drawAnswerCell(part(value, 'div', 'actor-atlas-detail-text'), cell, row.path, pen);
	drawMaybe(value, reading(cell, column.type) || null, 'div', 'actor-atlas-detail-reading', (note, text) => note.setText(text));
	const parts = totalParts(row, { ...column, at }, moved.of(row, at));
	drawParts(value, 'Counted', parts.filter(one => one.counted), { group: row, at, pen, move });
	drawParts(value, 'Left out', parts.filter(one => !one.counted), { group: row, at, pen, move });
}

interface PartsScene extends Pick<DetailScene, 'pen' | 'move'> {
	readonly group: AnswerRow;
	readonly at: number;
}

function drawParts(value: HTMLElement, title: 'Counted' | 'Left out', parts: readonly TotalPart[], scene: PartsScene): void {
	const cls = title === 'Counted' ? 'actor-atlas-total-counted' : 'actor-atlas-total-left';
	drawMaybe(value, parts.length === 0 ? null : parts, 'details', cls, (details, rows) => {
		part(details, 'summary', 'actor-atlas-left-out-summary').setText(`${title}: ${counted(rows.length, 'row')}`);
		drawEach(part(details, 'ul', 'actor-atlas-total-rows'), rows.slice(0, most), {
			tag: 'li',
			cls: 'actor-atlas-total-row',
			key: ({ member }) => member.key,
			draw: (li, one) => drawPart(li, one, scene),
		});
		drawMaybe(details, rows.length > most ? rows.length - most : null, 'div', 'actor-atlas-total-rest', (rest, others) => rest.setText(`and ${counted(others, 'more row')}`));
	});
}

function drawPart(li: HTMLElement, { member, cell, counted: isCounted, because, movable }: TotalPart, { group, at, pen, move }: PartsScene): void {
	const label = part(li, 'label', 'actor-atlas-total-choice');
	const box = part(label, 'input', 'actor-atlas-total-box');
	box.type = 'checkbox';
	box.checked = isCounted;
	box.disabled = !movable;
	box.onchange = () => move(at, member.key);
	part(label, 'span', 'actor-atlas-total-amount').setText(cell.text);
	part(label, 'span', 'actor-atlas-total-names').setText(nameOf(member, group, at));
	part(li, 'span', 'actor-atlas-left-out-why').setText(because);
	const { path, line } = member;
	const place = part(li, 'a', 'actor-atlas-line-link');
	place.setText(placeWords(member));
	place.setAttrs({ href: path, 'data-href': path, draggable: 'true' });
	pen.gestures.link(place, { linktext: path, sourcePath: '', shown: noteTitle(path), path, line });
}

/** What else the row says, to tell it from its neighbours. */
function nameOf({ cells }: AnswerRow, group: AnswerRow, at: number): string {
	const telling = cells.filter(({ text, value }, nth) => nth !== at && text !== '' && value?.kind !== 'empty' && text !== group.cells[nth]?.text);
	return telling.map(({ text }) => text).join(' · ');
}
