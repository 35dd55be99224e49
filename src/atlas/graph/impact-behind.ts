import type { GraphLink, LinkEvidence } from '../../graph/graph';
import { thesisId } from '../../graph/build/impact-links';
import type { Impact } from '../../model/mention';

/** The impact that a piece of evidence was made from, among what its note says now; null where that is no more, or for a relation. */
export function impactBehind(link: GraphLink, { source, text, polarity, by }: LinkEvidence, said: readonly Impact[]): Impact | null {
	if (link.type !== 'impact') return null;
	return said.find(impact => impact.source.line === source.line && impact.text === text && (impact.polarity ?? 'unknown') === polarity && impact.by === by && impact.subject === link.from && thesisId(impact) === link.to) ?? null;
}
