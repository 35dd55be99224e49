import type { SourceInfo } from '../../model/query';
import { drawIcon } from '../draw/icon';
import { drawEach, part } from '../draw/parts';

/** A kind that the notes of a base have, and how many records of it. */
export interface KindThere {
	readonly source: SourceInfo;
	readonly count: number;
}

/** The kinds to choose from, each a button. */
export function drawKinds(place: HTMLElement, kinds: readonly KindThere[], choose: (id: string) => void): void {
	place.hidden = kinds.length === 0;
	drawEach(place, kinds, {
		tag: 'button',
		cls: 'actor-atlas-kind',
		key: ({ source }) => source.id,
		draw: (button, { source, count }) => {
			button.setAttr('type', 'button');
			drawIcon(button, source.icon);
			part(button, 'span', 'actor-atlas-kind-title').setText(source.title);
			part(button, 'span', 'actor-atlas-count').setText(count.toLocaleString('en'));
			button.onclick = () => choose(source.id);
		},
	});
}
