import { drawMaybe } from '../draw/parts';
import type { PanelPen } from './panel-pen';

/** The first few of a long list, until all are asked for. */
export function firstFew<T>(items: readonly T[], key: string, few: number, pen: PanelPen): readonly T[] {
	// One more would take the place of the button.
	return pen.isUnfolded(key) || items.length <= few + 1 ? items : items.slice(0, few);
}

/** A button for the rest, where there is one. */
export function drawMore(el: HTMLElement, all: number, shown: number, key: string, pen: PanelPen): void {
	drawMaybe(el, all > shown ? all : null, 'button', 'actor-atlas-more', (button, count) => {
		button.setAttr('type', 'button');
		button.setText(`Show all ${count.toLocaleString('en')}`);
		button.onclick = () => pen.showAll(key);
	});
}
