import type { Source } from '../../model/mention';
import type { DateSpan, Phase } from '../../model/value';
import { grouped } from '../build/grouped';
import { compareIds } from '../build/evidence';
import { stretchOf, type Stretch } from './bar';
import { packRows } from './packing';

/** One thing on a timeline: a chip of a roadmap, an investment, a milestone. */
export interface TimelineEntry {
	readonly key: string;
	/** Whose it is; each has a lane. */
	readonly lane: string;
	readonly label: string;
	readonly date: DateSpan | null;
	readonly status: string | null;
	/** Node of a chip: "3nm". */
	readonly node: string | null;
	readonly source: Source;
}

/** What came of it or is to come, where it can be told, and how sure the day is. */
export interface TimelineBar extends Stretch {
	readonly entry: TimelineEntry;
	readonly phase: Phase | null;
	/** It goes on before what is drawn, or after. */
	readonly openStart: boolean;
	readonly openEnd: boolean;
	/** Which row of its lane it is in, from 0. */
	readonly row: number;
}

export interface Lane {
	readonly name: string;
	/** By their start. */
	readonly bars: readonly TimelineBar[];
	readonly rows: number;
}

export interface Timeline {
	/** By their first bar. */
	readonly lanes: readonly Lane[];
	/** What has no day is listed, not dropped. */
	readonly undated: readonly TimelineEntry[];
}

/** @param room how many days a bar needs so that its label fits, at the present zoom */
export function timelineOf(entries: readonly TimelineEntry[], room: (entry: TimelineEntry) => number = () => 0): Timeline {
	const dated: Dated[] = [];
	const undated: TimelineEntry[] = [];
	for (const entry of entries) {
		const stretch = entry.date === null ? null : stretchOf(entry.date);
		if (stretch === null) undated.push(entry);
		else dated.push({ entry, stretch });
	}
	const lanes = [...grouped(dated, ({ entry }) => entry.lane)].map(([name, bars]) => laneOf(name, bars, room));
	return { lanes: lanes.sort((a, b) => byTime(a.bars[0], b.bars[0]) || compareIds(a.name, b.name)), undated };
}

interface Dated {
	readonly entry: TimelineEntry;
	readonly stretch: Stretch;
}

function laneOf(name: string, dated: readonly Dated[], room: (entry: TimelineEntry) => number): Lane {
	const { rows, count } = packRows(dated.map(({ entry, stretch }) => withRoom(stretch, room(entry))));
	const bars = dated.map(({ entry, stretch }, at): TimelineBar => ({
		...stretch,
		entry,
		phase: entry.date?.phase ?? null,
		openStart: stretch.from === -Infinity,
		openEnd: stretch.to === Infinity,
		row: rows[at] ?? 0,
	}));
	return { name, bars: bars.sort((a, b) => byTime(a, b) || compareIds(a.entry.key, b.entry.key)), rows: count };
}

/** A label stands to the right of where its bar begins, or, where nothing says when that is, before its end. */
function withRoom({ from, to }: Stretch, room: number): Stretch {
	if (!(room > 0)) return { from, to };
	return from === -Infinity ? { from, to } : { from, to: Math.max(to, from + room) };
}

function byTime(a: Stretch | undefined, b: Stretch | undefined): number {
	const start = (of: Stretch | undefined) => of?.from ?? Infinity;
	const end = (of: Stretch | undefined) => of?.to ?? Infinity;
	return start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0;
}
