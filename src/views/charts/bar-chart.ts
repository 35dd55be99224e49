import type { BarShape } from '../../graph/charts/bar-shape';
import type { Bound } from '../../values/bound';
import type { Unit } from '../../values/unit-key';

/** Bars on one scale. */
export interface BarChart {
	readonly key: string;
	/** What all of them measure. */
	readonly caption: string;
	readonly bars: readonly ChartBar[];
}

/** A line of a note. */
export interface Place {
	readonly path: string;
	/** 0-based. */
	readonly line: number;
}

export interface ChartBar {
	readonly key: string;
	readonly label: string;
	/** The figure in words; what stands there where there is none. */
	readonly text: string;
	/** All that there is to say, line by line. */
	readonly title: string;
	/** Null where there is no figure to draw. */
	readonly shape: BarShape | null;
	readonly approx: boolean;
	readonly bound: Bound | null;
	/** Since when it holds, where that matters. */
	readonly aside: string | null;
	/** Why it only may be so. */
	readonly doubts: readonly string[];
	/** Where it leads; null where there is nothing to see. */
	readonly place: Place | null;
}

const KINDS: ReadonlyMap<string, string> = new Map([['power', 'power'], ['energy', 'energy'], ['percent', '%'], ['multiple', 'multiples']]);

/** `USD`, `power`, `EUR per year`: what tells charts of one column apart. */
export function unitWords({ kind, currency, unit, per }: Unit): string {
	return `${currency ?? KINDS.get(kind) ?? unit ?? kind}${per === null ? '' : ` per ${per}`}`;
}
