import type { Menu } from 'obsidian';
import { isEarlier, ownDay } from '../../atlas/theses/statuses';
import type { Attention, Evidence, ThesisDue, ThesisRow, ThesisStatus } from '../../model/thesis';
import { drawIcon } from '../draw/icon';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawNoteLink } from '../gestures/note-link';
import { drawRowLead } from '../table/draw-row';
import { drawPolarity } from '../text/draw-polarity';
import { thesesAsMarkdown } from './copy';
import { drawBalance, drawConditions } from './draw-bars';
import { drawFold, type LinePen } from './line-pen';
import type { LineOf } from './lines';
import { datesInWords } from './words';

/** The columns of the board, as its head names them. */
export type Column = 'title' | 'status' | 'conditions' | 'balance' | 'newest' | 'due' | 'review';

export const COLUMNS: ReadonlyArray<readonly [Column, string]> = [
	['title', 'Thesis'], ['status', 'Status'], ['conditions', 'Validates · invalidates'], ['balance', 'Evidence'], ['newest', 'Newest evidence'], ['due', 'Next due'], ['review', 'Review due'],
];

export function drawThesis(el: HTMLElement, line: LineOf<'thesis'>, pen: LinePen): void {
	const { row, showsReasons } = line;
	const copy = { title: 'Copy thesis as Markdown', text: () => thesesAsMarkdown([row]) };
	drawRowLead(el, { path: row.path, line: 0, copies: [copy, ...pen.copies], menu: menu => addPlaces(menu, row, pen) }, pen.gestures);
	el.setAttr('aria-description', 'Enter shows what speaks for and against it, Ctrl+Enter opens the note');
	drawFold(el, line, row.title, pen);
	drawEach(el, COLUMNS, {
		tag: 'span',
		cls: 'actor-atlas-board-cell',
		key: ([column]) => column,
		draw: (cell, [column, label]) => {
			cell.setAttr('data-column', column);
			part(cell, 'span', 'actor-atlas-board-label').setText(label);
			drawCell(part(cell, 'span', 'actor-atlas-board-value'), column, row, pen, !showsReasons);
		},
	});
	drawMaybe(el, showsReasons ? row.attention : null, 'span', 'actor-atlas-board-reasons', (place, reasons) => drawReasons(place, reasons, pen));
}

function drawCell(el: HTMLElement, column: Column, row: ThesisRow, pen: LinePen, marksAttention: boolean): void {
	switch (column) {
		case 'title': return drawTitle(el, row, pen, marksAttention);
		case 'status': return drawStatus(el, row, pen);
		case 'conditions': return drawConditions(el, row);
		case 'balance': return drawBalance(el, row);
		case 'newest': return drawNewest(el, row.newest, pen);
		case 'due': return drawNext(el, row, pen);
		case 'review': return drawReview(el, row, pen);
	}
}

function drawTitle(el: HTMLElement, { title, path, attention }: ThesisRow, { gestures }: LinePen, marksAttention: boolean): void {
	drawNoteLink(part(el, 'a', 'actor-atlas-link'), title, path, gestures);
	drawMaybe(el, marksAttention && attention.length > 0 ? attention : null, 'span', 'actor-atlas-board-mark', (mark, reasons) => {
		drawMark(mark, `Needs attention: ${reasons.map(({ words }) => words).join(' ')}`);
	});
}

function drawMark(mark: HTMLElement, words: string): void {
	mark.setAttrs({ role: 'img', 'aria-label': words, title: words });
	drawIcon(mark, 'triangle-alert');
}

function drawStatus(el: HTMLElement, row: ThesisRow, { gestures }: LinePen): void {
	const { status, conviction, attention } = row;
	const line = part(el, 'span', 'actor-atlas-board-main');
	drawMaybe(line, status, 'a', 'actor-atlas-line-link', (a, { text, path, line: at }: ThesisStatus) => {
		drawNoteLink(a, text, path, gestures, at);
		a.setAttr('title', text);
	});
	drawNone(line, status === null ? 'Not stated' : null);
	drawMaybe(line, attention.find(({ reason }) => reason === 'status-conflict') ?? null, 'span', 'actor-atlas-board-mark', (mark, { words }) => drawMark(mark, words));
	const own = conviction !== null && conviction.text !== status?.text && status?.text.includes(conviction.text) !== true ? [`conviction: ${conviction.text}`] : [];
	drawAside(el, [...own, datesInWords(row)].filter(words => words !== '').join(' · '));
}

/** Words in place of what a note does not have. */
function drawNone(el: HTMLElement, words: string | null): void {
	drawMaybe(el, words, 'span', 'actor-atlas-board-none', (span, text) => span.setText(text));
}

/** Smaller words below; a day in them is never broken. */
function drawAside(el: HTMLElement, words: string): void {
	const pieces = words.split(/(\d{4}-\d\d-\d\d)/).map((text, nth) => ({ text, nth }));
	drawMaybe(el, words === '' ? null : pieces, 'span', 'actor-atlas-board-aside', (span, all) => {
		drawEach(span, all, { tag: 'span', cls: 'actor-atlas-board-piece', key: ({ nth }) => String(nth), draw: (piece, { text }) => piece.setText(text) });
	});
}

function drawNewest(el: HTMLElement, newest: Evidence | null, { gestures }: LinePen): void {
	drawNone(el, newest === null ? 'No evidence' : null);
	drawMaybe(el, newest, 'span', 'actor-atlas-board-newest', (span, { asOf, text, polarity, by, words, source }) => {
		const day = part(span, 'span', 'actor-atlas-board-day');
		drawMaybe(day, polarity, 'span', 'actor-atlas-board-polarity', (mark, which) => {
			drawPolarity(mark, which, { by, word: null, words, beside: '' });
			mark.setAttr('title', mark.getAttr('aria-label'));
		});
		part(day, 'span', 'actor-atlas-board-date').setText(asOf ?? 'undated');
		const said = part(span, 'a', 'actor-atlas-line-link');
		drawNoteLink(said, text, source.path, gestures, source.line);
		said.setAttr('title', text);
	});
}

function drawNext(el: HTMLElement, { nextDue, overdue }: ThesisRow, { gestures }: LinePen): void {
	const drawDue = (span: HTMLElement, { words, item, source }: ThesisDue, day: string): void => {
		part(span, 'span', 'actor-atlas-board-date').setText(day === '' ? words : day);
		const link = part(span, 'a', 'actor-atlas-line-link');
		drawNoteLink(link, item.condition, source.path, gestures, source.line);
		link.setAttr('title', item.condition);
	};
	drawNone(el, nextDue === null && overdue.length === 0 ? 'Nothing dated' : null);
	drawMaybe(el, overdue[0] ?? null, 'span', 'actor-atlas-board-late', (span, first) => {
		drawDue(span, first, overdue.length === 1 ? `Overdue: ${first.words}` : `${overdue.length} overdue, first: ${first.words}`);
	});
	drawMaybe(el, nextDue, 'span', 'actor-atlas-board-next', (span, due) => drawDue(span, due, ''));
}

function drawReview(el: HTMLElement, { path, review, cadence }: ThesisRow, { gestures }: LinePen): void {
	drawMaybe(el, review, 'a', 'actor-atlas-line-link', (a, { day, overdue, line }) => {
		drawNoteLink(a, day, path, gestures, line);
		a.toggleClass('actor-atlas-board-overdue', overdue);
	});
	drawNone(el, review === null ? (cadence === null ? 'No cadence stated' : cadence.text) : null);
	drawAside(el, review === null ? '' : `${review.overdue ? 'overdue: ' : ''}${review.words}`);
}

/** Why it needs attention; each leads to its line. */
function drawReasons(place: HTMLElement, reasons: readonly Attention[], { gestures }: LinePen): void {
	drawEach(place, reasons, {
		tag: 'span',
		cls: 'actor-atlas-board-reason',
		key: ({ reason, words, source }) => [reason, words, source.path].join('\n'),
		draw: (el, { reason, words, source }) => {
			el.setAttr('data-reason', reason);
			drawIcon(el, 'triangle-alert');
			drawNoteLink(part(el, 'a', 'actor-atlas-line-link'), words, source.path, gestures, source.line);
		},
	});
}

const longestTitle = 70;
const mostEarlier = 5;

/** The lines behind what is marked: why it needs attention, and where each status stands, those told earlier last. */
function addPlaces(menu: Menu, row: ThesisRow, pen: LinePen): void {
	const { attention, disagreeing, statuses } = row;
	const add = (icon: string, words: string, path: string, line: number): void => {
		const title = words.length > longestTitle ? `${words.slice(0, longestTitle - 1)}…` : words;
		menu.addItem(item => item.setSection('actor-atlas-why').setTitle(title).setIcon(`lucide-${icon}`).onClick(() => pen.openLine(path, line)));
	};
	for (const { words, source, reason } of attention) if (reason !== 'status-conflict') add('triangle-alert', words, source.path, source.line);
	for (const { text, path, line } of disagreeing) add('triangle-alert', `Status “${text}” in ${path}, line ${line + 1}`, path, line);
	const earlier = statuses.filter(status => isEarlier(status, ownDay(row)));
	for (const { text, path, line, asOf } of earlier.slice(0, mostEarlier)) add('history', `Earlier status “${text}” of ${asOf} in ${path}, line ${line + 1}`, path, line);
}
