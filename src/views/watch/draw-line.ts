import { isCancelled, isDone } from '../../atlas/watch/item-state';
import type { TrackedItem } from '../../atlas/watch/tracked-item';
import type { WatchEvent } from '../../atlas/watch/watch-event';
import type { WatchGroup } from '../../atlas/watch/watch-wish';
import { drawIcon } from '../draw/icon';
import { drawMaybe, part } from '../draw/parts';
import type { Gestures } from '../gestures/gestures';
import type { Copy } from '../gestures/lead';
import { drawNoteLink } from '../gestures/note-link';
import { counted } from '../panel/age';
import { drawProgress } from '../panel/draw-watch';
import { drawRowLead } from '../table/draw-row';
import { type Box, boxOf, drawBox, drawDue, drawItemWords, drawSide } from '../watching/draw-item';
import { addItemActions, copyOfItem } from '../watching/item-menu';
import type { ItemActions } from '../watching/item-actions';
import type { PlacedItem } from '../watching/asked';
import type { WatchLine } from './lines';

/** What drawing a line of the tracker takes. */
export interface LinePen {
	readonly gestures: Gestures;
	readonly actions: ItemActions;
	readonly today: string;
	/** What every line's menu offers to copy beside its own. */
	readonly copies: readonly Copy[];
	linkTarget(target: string, sourcePath: string): string | null;
	isSelected(line: WatchLine): boolean;
	/** What is done with this line: the line itself, or all that are selected where it is one of them. */
	concerned(line: WatchLine): readonly PlacedItem[];
	toggle(line: WatchLine): void;
	fold(line: WatchLine, closed: boolean): void;
}

export function drawLine(el: HTMLElement, line: WatchLine, pen: LinePen): void {
	el.setAttrs({ 'data-type': line.type, 'aria-selected': line.type === 'group' ? null : String(pen.isSelected(line)) });
	if (line.type === 'group') drawGroup(el, line, line.group, pen);
	else if (line.type === 'event') drawEvent(el, line, line.event, line.group, pen);
	else drawTelling(el, line, line.tracked, pen);
}

function drawGroup(el: HTMLElement, line: WatchLine, { title, path, events, progress, isLate }: WatchGroup, pen: LinePen): void {
	el.classList.add('actor-atlas-row');
	el.setAttr('data-late', isLate ? '' : null);
	drawFold(part(el, 'button', 'actor-atlas-fold'), line, title, pen);
	const words = part(el, 'span', 'actor-atlas-note-words');
	drawMaybe(words, path, 'a', 'actor-atlas-link', (a, to) => drawNoteLink(a, title, to, pen.gestures));
	drawMaybe(words, path === null ? title : null, 'span', 'actor-atlas-group-title', (span, text) => span.setText(text));
	part(words, 'span', 'actor-atlas-count').setText(events.length.toLocaleString('en'));
	drawMaybe(el, progress.tasks > 0 ? progress : null, 'span', 'actor-atlas-progress', drawProgress);
	el.onclick = evt => {
		// The link in it leads elsewhere, and the button has done it.
		if (!evt.defaultPrevented && evt.targetNode?.instanceOf(Element) === true && evt.targetNode.closest('a, button') === null) pen.fold(line, line.open === true);
	};
}

function drawFold(button: HTMLElement, line: WatchLine, title: string, pen: LinePen): void {
	// The arrow keys do the same, so the keyboard need not stop here.
	button.setAttrs({ type: 'button', tabindex: -1, 'aria-label': `${line.open === true ? 'Collapse' : 'Expand'} ${title}` });
	button.onclick = () => pen.fold(line, line.open === true);
	drawIcon(button, 'chevron-down', 'actor-atlas-chevron');
}

function drawEvent(el: HTMLElement, line: WatchLine, event: WatchEvent, group: WatchGroup, pen: LinePen): void {
	const { lead, items } = event;
	drawItem(el, line, lead, eventBox(event, line, pen), pen);
	drawDue(part(el, 'span', 'actor-atlas-watch-when'), { due: event.due, dueWords: event.dueWords, writtenDue: lead.item.writtenDue }, pen.today);
	const where = part(el, 'span', 'actor-atlas-watch-where');
	// What the title of the group says need not be said again.
	const { subject } = lead;
	const isTitled = subject.path === group.path && (subject.path !== null || subject.name === group.title);
	drawMaybe(where, isTitled ? null : subject, 'span', 'actor-atlas-watch-subject', (span, { name, path }) => {
		drawMaybe(span, path, 'a', 'actor-atlas-link', (a, to) => drawNoteLink(a, name, to, pen.gestures));
		drawMaybe(span, path === null ? name : null, 'span', 'actor-atlas-words', (plain, text) => plain.setText(text));
	});
	const isElsewhere = lead.path !== subject.path && lead.path !== group.path;
	drawMaybe(where, items.length === 1 && isElsewhere ? lead : null, 'a', 'actor-atlas-line-link', drawNote(pen));
	drawMaybe(where, items.length > 1 ? line : null, 'button', 'actor-atlas-watch-notes', (button, of) => {
		button.setAttrs({ type: 'button', tabindex: -1, 'aria-label': `${counted(items.length, 'note')} tell of it: ${of.open === true ? 'hide' : 'show'} them` });
		button.onclick = () => pen.fold(of, of.open === true);
		drawIcon(button, 'chevron-down', 'actor-atlas-chevron');
		part(button, 'span', 'actor-atlas-watch-notes-words').setText(counted(items.length, 'note'));
	});
}

function drawTelling(el: HTMLElement, line: WatchLine, tracked: TrackedItem, pen: LinePen): void {
	const busy = pen.actions.ticking.isBusy(tracked.path, tracked.item);
	drawItem(el, line, tracked, boxOf(tracked.item, busy, () => pen.toggle(line)), pen);
	drawDue(part(el, 'span', 'actor-atlas-watch-when'), tracked.item, pen.today);
	drawNote(pen)(part(part(el, 'span', 'actor-atlas-watch-where'), 'a', 'actor-atlas-line-link'), tracked);
}

function drawNote(pen: LinePen): (a: HTMLElement, tracked: TrackedItem) => void {
	return (a, { path, title, item }) => drawNoteLink(a, title, path, pen.gestures, item.line);
}

/** Box and words, and what the row leads to. */
function drawItem(el: HTMLElement, line: WatchLine, { path, item }: TrackedItem, box: Box, pen: LinePen): void {
	const menu = { path, line: item.line, copies: [copyOfItem(item), ...pen.copies] };
	drawRowLead(el, { ...menu, menu: of => addItemActions(of, pen.concerned(line), pen.actions) }, pen.gestures);
	el.setAttrs({ 'data-form': item.form, 'data-task': item.form === 'task' ? box.status : null, 'aria-busy': String(box.busy), 'aria-checked': item.form === 'task' ? (box.isPartly ? 'mixed' : String(box.checked)) : null });
	drawBox(part(el, 'span', 'actor-atlas-box-place'), item.form, box);
	el.querySelector('input')?.setAttr('tabindex', -1);
	const words = part(el, 'span', 'actor-atlas-watch-words');
	drawMaybe(words, item.side, 'span', 'actor-atlas-side', (mark, side) => drawSide(mark, side, ''));
	drawItemWords(part(words, 'span', 'actor-atlas-watch-text'), item, { ...pen, path, inferredAt: () => [], markAt: () => null });
}

/** One box for all notes that tell of it. */
function eventBox({ items, lead, state }: WatchEvent, line: WatchLine, pen: LinePen): Box {
	const busy = items.some(({ path, item }) => pen.actions.ticking.isBusy(path, item));
	const one = boxOf(lead.item, busy, () => pen.toggle(line));
	if (items.length === 1) return one;
	const tasks = items.filter(({ item }) => item.form === 'task');
	const closed = tasks.filter(({ item }) => isDone(item) || isCancelled(item)).length;
	return { ...one, checked: state === 'done' || state === 'cancelled', isPartly: state === 'partly', status: state === 'done' ? 'x' : state === 'partly' ? '/' : one.status, label: `${lead.item.text} (${closed} of ${tasks.length} ticked)` };
}

const lineHeight = 20;
const characterPx = 6.6;

/** Height in px that a line will take about, in a list of this width. */
export function lineEstimate(line: WatchLine, width: number): number {
	if (line.type === 'group') return 38;
	const isNarrow = width < 850;
	const { condition, outcome } = (line.type === 'event' ? line.event.lead : line.tracked).item;
	const room = Math.max(120, isNarrow ? width - 60 : width * 0.6);
	const lines = Math.ceil(((condition.length + (outcome?.length ?? 0)) * characterPx) / room);
	return (lines + (isNarrow ? 1 : 0)) * lineHeight + 8;
}
