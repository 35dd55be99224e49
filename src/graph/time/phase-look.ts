import type { Phase } from '../../model/value';

/** How a phase is told without its colour: a sign, how full its bar is, and how it is bordered. */
export interface PhaseLook {
	readonly words: string;
	/** A path in a square of ten by ten, drawn as a line. */
	readonly sign: string;
	/** Opacity of its bar. */
	readonly fill: number;
	/** Dashes of its border; null for one without gaps. */
	readonly dash: string | null;
	readonly hatched: boolean;
}

export const PHASE_LOOKS: Readonly<Record<Phase, PhaseLook>> = {
	announced: { words: 'Announced', sign: 'M5 1 9 5 5 9 1 5z', fill: 0.06, dash: '1 2', hatched: false },
	started: { words: 'Under way', sign: 'M9 5A4 4 0 1 1 1 5 4 4 0 1 1 9 5zM5 5V2M5 5H7.5', fill: 0.12, dash: null, hatched: true },
	expected: { words: 'Expected', sign: 'M9 5A4 4 0 1 1 1 5 4 4 0 1 1 9 5z', fill: 0.12, dash: '4 2', hatched: false },
	opened: { words: 'Open or shipping', sign: 'M1.5 5.5 4 8 8.5 2.5', fill: 0.32, dash: null, hatched: false },
	delayed: { words: 'Delayed', sign: 'M5 1V6M5 8.4V9', fill: 0.12, dash: '2 2', hatched: true },
	ended: { words: 'Ended', sign: 'M2 2 8 8M8 2 2 8', fill: 0.06, dash: null, hatched: false },
};

const PLAIN: PhaseLook = { words: '', sign: '', fill: 0.14, dash: null, hatched: false };

export function lookOf(phase: Phase | null): PhaseLook {
	return phase === null ? PLAIN : PHASE_LOOKS[phase];
}

/** Null, what cannot be told, is last. */
export const LEGEND_ORDER: ReadonlyArray<Phase | null> = ['announced', 'started', 'expected', 'opened', 'delayed', 'ended', null];

/** A bar of which nothing can be told has no sign; a legend shows its colour. */
export function legendLook(phase: Phase | null): Pick<PhaseLook, 'words' | 'sign'> {
	return phase === null ? { words: 'Unknown', sign: 'M1 3H9V7H1z' } : PHASE_LOOKS[phase];
}
