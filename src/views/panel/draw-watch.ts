import type { WatchItem } from '../../model/watch';
import { drawIcon } from '../draw/icon';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import { drawText } from '../text/draw-text';
import { pieceOf } from '../text/slice-links';
import { drawTables } from './draw-tables';
import { isOverdue } from './due';
import type { PanelPen } from './panel-pen';
import type { WatchSection } from './sections';
import { isChecked, isUnderWay, type WatchGroup, type WatchProgress } from './watch-groups';

type Side = NonNullable<WatchItem['side']>;

const sides: Readonly<Record<Side, { icon: string; word: string }>> = {
	validates: { icon: 'circle-check', word: 'Validates' },
	invalidates: { icon: 'circle-x', word: 'Invalidates' },
};

/** What to watch: checkboxes that tick in the note, bullets and rows that only lead there. */
export function drawWatch(body: HTMLElement, { groups, tables, title }: WatchSection, pen: PanelPen): void {
	drawEach(part(body, 'div', 'actor-atlas-watch-groups'), groups, {
		tag: 'div',
		cls: 'actor-atlas-watch-group',
		key: ({ key }) => key,
		draw: (el, group) => drawGroup(el, group, pen),
	});
	drawTables(part(body, 'div', 'actor-atlas-watch-tables'), tables, title, pen);
}

/** "1 of 5 done", with a bar. */
export function drawProgress(el: HTMLElement, { done, tasks }: WatchProgress): void {
	part(el, 'span', 'actor-atlas-progress-words').setText(`${done} of ${tasks} done`);
	const bar = part(el, 'progress', 'actor-atlas-bar');
	bar.max = tasks;
	bar.value = done;
	bar.setAttr('aria-hidden', 'true');
}

function drawGroup(el: HTMLElement, { heading, side, items }: WatchGroup, pen: PanelPen): void {
	const caption = part(el, 'div', 'actor-atlas-caption-place');
	drawMaybe(caption, heading ?? (side === null ? null : ''), 'div', 'actor-atlas-caption', (div, words) => {
		drawMaybe(div, side, 'span', 'actor-atlas-side', (mark, which) => drawSide(mark, which, words));
		part(div, 'span', 'actor-atlas-caption-title').setText(words);
	});
	const list = part(el, 'ul', 'actor-atlas-rows');
	list.classList.add('contains-task-list');
	drawEach(list, items, {
		tag: 'li',
		cls: 'actor-atlas-watch-item',
		key: ({ key }) => key,
		draw: (li, { item }) => drawItem(li, item, pen),
	});
}

/** Which side of the thesis the list is on; the word is left out where the heading has it. */
function drawSide(mark: HTMLElement, side: Side, heading: string): void {
	const { icon, word } = sides[side];
	mark.setAttr('data-side', side);
	drawIcon(mark, icon);
	part(mark, 'span', 'actor-atlas-side-word').setText(/validat/i.test(heading) ? '' : word);
}

function drawItem(li: HTMLElement, item: WatchItem, pen: PanelPen): void {
	drawRowLead(li, { path: pen.path, line: item.line, copies: [{ title: 'Copy item as Markdown', text: () => item.place?.rawLine ?? item.raw }] }, pen.gestures);
	const isTask = item.form === 'task';
	li.setAttrs({ 'data-form': item.form, 'data-task': isTask ? item.status : null, 'aria-busy': String(pen.isBusy(item)) });
	li.toggleClass('task-list-item', isTask);
	li.toggleClass('is-checked', isChecked(item));
	drawMaybe(li, isTask ? item : null, 'input', 'actor-atlas-checkbox', (el, task) => drawCheckbox(el, task, pen));
	drawMaybe(li, isTask ? null : item, 'span', 'actor-atlas-bullet', el => el.setAttr('aria-hidden', 'true'));
	drawWords(part(li, 'span', 'actor-atlas-watch-words'), item, pen);
	drawMaybe(li, item.dueWords, 'span', 'actor-atlas-due', (el, words) => {
		const late = isOverdue(item.due, pen.today);
		el.toggleClass('actor-atlas-overdue', late);
		el.setText(`${late ? 'Overdue: ' : ''}${words}`);
	});
}

/** What is watched, and beside it what came of it. */
function drawWords(words: HTMLElement, item: WatchItem, pen: PanelPen): void {
	const { condition, outcome, line } = item;
	const shown = outcome === null ? item : pieceOf(item, condition);
	drawText(part(words, 'span', 'actor-atlas-condition'), { text: shown.text, links: shown.links, line }, pen);
	drawMaybe(words, outcome, 'span', 'actor-atlas-outcome', (el, said) => {
		drawText(el, { ...pieceOf(item, said), line }, pen);
	});
}

function drawCheckbox(el: HTMLElement, item: WatchItem, pen: PanelPen): void {
	if (!el.instanceOf(HTMLInputElement)) return;
	el.addClass('task-list-item-checkbox');
	el.type = 'checkbox';
	el.checked = isChecked(item) && !isUnderWay(item);
	el.indeterminate = isUnderWay(item);
	el.setAttrs({ 'data-task': item.status, 'aria-label': item.text, 'aria-disabled': String(pen.isBusy(item)) });
	el.onclick = evt => {
		// The note decides: the box changes when the note has.
		evt.preventDefault();
		pen.tick(item);
	};
}
