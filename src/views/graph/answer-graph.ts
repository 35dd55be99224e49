import { withCounts } from '../../graph/build/with-counts';
import type { Graph } from '../../graph/graph';
import type { Answer, AnswerRow } from '../../model/answer';

/**
 * The part of the vault's graph that an answer's rows tell of: the links whose evidence they are. Rows of other
 * tables tell of none: then the notes that they stand in or name, and what links these.
 */
export function graphOfAnswer({ rows }: Pick<Answer, 'rows'>, { nodes, links }: Graph): Graph {
	const all = rows.flatMap(row => row.members ?? [row]);
	const places = new Set(all.map(({ path, line }) => `${path}\n${line}`));
	const told = links.filter(({ evidence }) => evidence.some(({ source: { path, line } }) => places.has(`${path}\n${line}`)));
	if (told.length > 0) {
		const ends = new Set(told.flatMap(({ from, to }) => [from, to]));
		return withCounts(nodes.filter(({ id }) => ends.has(id)), told);
	}
	const named = namedIn(all, { nodes, links });
	return withCounts(nodes.filter(({ id }) => named.has(id)), links.filter(({ from, to }) => named.has(from) && named.has(to)));
}

function namedIn(rows: readonly AnswerRow[], { nodes }: Graph): Set<string> {
	const byName = new Map(nodes.map(({ id, name }) => [name.toLowerCase(), id]));
	const ids = new Set(rows.map(({ path }) => path));
	for (const { text, inferred } of rows.flatMap(({ cells }) => cells)) {
		const id = inferred ?? byName.get(text.toLowerCase());
		if (id !== undefined) ids.add(id);
	}
	return ids;
}
