import type { AnswerCell, AnswerRow } from '../../model/answer';

/** Notes of a base that belong together, in its order. */
export interface NoteGroup {
	/** What they have in common; null where they have nothing. */
	readonly label: string | null;
	readonly paths: readonly string[];
}

/** Records as the base has their notes: in its order, unless they have one of their own, and in its groups. */
export function arranged(rows: readonly AnswerRow[], groups: readonly NoteGroup[], isSorted: boolean): readonly AnswerRow[] {
	// What a query has grouped is of many notes.
	if (rows.some(({ members }) => members !== null)) return rows;
	const ordered = isSorted ? rows : inOrder(rows, groups.flatMap(({ paths }) => paths));
	if (groups.every(({ label }) => label === null)) return ordered;
	const groupOf = new Map(groups.flatMap((group, at) => group.paths.map(path => [path, at] as const)));
	const members = groups.map((): AnswerRow[] => []);
	for (const row of ordered) members[groupOf.get(row.path) ?? -1]?.push(row);
	return groups.flatMap((group, at) => groupRow(group, members[at] ?? []));
}

function inOrder(rows: readonly AnswerRow[], paths: readonly string[]): AnswerRow[] {
	const place = new Map(paths.map((path, at) => [path, at]));
	return [...rows].sort((a, b) => (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0));
}

/** One row for a group, or none where its notes have no records. */
function groupRow({ label }: NoteGroup, members: readonly AnswerRow[]): AnswerRow[] {
	const [first] = members;
	if (first === undefined) return [];
	const title = `${label ?? 'No value'} (${members.length.toLocaleString('en')})`;
	const cells = first.cells.map((_, at) => words(at === 0 ? title : ''));
	return [{ key: `group ${label ?? ''}`, path: first.path, line: first.line, cells, asOf: null, doubts: [], apart: null, watch: null, date: null, members }];
}

function words(text: string): AnswerCell {
	return { text, raw: text, links: [], value: null, inferred: null };
}
