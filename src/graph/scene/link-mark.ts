import type { GraphLink, LinkKind, LinkPolarity } from '../graph';

/** What tells links apart without their colour: a sign in the middle and a pattern of dashes (none: a whole line). */
export interface LinkMark {
	readonly sign: string;
	readonly dash: readonly number[];
}

const POLARITIES: Readonly<Record<LinkPolarity, LinkMark>> = {
	positive: { sign: '+', dash: [] },
	negative: { sign: '−', dash: [7, 4] },
	mixed: { sign: '±', dash: [7, 3, 2, 3] },
	neutral: { sign: '0', dash: [2, 3] },
	unknown: { sign: '?', dash: [1, 4] },
};

const KINDS: Readonly<Record<LinkKind, LinkMark>> = {
	supplier: { sign: 'S', dash: [] },
	investor: { sign: '$', dash: [10, 3] },
	partner: { sign: '&', dash: [5, 2] },
	competitor: { sign: '×', dash: [3, 3] },
	person: { sign: 'P', dash: [2, 2] },
	related: { sign: '', dash: [1, 3] },
};

export function markOf(link: GraphLink): LinkMark {
	return link.type === 'impact' ? POLARITIES[link.polarity] : KINDS[link.kind];
}

/** Whether a link ends in an arrow. */
export function isDirected(link: GraphLink): boolean {
	return link.type === 'impact' || link.directed;
}

/** A line is thicker the more speaks for it, by ever less. */
export function thicknessOf({ weight }: GraphLink): number {
	return Math.min(6, 1 + Math.log2(1 + Math.max(0, weight)));
}
