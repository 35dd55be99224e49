import type { AnswerCell } from '../../model/answer';
import type { Link } from '../../model/note';
import type { FieldType } from '../../model/query';
import type { Gestures } from '../gestures/gestures';
import { drawText } from '../text/draw-text';

/** What drawing the cells of an answer takes. */
export interface AnswerPen {
	readonly gestures: Gestures;
	linkTarget(target: string, sourcePath: string): string | null;
}

/** The words of one cell with its links alive; `path` is the note that wrote them. */
export function drawAnswerCell(el: HTMLElement, cell: AnswerCell, path: string, pen: AnswerPen): void {
	const { text, links } = cell;
	const whole = wholeName(cell);
	const inferred = whole.length > 0 ? null : cell.inferred;
	el.classList.toggle('actor-atlas-empty-cell', cell.value?.kind === 'empty' || text === '');
	if (links.length + whole.length === 0 && inferred === null) {
		if (el.childElementCount > 0 || el.textContent !== text) el.setText(text);
		return;
	}
	if (el.childElementCount === 0) el.empty();
	drawText(el, { text, links: [...links, ...whole], line: 0 }, {
		path,
		gestures: pen.gestures,
		linkTarget: (target, source) => pen.linkTarget(target, source),
		inferredAt: () => (inferred === null ? [] : [{ name: text, path: inferred }]),
		markAt: () => null,
	});
}

/** The name of a note that is known, not guessed (whom a row is about, where it stands), is written as a link. */
function wholeName({ text, raw, links, inferred }: AnswerCell): Link[] {
	return inferred === null || links.length > 0 || !raw.startsWith('[[') ? [] : [{ target: inferred, subpath: null, embed: false, start: 0, end: text.length }];
}

const FIGURES: ReadonlySet<FieldType> = new Set<FieldType>(['amount', 'capacity', 'number', 'node']);

/** Figures stand under each other; words begin where the line begins. */
export function alignOf(type: FieldType): 'number' | 'start' {
	return FIGURES.has(type) ? 'number' : 'start';
}
