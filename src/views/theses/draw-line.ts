import { part } from '../draw/parts';
import { drawActor, drawCondition, drawRelated, drawSaid } from './draw-details';
import { drawThesis } from './draw-thesis';
import { drawFold, type LinePen } from './line-pen';
import type { BoardLine, LineOf } from './lines';

export function drawLine(el: HTMLElement, line: BoardLine, pen: LinePen): void {
	el.setAttr('data-type', line.type);
	el.classList.add('actor-atlas-row');
	switch (line.type) {
		case 'group': return drawHead(el, line, line.title, line.count.toLocaleString('en'), pen);
		case 'section': return drawHead(el, line, line.title, line.aside, pen);
		case 'thesis': return drawThesis(el, line, pen);
		case 'actor': return drawActor(el, line, pen);
		case 'condition': return drawCondition(el, line, pen);
		case 'said': return drawSaid(el, line, pen);
		case 'related': return drawRelated(el, line, pen);
	}
}

function drawHead(el: HTMLElement, line: LineOf<'group' | 'section'>, title: string, aside: string, pen: LinePen): void {
	drawFold(el, line, title, pen);
	const words = part(el, 'span', 'actor-atlas-note-words');
	part(words, 'span', 'actor-atlas-group-title').setText(title);
	part(words, 'span', 'actor-atlas-count').setText(aside);
}
