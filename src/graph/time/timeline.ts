import type { Source } from '../../model/mention';
import type { DateSpan, Phase } from '../../model/value';
import { grouped } from '../build/grouped';
import { compareIds } from '../build/evidence';
import { stretchOf, type Stretch } from './bar';

/** One thing on a timeline: a chip of a roadmap, an investment, a milestone. */
export interface TimelineEntry {
	readonly key: string;
	/** Whose it is; each has a lane. */
	readonly lane: string;
	readonly label: string;
	readonly date: DateSpan | null;
	/** "about 2027": the note itself is not sure of it. */
	readonly approx: boolean;
	/** What came of it or is to come, where it can be told. */
	readonly phase: Phase | null;
	readonly status: string | null;
	/** Node of a chip: "3nm". */
	readonly node: string | null;
	/** What it costs, as written: "$11B". */
	readonly amount: string | null;
	readonly source: Source;
}

export interface TimelineBar extends Stretch {
	readonly entry: TimelineEntry;
	readonly phase: Phase | null;
	/** It goes on before what is drawn, or after. */
	readonly openStart: boolean;
	readonly openEnd: boolean;
}

export interface Lane {
	readonly name: string;
	/** By their start. */
	readonly bars: readonly TimelineBar[];
}

export interface Timeline {
	/** By their first bar. */
	readonly lanes: readonly Lane[];
	/** What has no day is listed, not dropped. */
	readonly undated: readonly TimelineEntry[];
}

export function timelineOf(entries: readonly TimelineEntry[]): Timeline {
	const dated: Dated[] = [];
	const undated: TimelineEntry[] = [];
	for (const entry of entries) {
		const stretch = entry.date === null ? null : stretchOf(entry.date);
		if (stretch === null) undated.push(entry);
		else dated.push({ entry, stretch });
	}
	const lanes = [...grouped(dated, ({ entry }) => entry.lane)].map(([name, bars]) => laneOf(name, bars));
	return { lanes: lanes.sort((a, b) => byTime(a.bars[0], b.bars[0]) || compareIds(a.name, b.name)), undated };
}

interface Dated {
	readonly entry: TimelineEntry;
	readonly stretch: Stretch;
}

function laneOf(name: string, dated: readonly Dated[]): Lane {
	const bars = dated.map(({ entry, stretch }): TimelineBar => ({
		...stretch,
		entry,
		phase: entry.phase,
		openStart: stretch.from === -Infinity,
		openEnd: stretch.to === Infinity,
	}));
	return { name, bars: bars.sort((a, b) => byTime(a, b) || compareIds(a.entry.key, b.entry.key)) };
}

function byTime(a: Stretch | undefined, b: Stretch | undefined): number {
	const start = (of: Stretch | undefined) => of?.from ?? Infinity;
	const end = (of: Stretch | undefined) => of?.to ?? Infinity;
	return start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0;
}
