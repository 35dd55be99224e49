import { drawIcon } from '../draw/icon';
import { drawMaybe } from '../draw/parts';
import type { Gestures } from '../gestures/gestures';
import type { Copy } from '../gestures/lead';
import type { ItemActions } from '../watching/item-actions';
import type { BoardLine } from './lines';

/** What drawing a line of the board takes. */
export interface LinePen {
	readonly gestures: Gestures;
	readonly actions: ItemActions;
	readonly today: string;
	/** What every thesis's menu offers to copy. */
	readonly copies: readonly Copy[];
	linkTarget(target: string, sourcePath: string): string | null;
	fold(line: BoardLine, closed: boolean): void;
	openLine(path: string, line: number): void;
}

/** The arrow before a line that holds others; a click anywhere on the line does the same, but for its links. */
export function drawFold(el: HTMLElement, line: BoardLine, title: string, pen: LinePen): void {
	drawMaybe(el, line.open, 'button', 'actor-atlas-fold', (button, open) => {
		// The arrow keys do the same, so the keyboard need not stop here.
		button.setAttrs({ type: 'button', tabindex: -1, 'aria-label': `${open ? 'Collapse' : 'Expand'} ${title}` });
		drawIcon(button, 'chevron-down', 'actor-atlas-chevron');
	});
	el.onclick = evt => {
		const onLink = evt.targetNode?.instanceOf(Element) === true && evt.targetNode.closest('a') !== null;
		if (evt.defaultPrevented || onLink || el.win.getSelection()?.isCollapsed === false) return;
		evt.preventDefault();
		pen.fold(line, line.open === true);
	};
}
