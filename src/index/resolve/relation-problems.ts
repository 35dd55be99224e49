import type { Dossier } from '../../model/dossier';
import type { Relation, RelationKind } from '../../model/mention';
import type { PlacedProblem } from '../../model/problem';

/** Relations that the other side would be expected to name too. */
const MUTUAL: ReadonlySet<RelationKind> = new Set<RelationKind>(['partner', 'customer', 'supplier', 'investor', 'holding']);

/** What the resolution of names knows. */
export interface RelationLookup {
	relationsFrom(path: string): readonly Relation[];
	/** How many notes have this title or alias. */
	bearers(name: string): number;
}

/** Relations that only one of two actors tells of, and names that more than one note bears. */
export function relationProblems(dossiers: readonly Dossier[], lookup: RelationLookup): PlacedProblem[] {
	const actors = new Map(dossiers.filter(({ role }) => role === 'actor').map(dossier => [dossier.path, dossier]));
	return [...actors.values()].flatMap(({ path, name }) =>
		lookup.relationsFrom(path).flatMap(relation => {
			const problem = relation.path === null ? openName(relation, lookup) : oneSided(relation, path, name, actors, lookup);
			return problem === null ? [] : [problem];
		}),
	);
}

function openName({ name, source }: Relation, lookup: RelationLookup): PlacedProblem | null {
	const bearers = lookup.bearers(name);
	if (bearers < 2) return null;
	const message = `"${name}" could be any of ${bearers} notes, so it was left open. Link the one that is meant.`;
	return { path: source.path, code: 'ambiguous-name', severity: 'info', line: source.line, message };
}

function oneSided(relation: Relation, path: string, name: string, actors: ReadonlyMap<string, Dossier>, lookup: RelationLookup): PlacedProblem | null {
	const { kind, former, path: other, source } = relation;
	if (other === null || former || !MUTUAL.has(kind) || !actors.has(other)) return null;
	if (lookup.relationsFrom(other).some(back => back.path === path)) return null;
	const message = `${relation.name} is named as ${kind} here, and its own note does not name ${name}. Add a line there if it matters.`;
	return { path: source.path, code: 'one-sided-relation', severity: 'info', line: source.line, message };
}
