import { problemAsText } from '../../atlas/problem-text';
import type { PlacedProblem, Severity } from '../../model/problem';
import { drawIcon } from '../draw/icon';
import { drawEach, part } from '../draw/parts';
import type { Gestures } from '../gestures/gestures';
import type { Copy } from '../gestures/lead';
import { drawNoteLink } from '../gestures/note-link';
import { drawRowLead } from '../table/draw-row';
import { noteAsMarkdown } from './copy';
import { countsInWords, type ListLine, type NoteProblems, type SeverityCounts } from './listing';
import { SEVERITIES, severityLook } from './severity';

/** What drawing a line of the list takes. */
export interface LinePen {
	readonly gestures: Gestures;
	/** What every line's menu offers to copy beside its own. */
	readonly copies: readonly Copy[];
	fold(path: string, closed: boolean): void;
}

export function drawLine(el: HTMLElement, line: ListLine, pen: LinePen): void {
	el.setAttr('data-type', line.type);
	if (line.type === 'note') drawNote(el, line.note, line.open !== false, pen);
	else drawProblem(el, line.problem, pen);
}

function drawNote(el: HTMLElement, note: NoteProblems, open: boolean, pen: LinePen): void {
	const copy = { title: 'Copy problems of this note as Markdown', text: () => noteAsMarkdown(note) };
	drawRowLead(el, { path: note.path, line: 0, copies: [copy, ...pen.copies] }, pen.gestures);
	// The arrow keys do the same, so the keyboard need not stop here.
	const button = part(el, 'button', 'actor-atlas-fold');
	button.setAttrs({ type: 'button', tabindex: -1, 'aria-label': open ? `Collapse ${note.title}` : `Expand ${note.title}` });
	button.onclick = () => pen.fold(note.path, open);
	drawIcon(button, 'chevron-down', 'actor-atlas-chevron');
	const words = part(el, 'span', 'actor-atlas-note-words');
	drawNoteLink(part(words, 'a', 'actor-atlas-link'), note.title, note.path, pen.gestures);
	part(words, 'span', 'actor-atlas-note-folder').setText(note.folder);
	drawCounts(part(el, 'span', 'actor-atlas-severity-counts'), note.counts);
}

function drawCounts(el: HTMLElement, counts: SeverityCounts): void {
	el.setAttrs({ role: 'img', 'aria-label': countsInWords(counts) });
	drawEach(el, SEVERITIES.filter(severity => counts[severity] > 0), {
		tag: 'span',
		cls: 'actor-atlas-severity-count',
		key: severity => severity,
		draw: (span, severity) => {
			drawSeverityIcon(span, severity);
			part(span, 'span', 'actor-atlas-count').setText(counts[severity].toLocaleString('en'));
		},
	});
}

function drawProblem(el: HTMLElement, problem: PlacedProblem, pen: LinePen): void {
	const { path, line, severity, message } = problem;
	const copy = { title: 'Copy problem', text: () => problemAsText(problem) };
	drawRowLead(el, { path, line, copies: [copy, ...pen.copies] }, pen.gestures);
	drawSeverityIcon(el, severity);
	const where = part(el, 'span', 'actor-atlas-problem-where');
	part(where, 'span', 'actor-atlas-problem-severity').setText(severityLook[severity].word);
	drawNoteLink(part(where, 'a', 'actor-atlas-line-link'), `line ${line + 1}`, path, pen.gestures, line);
	part(el, 'span', 'actor-atlas-problem-message').setText(message);
}

/** The icon in the colour of its severity; the word stands beside it. */
export function drawSeverityIcon(parent: HTMLElement, severity: Severity): void {
	parent.setAttr('data-severity', severity);
	drawIcon(parent, severityLook[severity].icon);
}

const noteHeight = 32;
const lineHeight = 18;
const characterPx = 6.4;

/** Height in px that a line will take about, in a list of this width. */
export function lineEstimate(line: ListLine, width: number): number {
	if (line.type === 'note') return noteHeight;
	const isNarrow = width < 420;
	const room = Math.max(120, width - (isNarrow ? 60 : 180));
	const texts = Math.ceil((line.problem.message.length * characterPx) / room) + (isNarrow ? 1 : 0);
	return texts * lineHeight + 10;
}
