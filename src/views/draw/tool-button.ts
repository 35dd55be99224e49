import { drawIcon } from './icon';
import { part } from './parts';

/** A button of a toolbar that shows only its icon. */
export function drawTool(parent: HTMLElement, cls: string, icon: string, label: string, enabled = true): HTMLButtonElement {
	const button = part(parent, 'button', cls);
	button.addClass('clickable-icon');
	button.setAttrs({ type: 'button', 'aria-label': label, disabled: enabled ? null : '' });
	drawIcon(button, icon);
	return button;
}
