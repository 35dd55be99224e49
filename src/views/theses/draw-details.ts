import { isChecked } from '../../atlas/watch/item-state';
import type { RelatedThesis } from '../../model/thesis';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawNoteLink } from '../gestures/note-link';
import { counted } from '../panel/age';
import { drawRowLead } from '../table/draw-row';
import { drawPolarity, polarityMarkers } from '../text/draw-polarity';
import { noteTitle } from '../text/note-name';
import { boxOf, drawBox, drawDue, drawItemWords } from '../watching/draw-item';
import { addItemActions, copyOfItem } from '../watching/item-menu';
import { drawFold, type LinePen } from './line-pen';
import type { LineOf } from './lines';
import { togetherInWords } from './words';

/** A condition of the thesis; its box ticks in the note. */
export function drawCondition(el: HTMLElement, { path, item }: LineOf<'condition'>, pen: LinePen): void {
	const { ticking } = pen.actions;
	const busy = ticking.isBusy(path, item);
	drawRowLead(el, { path, line: item.line, copies: [copyOfItem(item)], menu: menu => addItemActions(menu, [{ path, item }], pen.actions) }, pen.gestures);
	const isTask = item.form === 'task';
	el.setAttrs({ 'data-task': isTask ? item.status : null, 'aria-busy': String(busy), 'aria-checked': isTask ? String(isChecked(item)) : null });
	drawBox(part(el, 'span', 'actor-atlas-box-place'), item.form, boxOf(item, busy, () => void ticking.toggle(path, item)));
	el.querySelector('input')?.setAttr('tabindex', -1);
	drawItemWords(part(el, 'span', 'actor-atlas-watch-words'), item, { ...pen, path, inferredAt: () => [], markAt: () => null });
	drawDue(el, item, pen.today);
}

/** An actor and what it does to the thesis, all that is said of it taken together. */
export function drawActor(el: HTMLElement, line: LineOf<'actor'>, pen: LinePen): void {
	const { path, title, polarity, roles, impacts, newest } = line.actor;
	drawRowLead(el, { path, line: 0, copies: [] }, pen.gestures);
	drawFold(el, line, title, pen);
	const words = part(el, 'span', 'actor-atlas-note-words');
	drawNoteLink(part(words, 'a', 'actor-atlas-link'), title, path, pen.gestures);
	const by = impacts.some(impact => impact.by === 'words') ? 'words' : null;
	drawMaybe(words, polarity, 'span', 'actor-atlas-polarity', (mark, which) => {
		drawPolarity(mark, which, { by, words: [], word: null, beside: '' });
		mark.setAttr('aria-label', togetherInWords(polarityMarkers[which].label, by === 'words'));
	});
	const said = [...roles, counted(impacts.length, 'mention'), ...(newest.asOf === null ? [] : [`newest ${newest.asOf}`])];
	part(words, 'span', 'actor-atlas-count').setText(said.join(' · '));
}

/** One thing said: its day, its words, its sign and where it stands. */
export function drawSaid(el: HTMLElement, { said }: LineOf<'said'>, pen: LinePen): void {
	const { asOf, text, polarity, source } = said;
	drawRowLead(el, { ...source, copies: [{ title: 'Copy sentence', text: () => text }] }, pen.gestures);
	part(el, 'span', 'actor-atlas-board-date').setText(asOf ?? 'undated');
	part(el, 'span', 'actor-atlas-board-said').setText(text);
	drawMaybe(el, polarity, 'span', 'actor-atlas-polarity', (mark, which) => drawPolarity(mark, which, { ...said, beside: text }));
	drawNoteLink(part(part(el, 'span', 'actor-atlas-board-source'), 'a', 'actor-atlas-line-link'), `${noteTitle(source.path)}, line ${source.line + 1}`, source.path, pen.gestures, source.line);
}

export function drawRelated(el: HTMLElement, { path, theses }: LineOf<'related'>, pen: LinePen): void {
	drawRowLead(el, { path, line: 0, copies: [] }, pen.gestures);
	drawEach(part(el, 'span', 'actor-atlas-board-related'), theses, {
		tag: 'span',
		cls: 'actor-atlas-board-tie',
		key: thesis => thesis.path,
		draw: (span, thesis) => {
			drawNoteLink(part(span, 'a', 'actor-atlas-link'), thesis.title, thesis.path, pen.gestures);
			part(span, 'span', 'actor-atlas-count').setText(tieWords(thesis));
		},
	});
}

function tieWords({ linked, shared }: RelatedThesis): string {
	const actors = shared === 0 ? [] : [counted(shared, 'common actor')];
	return [...(linked ? ['linked'] : []), ...actors].join(', ');
}
