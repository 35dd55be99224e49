import { isChecked } from '../../atlas/watch/item-state';
import type { Answer, AnswerColumn, AnswerRow } from '../../model/answer';
import type { WatchItem } from '../../model/watch';
import { drawEach, part } from '../draw/parts';
import { drawAnswerCell } from '../answer/draw-cell';
import { boxOf, drawBox, drawDue } from '../watching/draw-item';
import { drawItems, drawWords } from './draw-list';
import { drawDoubt } from './result-row';
import type { ResultPen } from './result-pen';

/** What the words of the item say themselves. */
const said: ReadonlySet<string> = new Set(['text', 'condition', 'outcome', 'due', 'done', 'status', 'side', 'form']);

/** Things to watch: a checkbox ticks in the note; rows of other sources are items of a list. */
export function drawTasks(place: HTMLElement, { columns, rows }: Answer, pen: ResultPen): void {
	drawItems(place, rows, (el, row) => {
		if (row.watch === null) drawWords(el, row, columns, pen, null);
		else drawTask(el, row, row.watch, columns, pen);
	}, pen);
}

function drawTask(el: HTMLElement, row: AnswerRow, item: WatchItem, columns: readonly AnswerColumn[], pen: ResultPen): void {
	const isTask = item.form === 'task';
	el.setAttrs({ 'data-form': item.form, 'data-task': isTask ? item.status : null });
	el.toggleClass('is-checked', isChecked(item));
	drawBox(part(el, 'span', 'actor-atlas-box-place'), item.form, boxOf(item, pen.ticking.isBusy(row.path, item), () => void pen.ticking.toggle(row.path, item)));
	const words = part(el, 'span', 'actor-atlas-item-words');
	const name = part(words, 'span', 'actor-atlas-item-name');
	drawAnswerCell(part(name, 'span', 'actor-atlas-cell-words'), { text: item.text, raw: item.raw, links: item.links, value: null, inferred: null }, row.path, pen);
	drawDoubt(name, row);
	drawDetails(part(words, 'span', 'actor-atlas-item-details'), row, item, columns, pen);
}

function drawDetails(el: HTMLElement, row: AnswerRow, item: WatchItem, columns: readonly AnswerColumn[], pen: ResultPen): void {
	drawDue(el, item, pen.today);
	const shown = row.cells.map((cell, at) => ({ cell, at, column: columns[at] })).filter(({ cell, column }) => cell.text !== '' && !said.has(column?.key ?? ''));
	drawEach(el, shown, {
		tag: 'span',
		cls: 'actor-atlas-item-detail',
		key: ({ at }) => String(at),
		draw: (span, { cell, column }) => {
			span.setAttrs({ 'data-key': column?.key ?? '', title: column?.title ?? '' });
			drawAnswerCell(part(span, 'span', 'actor-atlas-cell-words'), cell, row.path, pen);
		},
	});
}
