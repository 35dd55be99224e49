import type { Polarity, PolarityBy, RelationKind, Source } from '../model/mention';

export type NodeRole = 'actor' | 'thesis' | 'concept';

/** `unknown` where nothing that was said decides it. */
export type LinkPolarity = Polarity | 'unknown';

/** A customer is the other end of a supplier, a holding that of an investor: each pair is one link. */
export type LinkKind = Exclude<RelationKind, 'customer' | 'holding'>;

/** Plain data, sorted by id, so that the same vault gives the same graph. */
export interface Graph {
	readonly nodes: readonly GraphNode[];
	readonly links: readonly GraphLink[];
}

export interface GraphNode {
	/** Path of its note; a name without a note has its role and folded name behind a `?`, which no path begins with. */
	readonly id: string;
	readonly path: string | null;
	readonly name: string;
	/** What else its note is called: aliases and tickers; left out where there are none. */
	readonly names?: readonly string[];
	readonly role: NodeRole;
	readonly tags: readonly string[];
	/** How many links it has in this graph, and their weights together. */
	readonly degree: number;
	readonly weight: number;
}

export type GraphLink = ImpactLink | RelationLink;

interface LinkBase {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** How much says so: one for what is stated outright, less for what is inferred. */
	readonly weight: number;
	/** Newest first, the undated after. */
	readonly evidence: readonly LinkEvidence[];
}

/** From the subject to the thesis. */
export interface ImpactLink extends LinkBase {
	readonly type: 'impact';
	/** Of all its evidence together; mixed where some helps and some hurts. */
	readonly polarity: LinkPolarity;
}

/** From the supplier, the investor or the employer; where neither side leads, from the smaller id. */
export interface RelationLink extends LinkBase {
	readonly type: 'relation';
	readonly kind: LinkKind;
	readonly directed: boolean;
	/** Every place that tells of it says that it is over. */
	readonly former: boolean;
}

/** One place that says so. */
export interface LinkEvidence {
	readonly text: string;
	readonly source: Source;
	readonly asOf: string | null;
	/** Of an impact; null for relations. */
	readonly polarity: LinkPolarity | null;
	readonly by: PolarityBy | null;
	readonly words: readonly string[];
	/** The note's own word: "Strengthening". */
	readonly word: string | null;
	/** Says what somebody does, not whether that is good: does not count towards the link's polarity. */
	readonly isPassing: boolean;
}

/** What a graph must know of a note. */
export interface NodeNote {
	readonly title: string;
	readonly role: 'actor' | 'thesis' | 'note';
	readonly tags: readonly string[];
	readonly aliases?: readonly string[];
	readonly tickers?: readonly string[];
}

/** What a graph is made from; `noteOf` is null for a path that has not been read. */
export interface GraphSource {
	readonly noteOf: (path: string) => NodeNote | null;
	/** Paths that become nodes without any link too: the note that a local graph is about. */
	readonly always?: readonly string[];
}
