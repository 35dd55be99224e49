import { drawEach, part } from '../draw/parts';
import { drawNoteLink } from '../gestures/note-link';
import { drawRowLead } from '../table/draw-row';
import { counted } from './age';
import { drawMore, firstFew } from './draw-more';
import { drawSources } from './draw-sources';
import type { SectionOf } from './section';
import type { PanelPen } from './panel-pen';

const few = 12;

/** Theses that have actors in common with this one, or are linked with it. */
export function drawRelatedTheses(body: HTMLElement, { id, theses }: SectionOf<'related'>, pen: PanelPen): void {
	const shown = firstFew(theses, id, few, pen);
	drawEach(part(body, 'ul', 'actor-atlas-rows'), shown, {
		tag: 'li',
		cls: 'actor-atlas-related',
		key: ({ path }) => path,
		draw: (li, { path, title, linked, shared }) => {
			drawRowLead(li, { path, line: 0, copies: [] }, pen.gestures);
			drawNoteLink(part(li, 'a', 'actor-atlas-link'), title, path, pen.gestures);
			const words = [...(linked ? ['linked'] : []), ...(shared > 0 ? [`${counted(shared, 'actor')} in common`] : [])];
			part(li, 'span', 'actor-atlas-told-by').setText(words.join(' · '));
		},
	});
	drawMore(body, theses.length, shown.length, id, pen);
}

/** Whom a note speaks of, with the lines that do. */
export function drawSpoken(body: HTMLElement, { id, spoken }: SectionOf<'spoken'>, pen: PanelPen): void {
	const shown = firstFew(spoken, id, few, pen);
	drawEach(part(body, 'ul', 'actor-atlas-rows'), shown, {
		tag: 'li',
		cls: 'actor-atlas-related',
		key: ({ path }) => path,
		draw: (li, { path, title, lines }) => {
			drawRowLead(li, { path: pen.path, line: lines[0] ?? 0, copies: [] }, pen.gestures);
			drawNoteLink(part(li, 'a', 'actor-atlas-link'), title, path, pen.gestures);
			drawSources(part(li, 'span', 'actor-atlas-told-by'), lines.map(line => ({ path: pen.path, line })), pen);
		},
	});
	drawMore(body, spoken.length, shown.length, id, pen);
}
