import type { Graph, GraphLink } from '../graph';

/** A link as one of its ends sees it. */
export interface Neighbour {
	readonly id: string;
	readonly link: GraphLink;
}

export type Neighbours = ReadonlyMap<string, readonly Neighbour[]>;

/** Who is linked with whom, every node having an entry. */
export function neighboursOf({ nodes, links }: Graph): Neighbours {
	const all = new Map<string, Neighbour[]>(nodes.map(({ id }) => [id, []]));
	for (const link of links) {
		all.get(link.from)?.push({ id: link.to, link });
		all.get(link.to)?.push({ id: link.from, link });
	}
	return all;
}

/** The other end of a link. */
export function otherEnd({ from, to }: GraphLink, id: string): string {
	return from === id ? to : from;
}
