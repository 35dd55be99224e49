import type { DossierIndex } from '../../index/dossier-index';
import { nameKey } from '../../index/names';
import type { Related, RelationGroup } from '../../model/about';
import type { Relation, RelationKind } from '../../model/mention';

/** What a relation is from the other side: whom a note calls its supplier has it as customer. */
const OTHER_SIDE: Partial<Readonly<Record<RelationKind, RelationKind>>> = { supplier: 'customer', customer: 'supplier', investor: 'holding', holding: 'investor' };
const KINDS: readonly RelationKind[] = ['customer', 'supplier', 'partner', 'investor', 'holding', 'competitor', 'person', 'related'];

/** Whom an actor has to do with, in both directions, by what the other is to it, with every place that says so. */
export function relationGroups(path: string, index: DossierIndex): RelationGroup[] {
	const groups = new Map<RelationKind, Map<string, Related>>();
	for (const relation of index.relationsFrom(path)) add(groups, relation.kind, { name: nameOf(relation.path, relation.name, index), path: relation.path }, relation, true);
	for (const relation of index.relationsTo(path)) {
		const { subject, kind } = relation;
		if (subject === path) continue;
		// Who names this actor among its people is where it works: there is no word for that side.
		add(groups, kind === 'person' ? 'related' : (OTHER_SIDE[kind] ?? kind), { name: nameOf(subject, subject, index), path: subject }, relation, false);
	}
	return KINDS.flatMap((kind): RelationGroup[] => {
		const others = [...(groups.get(kind)?.values() ?? [])];
		return others.length === 0 ? [] : [{ kind, others: others.sort(byWhoSays) }];
	});
}

function nameOf(path: string | null, name: string, index: DossierIndex): string {
	return path === null ? name : (index.get(path)?.title ?? name);
}

function add(groups: Map<RelationKind, Map<string, Related>>, kind: RelationKind, other: Pick<Related, 'name' | 'path'>, relation: Relation, own: boolean): void {
	const group = groups.get(kind) ?? new Map<string, Related>();
	const key = other.path ?? nameKey(other.name);
	const before = group.get(key) ?? { ...other, former: true, own: false, told: false, says: [] };
	group.set(key, { ...before, former: before.former && relation.former, own: before.own || own, told: before.told || !own, says: [...before.says, relation] });
	groups.set(kind, group);
}

/** What both say first, then what its own note says. */
function byWhoSays(a: Related, b: Related): number {
	const rank = ({ own, told, former }: Related): number => (own && told ? 0 : own ? 1 : 2) + (former ? 3 : 0);
	return rank(a) - rank(b);
}
