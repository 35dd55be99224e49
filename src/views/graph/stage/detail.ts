/** How much of each link is drawn. Of a few, everything; of thousands hairlines that together show where the graph is dense. */
export interface Detail {
	/** Dashes, thickness, arrows and signs. */
	readonly full: boolean;
	readonly alpha: number;
	/** How many pixels a line has for each unit of its thickness. */
	readonly width: number;
	readonly signs: boolean;
}

const MOST_IN_FULL = 600;
const ALPHA = 0.75;
/** So many links are drawn as they are; of more, each is fainter. */
const FEW = 120;

export function detailOf(links: number, k: number, isSketch = false): Detail {
	const full = links <= MOST_IN_FULL && !isSketch;
	const alpha = ALPHA * Math.min(1, (FEW / Math.max(1, links)) ** 0.38);
	return { full, alpha, width: Math.max(0.4, Math.min(1.2, Math.sqrt(k) * 0.9)), signs: full && k >= 0.5 };
}

/** Links that stand out are drawn with everything, unless they are a crowd themselves. */
export function emphasisDetail(links: number, k: number): Detail {
	return { ...detailOf(links, k), alpha: links <= MOST_IN_FULL ? 0.95 : 0.4, signs: links <= FEW && k >= 0.3 };
}
