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

/** How many of the rows tell of nothing in a graph: no link is from them, and no node is their note or named by them. */
export function saysNothing(rows: readonly AnswerRow[], { nodes, links }: Graph): number {
	const all = rows.flatMap(row => row.members ?? [row]);
	const places = new Set(links.flatMap(({ evidence }) => evidence.map(({ source: { path, line } }) => `${path}\n${line}`)));
	const idsOf = named({ nodes, links });
	const ids = new Set(nodes.map(({ id }) => id));
	return all.filter(row => !places.has(`${row.path}\n${row.line}`) && !idsOf(row).some(id => ids.has(id))).length;
}

function namedIn(rows: readonly AnswerRow[], graph: Graph): Set<string> {
	return new Set(rows.flatMap(named(graph)));
}

/** The note of a row, and those that its cells name, by a link or in plain words. */
function named({ nodes }: Graph): (row: AnswerRow) => string[] {
	const byName = new Map(nodes.map(({ id, name }) => [name.toLowerCase(), id]));
	return ({ path, cells }) => [path, ...cells.flatMap(({ text, inferred, links }) => {
		const names = [text, ...links.map(({ target }) => target.slice(target.lastIndexOf('/') + 1))];
		return inferred === null ? names.flatMap(name => byName.get(name.toLowerCase()) ?? []) : [inferred];
	})];
}
