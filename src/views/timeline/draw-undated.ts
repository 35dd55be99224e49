import { detailsOf, fullWords } from '../../graph/time/bar-words';
import { lookOf } from '../../graph/time/phase-look';
import type { TimelineEntry } from '../../graph/time/timeline';
import { keyed } from '../draw/keys';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawSign } from './draw-lanes';
import type { TimelinePen } from './scene';

/** What has no date stands below the time, with whose it is. */
export function drawUndated(place: HTMLElement, entries: readonly TimelineEntry[], folded: boolean, pen: TimelinePen): void {
	drawMaybe(place, entries.length === 0 ? null : entries, 'details', 'actor-atlas-undated', (details, undated) => {
		if (details.childElementCount === 0) details.toggleAttribute('open', !folded);
		part(details, 'summary', 'actor-atlas-undated-summary').setText(`Undated (${undated.length.toLocaleString('en')})`);
		drawEach(part(details, 'ul', 'actor-atlas-rows'), keyed(undated, ({ key }) => key), {
			tag: 'li',
			cls: 'actor-atlas-undated-entry',
			key: ({ key }) => key,
			draw: (li, { item }) => drawEntry(li, item, pen),
		});
	});
}

function drawEntry(li: HTMLElement, entry: TimelineEntry, pen: TimelinePen): void {
	const { lane, label, phase } = entry;
	pen.lead(li, entry);
	li.setAttrs({ title: fullWords(entry), 'data-phase': phase ?? 'none' });
	drawSign(li, lookOf(phase).sign);
	part(li, 'span', 'actor-atlas-undated-lane').setText(lane === label ? '' : lane);
	part(li, 'span', 'actor-atlas-undated-words').setText(label === '' ? lane : label);
	part(li, 'span', 'actor-atlas-undated-details').setText(detailsOf(entry).join(' · '));
}
