import { LEGEND_ORDER, legendLook } from '../../graph/time/phase-look';
import type { TimelineEntry } from '../../graph/time/timeline';
import { drawEach, part } from '../draw/parts';
import { drawSign } from './draw-lanes';

/** What the signs and colours stand for, of those that are there. */
export function drawLegend(place: HTMLElement, entries: readonly TimelineEntry[]): void {
	const present = new Set(entries.map(({ phase }) => phase));
	drawEach(place, LEGEND_ORDER.filter(phase => present.has(phase)), {
		tag: 'span',
		cls: 'actor-atlas-legend-phase',
		key: phase => phase ?? 'none',
		draw: (el, phase) => {
			el.setAttr('data-phase', phase ?? 'none');
			drawSign(el, legendLook(phase).sign);
			part(el, 'span', 'actor-atlas-legend-words').setText(legendLook(phase).words);
		},
	});
}
