import { drawMessage } from '../draw/message';
import { drawMaybe } from '../draw/parts';
import type { EmptyMessage } from './summary';

export function drawEmpty(place: HTMLElement, message: EmptyMessage | null, act: (does: 'add' | 'clear' | 'show-done') => void): void {
	place.hidden = message === null;
	drawMessage(place, message);
	drawMaybe(place, message?.example ?? null, 'pre', 'actor-atlas-watch-example', (pre, text) => pre.setText(text));
	drawMaybe(place, message?.button ?? null, 'button', 'actor-atlas-watch-offer', (button, { label, does }) => {
		button.setAttr('type', 'button');
		button.setText(label);
		button.onclick = () => act(does);
	});
}
