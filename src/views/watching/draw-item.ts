import { isOverdue } from '../../atlas/watch/due-group';
import { isChecked, isUnderWay } from '../../atlas/watch/item-state';
import { shownWords } from '../../atlas/watch/shown-words';
import type { DateSpan } from '../../model/value';
import type { WatchItem } from '../../model/watch';
import { drawIcon } from '../draw/icon';
import { nameBy } from '../draw/named-by';
import { drawMaybe, part } from '../draw/parts';
import { drawText, type Pen } from '../text/draw-text';
import { pieceOf } from '../text/slice-links';
import { recursWords } from './recurs-words';

/** A checkbox as the note has it, or as those of several notes have it together. */
export interface Box {
	readonly checked: boolean;
	/** Begun, or ticked in some notes only. */
	readonly isPartly: boolean;
	/** The status character that themes draw. */
	readonly status: string | null;
	readonly label: string;
	readonly busy: boolean;
	readonly toggle: () => void;
}

export function boxOf(item: WatchItem, busy: boolean, toggle: () => void): Box {
	return { checked: isChecked(item) && !isUnderWay(item), isPartly: isUnderWay(item), status: item.status, label: item.text, busy, toggle };
}

/** The box of a task; for anything else, the dot of a bullet or the mark of a row. */
export function drawBox(parent: HTMLElement, form: WatchItem['form'], box: Box): void {
	drawMaybe(parent, form === 'task' ? box : null, 'input', 'actor-atlas-checkbox', drawCheckbox);
	drawMaybe(parent, form === 'bullet' ? form : null, 'span', 'actor-atlas-bullet', el => el.setAttr('aria-hidden', 'true'));
	drawMaybe(parent, form === 'row' ? form : null, 'span', 'actor-atlas-row-mark', el => drawIcon(el, 'table-2'));
}

export function drawCheckbox(el: HTMLElement, { checked, isPartly, status, label, busy, toggle }: Box): void {
	if (!el.instanceOf(HTMLInputElement)) return;
	el.addClass('task-list-item-checkbox');
	el.type = 'checkbox';
	el.checked = checked;
	el.indeterminate = isPartly;
	// Obsidian draws no box that is ticked in part.
	el.toggleClass('actor-atlas-partly', isPartly);
	el.setAttrs({ 'data-task': status, 'aria-label': label, 'aria-disabled': String(busy) });
	el.onclick = evt => {
		// The note decides: the box changes when the note has.
		evt.preventDefault();
		toggle();
	};
}

/** What is watched, and beside it what came of it; flagged where that is less than what was asked for. */
export function drawItemWords(words: HTMLElement, item: WatchItem, pen: Pen): void {
	const { condition, outcome, line, shortfall } = item;
	const shown = condition === item.text ? item : pieceOf(item, condition);
	// A name may stand in both.
	const behind = pieceOf(item, item.text.slice(Math.max(0, item.text.indexOf(condition)) + condition.length));
	const watched = part(words, 'span', 'actor-atlas-condition');
	watched.setAttr('data-struck', isStruck(item) ? '' : null);
	drawText(watched, { text: shown.text, links: shown.links, line }, pen);
	drawMaybe(words, item.recurs ? item : null, 'span', 'actor-atlas-recurs', drawRecurs);
	drawMaybe(words, outcome, 'span', 'actor-atlas-outcome', (el, said) => {
		drawText(el, { ...pieceOf(behind, said), line }, pen);
	});
	drawMaybe(words, shortfall, 'span', 'actor-atlas-shortfall', (el, { asked }) => {
		el.setAttr('title', `What came of it falls short of “${asked}”`);
		drawIcon(el, 'triangle-alert');
		const said = part(el, 'span', 'actor-atlas-shortfall-words');
		part(said, 'span', 'actor-atlas-shortfall-lead').setText('Short of ');
		part(said, 'bdi', 'actor-atlas-shortfall-asked').setText(asked);
	});
	const box = words.closest('[data-form]')?.querySelector('.actor-atlas-checkbox') ?? null;
	if (box !== null) nameBy(box, words);
}

function drawRecurs(el: HTMLElement, { raw }: WatchItem): void {
	const often = recursWords(raw);
	drawIcon(el, 'repeat');
	part(el, 'span', 'actor-atlas-recurs-words').setText(often === '' ? 'recurs' : often);
}

/** Struck out in the note as a whole, whatever its box says. */
function isStruck({ raw, condition }: WatchItem): boolean {
	const close = raw.startsWith('~~') ? raw.indexOf('~~', 2) : -1;
	return close > 0 && shownWords(raw.slice(2, close)) === condition;
}

/** When it is due, in words near those of the note; whether it is late is said, not only coloured. */
export function drawDue(parent: HTMLElement, { due, dueWords, writtenDue }: Pick<WatchItem, 'dueWords' | 'writtenDue'> & { readonly due: DateSpan | null }, today: string): void {
	drawMaybe(parent, dueWords, 'span', 'actor-atlas-due', (el, words) => {
		const late = isOverdue(due, today);
		el.toggleClass('actor-atlas-overdue', late);
		el.setAttr('title', writtenDue === null ? null : `Due ${writtenDue}, as written into the item`);
		drawMaybe(el, writtenDue, 'span', 'actor-atlas-due-written', mark => drawIcon(mark, 'calendar'));
		part(el, 'span', 'actor-atlas-due-words').setText(`${late ? 'Overdue: ' : ''}${words}`);
	});
}

type Side = NonNullable<WatchItem['side']>;

const sides: Readonly<Record<Side, { icon: string; word: string }>> = {
	validates: { icon: 'circle-check', word: 'Validates' },
	invalidates: { icon: 'circle-x', word: 'Invalidates' },
};

/** Which side of the thesis it is on; the word is left out where something beside it has it. */
export function drawSide(mark: HTMLElement, side: Side, beside: string): void {
	const { icon, word } = sides[side];
	mark.setAttr('data-side', side);
	drawIcon(mark, icon);
	part(mark, 'span', 'actor-atlas-side-word').setText(/validat/i.test(beside) ? '' : word);
}
