import type { Lead } from '../gestures/lead';
import type { Gestures } from '../gestures/gestures';

/** Makes an element a row of its list: it leads to its line by click and key. */
export function drawRowLead(el: HTMLElement, lead: Lead, gestures: Gestures): void {
	gestures.lead(el, lead);
	el.classList.add('actor-atlas-row');
	if (!el.hasAttribute('tabindex')) el.tabIndex = -1;
	el.setAttrs({ 'data-path': lead.path, 'data-line': lead.line, 'aria-description': `Enter opens the note at line ${lead.line + 1}` });
}
