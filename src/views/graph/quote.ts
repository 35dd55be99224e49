import type { Graph, GraphLink, LinkEvidence } from '../../graph/graph';

/** The sentence of a card, and in how many other places more is said. */
export interface Quote {
	readonly evidence: LinkEvidence;
	readonly more: number;
}

/** What the polarity of a link comes from, the newest first; all that is said where nothing decides, and of a relation. */
export function decidingOf(link: GraphLink): readonly LinkEvidence[] {
	if (link.type === 'relation' || link.polarity === 'unknown') return link.evidence;
	const counted = link.evidence.filter(({ isPassing }) => !isPassing);
	const sides = counted.filter(({ polarity }) => polarity === 'positive' || polarity === 'negative');
	return link.polarity === 'mixed' && sides.length > 0 ? sides : counted.filter(({ polarity }) => polarity === link.polarity);
}

/** What a link is quoted by, and where it leads: the newest of what decided it. */
export function leadOf(link: GraphLink): LinkEvidence | null {
	return decidingOf(link)[0] ?? link.evidence[0] ?? null;
}

export function quoteOfLink(link: GraphLink): Quote | null {
	const evidence = leadOf(link);
	return evidence === null ? null : { evidence, more: link.evidence.length - 1 };
}

/** The newest that is said of a node; the undated where nothing has a day. */
export function quoteOfNode(id: string, { links }: Graph): Quote | null {
	const own = links.flatMap(link => (link.from === id || link.to === id ? (leadOf(link) ?? []) : []));
	const newest = own.reduce<LinkEvidence | null>((best, one) => ((one.asOf ?? '') > (best?.asOf ?? '') ? one : best), own[0] ?? null);
	return newest === null ? null : { evidence: newest, more: 0 };
}
