import { isChecked } from '../../atlas/watch/item-state';
import type { WatchProgress } from '../../atlas/watch/watch-event';
import type { WatchItem } from '../../model/watch';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import { boxOf, drawBox, drawDue, drawItemWords, drawSide } from '../watching/draw-item';
import { copyOfItem } from '../watching/item-menu';
import { drawTables } from './draw-tables';
import type { PanelPen } from './panel-pen';
import type { SectionOf } from './section';
import { type WatchGroup, watchProgress } from './watch-groups';

/** What to watch: checkboxes that tick in the note, bullets and rows that only lead there. */
export function drawWatch(body: HTMLElement, { groups, tables, title }: SectionOf<'watch'>, pen: PanelPen): void {
	drawEach(part(body, 'div', 'actor-atlas-watch-groups'), groups, {
		tag: 'div',
		cls: 'actor-atlas-watch-group',
		key: ({ key }) => key,
		// What the heading of the section says need not be said again.
		draw: (el, group) => drawGroup(el, group.heading === title && group.side === null ? { ...group, heading: null } : group, pen),
	});
	drawTables(part(body, 'div', 'actor-atlas-watch-tables'), tables, title, pen);
	const add = part(body, 'button', 'actor-atlas-more');
	add.setAttr('type', 'button');
	add.setText('Add item');
	add.onclick = () => pen.addItem();
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
		// How far each list of a thesis is; of one list the heading of the section says it.
		drawMaybe(div, side === null ? null : metWords(items.map(({ item }) => item)), 'span', 'actor-atlas-count', (span, met) => span.setText(met));
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

function metWords(items: readonly WatchItem[]): string | null {
	const { done, tasks } = watchProgress(items);
	return tasks === 0 ? null : `${done} of ${tasks} met`;
}

function drawItem(li: HTMLElement, item: WatchItem, pen: PanelPen): void {
	const { path, gestures } = pen;
	drawRowLead(li, { path, line: item.line, copies: [copyOfItem(item)], menu: menu => pen.itemMenu(menu, item) }, gestures);
	const isTask = item.form === 'task';
	li.setAttrs({ 'data-form': item.form, 'data-task': isTask ? item.status : null, 'aria-busy': String(pen.isBusy(item)) });
	li.toggleClass('task-list-item', isTask);
	li.toggleClass('is-checked', isChecked(item));
	drawBox(part(li, 'span', 'actor-atlas-box-place'), item.form, boxOf(item, pen.isBusy(item), () => pen.tick(item)));
	drawItemWords(part(li, 'span', 'actor-atlas-watch-words'), item, pen);
	drawDue(li, item, pen.today);
}
