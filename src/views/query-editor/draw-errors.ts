import type { QueryError } from '../../model/query';
import { drawIcon } from '../draw/icon';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { fixLabel } from './fix';
import { placeOf } from './place';

/** What is wrong with a query, a sentence each, with where it is and a button that puts it right. */
export function drawErrors(place: HTMLElement, text: string, errors: readonly QueryError[], fix: ((error: QueryError) => void) | null): void {
	drawEach(place, errors, {
		tag: 'div',
		cls: 'actor-atlas-query-problem',
		key: ({ from, message }) => `${from} ${message}`,
		draw: (el, error) => {
			drawIcon(el, 'circle-alert');
			const words = part(el, 'span', 'actor-atlas-query-message');
			part(words, 'span', 'actor-atlas-query-sentence').setText(error.message);
			part(words, 'span', 'actor-atlas-query-where').setText(placeOf(text, error.from));
			drawMaybe(el, fix === null ? null : error.fix, 'button', 'actor-atlas-query-fix', (button, insert) => {
				button.setAttr('type', 'button');
				button.setText(fixLabel(insert));
				button.onclick = () => fix?.(error);
			});
		},
	});
}
