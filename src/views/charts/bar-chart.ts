import type { BarShape } from '../../graph/charts/bar-shape';
import type { AnswerRow } from '../../model/answer';
import type { Unit } from '../../values/unit-key';
import type { Bound } from '../../values/bound';

/** Bars on one scale. */
export interface BarChart {
	readonly key: string;
	/** What all of them measure. */
	readonly caption: string;
	readonly bars: readonly ChartBar[];
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
	/** What it leads to. */
	readonly row: AnswerRow | null;
}

const KINDS: ReadonlyMap<string, string> = new Map([['power', 'power'], ['energy', 'energy'], ['percent', '%'], ['multiple', 'multiples']]);

/** `USD`, `power`, `EUR per year`: what tells charts of one column apart. */
export function unitWords({ kind, currency, unit, per }: Unit): string {
	return `${currency ?? KINDS.get(kind) ?? unit ?? kind}${per === null ? '' : ` per ${per}`}`;
}
