import { markOf } from '../../graph/scene/link-mark';
import type { GraphLink } from '../../graph/graph';
import { drawIcon } from '../draw/icon';
import { drawEach, drawMaybe, part } from '../draw/parts';
import type { LegendEntry } from './legend';

export interface LegendScene {
	readonly entries: readonly LegendEntry[];
	readonly isOpen: boolean;
	readonly open: (isOpen: boolean) => void;
	readonly toggle: (entry: LegendEntry) => void;
}

/** What colours, signs and shapes mean, and how many there are of each: a click leaves them out. */
export function drawLegend(place: HTMLElement, { entries, isOpen, open, toggle }: LegendScene): void {
	place.hidden = entries.length === 0;
	const head = part(place, 'button', 'actor-atlas-graph-legend-head');
	head.setAttrs({ type: 'button', 'aria-expanded': String(isOpen) });
	part(head, 'span', 'actor-atlas-graph-legend-title').setText('Legend');
	drawIcon(head, isOpen ? 'chevron-down' : 'chevron-up', 'actor-atlas-chevron');
	head.onclick = () => open(!isOpen);
	drawMaybe(place, isOpen ? entries : null, 'div', 'actor-atlas-graph-legend-entries', el => {
		el.setAttrs({ role: 'group', 'aria-label': 'Legend: what is shown' });
		drawEach(el, entries, { tag: 'button', cls: 'actor-atlas-graph-entry', key: keyOf, draw: (button, entry) => drawEntry(button, entry, toggle) });
	});
}

function keyOf(entry: LegendEntry): string {
	return entry.type === 'names' ? 'names' : `${entry.type} ${entry.is}`;
}

function drawEntry(button: HTMLElement, entry: LegendEntry, toggle: (entry: LegendEntry) => void): void {
	button.setAttrs({ type: 'button', 'aria-pressed': String(entry.isShown), 'data-type': entry.type, 'data-is': entry.type === 'names' ? 'names' : entry.is });
	button.onclick = () => toggle(entry);
	const sample = part(button, 'span', 'actor-atlas-graph-sample');
	sample.setAttr('aria-hidden', 'true');
	sample.setText(signOf(entry));
	part(button, 'span', 'actor-atlas-graph-entry-word').setText(entry.label);
	part(button, 'span', 'actor-atlas-count').setText(entry.count.toLocaleString('en'));
}

/** The sign that stands on such links; shapes of nodes are drawn by the style sheet. */
function signOf(entry: LegendEntry): string {
	if (entry.type === 'role' || entry.type === 'names') return '';
	const common = { id: '', from: '', to: '', weight: 1, evidence: [] };
	const link: GraphLink = entry.type === 'polarity' ? { ...common, type: 'impact', polarity: entry.is } : { ...common, type: 'relation', kind: entry.is, directed: false, former: false };
	return markOf(link).sign;
}
