import { setIcon } from 'obsidian';
import { part } from './parts';

/** An icon that is only an ornament: the words beside it say the same. */
export function drawIcon(parent: HTMLElement, icon: string, cls = 'actor-atlas-icon'): void {
	const el = part(parent, 'span', cls);
	if (el.getAttr('data-icon') === icon) return;
	el.setAttrs({ 'data-icon': icon, 'aria-hidden': 'true' });
	setIcon(el, icon);
}
