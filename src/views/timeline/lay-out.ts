import { detailsOf } from '../../graph/time/bar-words';
import { lookOf } from '../../graph/time/phase-look';
import { type Swimlane, swimlanesOf } from '../../graph/time/swimlanes';
import type { Timeline, TimelineEntry } from '../../graph/time/timeline';
import { laneName, nameWords } from './draw-lanes';
import type { WordWidths } from './measure';
import type { TimeWindow } from './time-window';

/** Where everything stands, in px. */
export interface Laid {
	readonly lanes: readonly Swimlane[];
	/** Of the names beside the lanes; 0 where they stand above them. */
	readonly names: number;
	/** Words stand above their bars. */
	readonly stacked: boolean;
	/** Of time that is seen. */
	readonly visible: number;
	/** Of the whole time. */
	readonly width: number;
}

/** Px under which names of lanes stand above their bars, and words of bars too. */
const NARROW = 560;
const MOST_NAME = 190;
const MOST_LABEL = 280;
const PADDING = 12;
const SIGN = 14;
const GAP = 6;

export function layOut(timeline: Timeline, time: TimeWindow, { width, named, widths }: { readonly width: number; readonly named: boolean; readonly widths: WordWidths }): Laid {
	const longest = timeline.lanes.reduce((most, { name }) => Math.max(most, widths.of(laneName(name))), 0);
	// Names are bolder than the words that are measured.
	const names = named && width >= NARROW ? Math.round(Math.min(MOST_NAME, longest * 1.1 + 2 * PADDING)) : 0;
	const visible = width - names;
	const whole = time.wholeWidth(visible);
	const stacked = width < NARROW;
	return { names, visible, width: whole, stacked, lanes: swimlanesOf(timeline, time.bounds, { width: whole, stacked, room: entry => roomOf(entry, widths) }) };
}

function roomOf(entry: TimelineEntry, widths: WordWidths): number {
	const details = detailsOf(entry).join(' · ');
	const beside = details === '' ? 0 : widths.of(details) + GAP;
	return Math.min(MOST_LABEL, Math.ceil(widths.of(nameWords(entry)) + beside + PADDING + (lookOf(entry.phase).sign === '' ? 0 : SIGN)));
}
