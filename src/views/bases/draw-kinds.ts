import type { SourceInfo } from '../../model/query';
import { drawIcon } from '../draw/icon';
import { drawEach, part } from '../draw/parts';

/** The kinds to choose from, each a button with how many records there are. */
export function drawKinds(place: HTMLElement, kinds: readonly SourceInfo[], choose: (id: string) => void): void {
	place.hidden = kinds.length === 0;
	drawEach(place, kinds, {
		tag: 'button',
		cls: 'actor-atlas-kind',
		key: ({ id }) => id,
		draw: (button, { id, icon, title, count }) => {
			button.setAttr('type', 'button');
			drawIcon(button, icon);
			part(button, 'span', 'actor-atlas-kind-title').setText(title);
			part(button, 'span', 'actor-atlas-count').setText(count.toLocaleString('en'));
			button.onclick = () => choose(id);
		},
	});
}
