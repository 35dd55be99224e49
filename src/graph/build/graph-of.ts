import type { Impact, Relation } from '../../model/mention';
import type { Graph, GraphNode, GraphSource, NodeRole } from '../graph';
import { compareIds } from './evidence';
import { impactLinks, thesisId } from './impact-links';
import { titleOf } from './node-ids';
import { otherId, relationLinks } from './relation-links';
import { withCounts } from './with-counts';

/** The graph of what notes say of actors, theses and each other; the same whatever the order in which they say it. */
export function graphOf(impacts: readonly Impact[], relations: readonly Relation[], source: GraphSource): Graph {
	const links = [...impactLinks(impacts), ...relationLinks(relations)].sort((a, b) => compareIds(a.id, b.id));
	const names = unwrittenNames(impacts, relations);
	const ids = new Set([...links.flatMap(({ from, to }) => [from, to]), ...(source.always ?? [])]);
	const nodes = [...ids].sort(compareIds).map(id => nodeOf(id, names.get(id) ?? null, source));
	return withCounts(nodes, links);
}

interface Unwritten {
	readonly name: string;
	readonly role: NodeRole;
}

/** What is shown for a name without a note: of its spellings, the first by code unit. */
function unwrittenNames(impacts: readonly Impact[], relations: readonly Relation[]): Map<string, Unwritten> {
	const names = new Map<string, Unwritten>();
	const add = (id: string, name: string, role: NodeRole) => {
		const before = names.get(id);
		if (before === undefined || name < before.name) names.set(id, { name, role });
	};
	for (const impact of impacts) if (impact.path === null) add(thesisId(impact), impact.thesis.trim(), 'thesis');
	for (const relation of relations) if (relation.path === null) add(otherId(relation), relation.name.trim(), 'actor');
	return names;
}

function nodeOf(id: string, unwritten: Unwritten | null, { noteOf }: GraphSource): GraphNode {
	const counts = { degree: 0, weight: 0 };
	if (unwritten !== null) return { id, path: null, ...unwritten, tags: [], ...counts };
	const note = noteOf(id);
	const role = note === null || note.role === 'note' ? 'concept' : note.role;
	const names = [...(note?.aliases ?? []), ...(note?.tickers ?? [])];
	return { id, path: id, name: note?.title ?? titleOf(id), ...(names.length === 0 ? {} : { names }), role, tags: note?.tags ?? [], ...counts };
}
