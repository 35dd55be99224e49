import type { Gestures } from '../gestures/gestures';
import { moveTabStop, nextRow } from '../gestures/roving';
import { drawRowLead } from '../table/draw-row';
import type { ChartBar } from './bar-chart';
import type { LeadOfBar } from './draw-bars';

/** Bars that open the line that they stand for. */
export function openingLead(gestures: Gestures): LeadOfBar {
	return (el, bar) => {
		if (bar.place !== null) drawRowLead(el, { ...bar.place, copies: [{ title: 'Copy figure', text: () => `${bar.label}: ${bar.text}` }] }, gestures);
	};
}

/** Bars that go to their group within the same view. */
export function groupLead(go: (bar: ChartBar) => void): LeadOfBar {
	return (el, bar) => {
		el.addClass('actor-atlas-row');
		if (!el.hasAttribute('tabindex')) el.tabIndex = -1;
		el.setAttr('aria-description', 'Enter goes to its rows');
		el.onclick = () => go(bar);
		el.onfocus = () => moveTabStop(el);
		el.onkeydown = evt => {
			const next = nextRow(el, evt.key);
			if (next === null && evt.key !== 'Enter' && evt.key !== ' ') return;
			evt.preventDefault();
			if (next === null) go(bar);
			else next.focus();
		};
	};
}
