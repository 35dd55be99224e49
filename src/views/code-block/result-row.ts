import type { AnswerRow } from '../../model/answer';
import { rowAsMarkdown } from '../answer/row-text';
import { drawMaybe } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import type { ResultPen } from './result-pen';

/** Makes an element the row of an answer: it leads to where the row stands, and is marked where it is in doubt. */
export function drawResultRow(el: HTMLElement, row: AnswerRow, pen: ResultPen): void {
	// A group stands in many places.
	if (row.members === null) drawRowLead(el, { path: row.path, line: row.line, copies: [{ title: 'Copy row as Markdown', text: () => rowAsMarkdown(row) }] }, pen.gestures);
	el.classList.add('actor-atlas-row');
	el.classList.toggle('actor-atlas-apart', row.apart !== null);
}

/** Beside the name of a row why it only may fit. */
export function drawDoubt(el: HTMLElement, { doubts }: AnswerRow): void {
	drawMaybe(el, doubts.length === 0 ? null : doubts.join('; '), 'span', 'actor-atlas-doubt', (mark, why) => {
		mark.setAttrs({ 'aria-label': `Uncertain: ${why}`, role: 'img' });
		mark.setText('?');
	});
}
