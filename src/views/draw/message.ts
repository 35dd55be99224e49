import { drawIcon } from './icon';
import { drawMaybe, part } from './parts';

/** What a view says where it has nothing to show. */
export interface Message {
	readonly icon: string;
	readonly title: string;
	readonly text: string;
}

export function drawMessage(place: HTMLElement, message: Message | null): void {
	drawMaybe(place, message, 'div', 'actor-atlas-message', (el, { icon, title, text }) => {
		drawIcon(el, icon, 'actor-atlas-message-icon');
		part(el, 'div', 'actor-atlas-message-title').setText(title);
		part(el, 'div', 'actor-atlas-message-text').setText(text);
	});
}
