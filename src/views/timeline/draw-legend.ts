import { PHASES_IN_ORDER, lookOf } from '../../graph/time/phase-look';
import type { TimelineEntry } from '../../graph/time/timeline';
import { drawEach, part } from '../draw/parts';
import { drawSign } from './draw-lanes';

/** What the signs and colours stand for, of those that are there. */
export function drawLegend(place: HTMLElement, entries: readonly TimelineEntry[]): void {
	const present = new Set(entries.map(({ phase }) => phase));
	drawEach(place, PHASES_IN_ORDER.filter(phase => present.has(phase)), {
		tag: 'span',
		cls: 'actor-atlas-legend-phase',
		key: phase => phase,
		draw: (el, phase) => {
			el.setAttr('data-phase', phase);
			drawSign(el, phase);
			part(el, 'span', 'actor-atlas-legend-words').setText(lookOf(phase).words);
		},
	});
}
