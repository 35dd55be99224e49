import type { AnswerOrErrors } from '../../model/answer';
import { drawList } from '../code-block/draw-list';
import type { ResultPen } from '../code-block/result-pen';
import { drawIcon } from '../draw/icon';
import { drawEach, drawMaybe, part } from '../draw/parts';

/** One side of a thesis. */
export interface Side {
	readonly id: 'helps' | 'hurts';
	readonly query: string;
	readonly answer: AnswerOrErrors;
}

const looks = {
	helps: { title: 'What helps', icon: 'trending-up', none: 'No note says that something helps this thesis.' },
	hurts: { title: 'What hurts', icon: 'trending-down', none: 'No note says that something hurts this thesis.' },
} as const;

/** What speaks for a thesis beside what speaks against it. */
export function drawSides(place: HTMLElement, sides: readonly Side[], open: (query: string) => void, pen: ResultPen): void {
	drawEach(place, sides, {
		tag: 'section',
		cls: 'actor-atlas-thesis-side',
		key: ({ id }) => id,
		draw: (el, { id, query, answer }) => {
			const { title, icon, none } = looks[id];
			el.setAttrs({ 'data-side': id, 'aria-label': title });
			const head = part(el, 'div', 'actor-atlas-compare-title');
			drawIcon(head, icon);
			part(head, 'span', 'actor-atlas-compare-title-words').setText(title);
			const button = part(head, 'button', 'actor-atlas-compare-open');
			button.addClass('clickable-icon');
			button.setAttrs({ type: 'button', 'aria-label': `Open in explorer: ${title.toLowerCase()}` });
			drawIcon(button, 'table-2');
			button.onclick = () => open(query);
			drawAnswer(el, answer, none, pen);
		},
	});
}

function drawAnswer(el: HTMLElement, answer: AnswerOrErrors, none: string, pen: ResultPen): void {
	const found = 'errors' in answer ? null : answer;
	part(el, 'div', 'actor-atlas-block-notes').setText('errors' in answer ? answer.errors.map(({ message }) => message).join(' ') : answer.rows.length === 0 ? none : answer.notes.join(' '));
	drawMaybe(el, found, 'div', 'actor-atlas-result-rows', (list, shown) => drawList(list, shown, pen, 'thesis'));
}
