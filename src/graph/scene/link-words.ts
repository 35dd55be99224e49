import type { RelationKind } from '../../model/mention';
import { kindSeenFrom } from '../build/relation-links';
import type { GraphLink, LinkPolarity } from '../graph';

const DOES: Readonly<Record<LinkPolarity, string>> = { positive: 'helps', negative: 'hurts', mixed: 'helps and hurts', neutral: 'is neutral for', unknown: 'bears on' };
const IS_DONE: Readonly<Record<LinkPolarity, string>> = { positive: 'helped by', negative: 'hurt by', mixed: 'helped and hurt by', neutral: 'not moved by', unknown: 'borne on by' };
const HAS: Readonly<Record<RelationKind, string>> = { supplier: 'supplied by', customer: 'supplies', investor: 'has as investor', holding: 'invests in', partner: 'partner of', competitor: 'competitor of', person: 'person:', related: 'related to' };

/** What a link says, from the side of one of its ends: "helps Long Grid, 3 places, newest 2026-01-04". */
export function linkWords(link: GraphLink, from: string, otherName: string): string {
	return [`${verb(link, from)} ${otherName}`, ...counted(link)].join(', ');
}

function verb(link: GraphLink, from: string): string {
	if (link.type === 'impact') return (link.from === from ? DOES : IS_DONE)[link.polarity];
	if (link.kind === 'person' && link.to === from) return 'person of';
	const words = HAS[kindSeenFrom(link, from)];
	return link.former ? `formerly ${words}` : words;
}

function counted({ evidence }: GraphLink): string[] {
	const newest = evidence[0]?.asOf ?? null;
	return [`${evidence.length} ${evidence.length === 1 ? 'place' : 'places'}`, ...(newest === null ? [] : [`newest ${newest}`])];
}
