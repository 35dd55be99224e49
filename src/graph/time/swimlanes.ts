import type { Domain } from './domain';
import { packRows } from './packing';
import { xOf } from './time-scale';
import type { TimelineBar, TimelineEntry, Timeline } from './timeline';

/** A bar with its place: px from the left end of all time that is shown. */
export interface PlacedBar {
	readonly bar: TimelineBar;
	/** What of the line is its own, label included: nothing else is drawn there. */
	readonly left: number;
	readonly width: number;
	/** The time itself. */
	readonly from: number;
	readonly to: number;
	/** Its words stand above it, since they fit neither in it nor behind it. */
	readonly over: boolean;
	/** Where its words stand. */
	readonly label: number;
	readonly labelWidth: number;
	/** Which line of its lane it is in, from 0. */
	readonly row: number;
}

export interface Swimlane {
	readonly name: string;
	readonly bars: readonly PlacedBar[];
	readonly rows: number;
}

/** A day among years would be too narrow to be seen or hit. */
const LEAST = 8;
const GAP = 4;

export interface LaneSizes {
	/** Px of the whole time. */
	readonly width: number;
	/** Words stand above their bar instead of in it or beside it. */
	readonly stacked: boolean;
	/** Px that the words of an entry need. */
	readonly room: (entry: TimelineEntry) => number;
}

/** Places bars so that neither they nor their words lie over each other, in the order of time. */
export function swimlanesOf({ lanes }: Timeline, whole: Domain, sizes: LaneSizes): Swimlane[] {
	return lanes.map(({ name, bars }) => {
		const placed = bars.map(bar => placedAt(bar, whole, sizes));
		const { rows, count } = packRows(placed.map(({ left, width }) => ({ from: left, to: left + width + GAP })));
		return { name, rows: count, bars: placed.map((one, at) => ({ ...one, row: rows[at] ?? 0 })) };
	});
}

function placedAt(bar: TimelineBar, whole: Domain, { width, stacked, room }: LaneSizes): PlacedBar {
	const from = bar.openStart ? 0 : Math.min(width - LEAST, xOf(bar.from, whole, width));
	const to = bar.openEnd ? width : Math.max(from + LEAST, xOf(bar.to, whole, width));
	const wanted = Math.min(width, room(bar.entry));
	const words = stacked ? null : beside(bar, from, to, width, wanted);
	const { label, labelWidth } = words ?? above(bar, from, to, width, wanted);
	const left = Math.min(from, label);
	return { bar, from, to, over: words === null, label, labelWidth, left, width: Math.max(to, label + labelWidth) - left, row: 0 };
}

type Words = Pick<PlacedBar, 'label' | 'labelWidth'>;

/** Words begin with their bar; before an open beginning, and at the right edge, they end with it. */
function above({ openStart }: TimelineBar, from: number, to: number, width: number, wanted: number): Words {
	return { label: Math.max(0, Math.min(openStart ? to - wanted : from, width - wanted)), labelWidth: wanted };
}

/** In the bar or behind it: before it they would seem to be of an earlier time. Null where they fit in neither. */
function beside({ openStart }: TimelineBar, from: number, to: number, width: number, wanted: number): Words | null {
	if (to - from >= wanted) return { label: openStart ? to - wanted : from, labelWidth: wanted };
	return width - to >= wanted ? { label: to, labelWidth: wanted } : null;
}
