import type { Answer, AnswerColumn, AnswerRow } from '../../model/answer';
import type { WatchItem } from '../../model/watch';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawAnswerCell } from '../answer/draw-cell';
import { isOverdue } from '../panel/due';
import { isChecked, isUnderWay } from '../panel/watch-groups';
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
	drawMaybe(el, isTask ? item : null, 'input', 'actor-atlas-checkbox', box => drawCheckbox(box, row.path, item, pen));
	drawMaybe(el, isTask ? null : item, 'span', 'actor-atlas-bullet', bullet => bullet.setAttr('aria-hidden', 'true'));
	const words = part(el, 'span', 'actor-atlas-item-words');
	const name = part(words, 'span', 'actor-atlas-item-name');
	drawAnswerCell(part(name, 'span', 'actor-atlas-cell-words'), { text: item.text, raw: item.raw, links: item.links, value: null, inferred: null }, row.path, pen);
	drawDoubt(name, row);
	drawDetails(part(words, 'span', 'actor-atlas-item-details'), row, item, columns, pen);
}

function drawDetails(el: HTMLElement, row: AnswerRow, { due, dueWords, status }: WatchItem, columns: readonly AnswerColumn[], pen: ResultPen): void {
	drawMaybe(el, dueWords, 'span', 'actor-atlas-due', (span, words) => {
		const late = isOverdue(due, pen.today) && (status === null || status === ' ');
		span.toggleClass('actor-atlas-overdue', late);
		span.setText(`${late ? 'Overdue: ' : ''}${words}`);
	});
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

function drawCheckbox(el: HTMLElement, path: string, item: WatchItem, { ticking }: ResultPen): void {
	if (!el.instanceOf(HTMLInputElement)) return;
	el.addClass('task-list-item-checkbox');
	el.type = 'checkbox';
	el.checked = isChecked(item) && !isUnderWay(item);
	el.indeterminate = isUnderWay(item);
	el.setAttrs({ 'data-task': item.status, 'aria-label': item.text, 'aria-disabled': String(ticking.isBusy(path, item)) });
	el.onclick = evt => {
		// The note decides: the box changes when the note has.
		evt.preventDefault();
		void ticking.toggle(path, item);
	};
}
