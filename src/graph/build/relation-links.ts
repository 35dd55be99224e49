import type { Relation, RelationKind } from '../../model/mention';
import type { LinkKind, RelationLink } from '../graph';
import { byDay, compareIds, eachOnce, relationEvidence } from './evidence';
import { grouped } from './grouped';
import { unwrittenId } from './node-ids';
import { relationWeight } from './weigh';

interface Pair {
	readonly kind: LinkKind;
	readonly from: string;
	readonly to: string;
	readonly directed: boolean;
}

export function otherId({ path, name }: Relation): string {
	return path ?? unwrittenId(name, 'actor');
}

/** One link for each pair and kind, whichever of the two notes tells of it. */
export function relationLinks(relations: readonly Relation[]): RelationLink[] {
	const pairs = grouped(relations, relation => {
		const { kind, from, to } = pairOf(relation);
		return `${kind}\n${from}\n${to}`;
	});
	return [...pairs].flatMap(([id, said]) => linkOf(id, eachOnce(said)) ?? []);
}

function linkOf(id: string, said: readonly Relation[]): RelationLink | null {
	const [first] = said;
	if (first === undefined || first.subject === otherId(first)) return null;
	return {
		type: 'relation',
		id,
		...pairOf(first),
		former: said.every(({ former }) => former),
		weight: said.reduce((sum, relation) => sum + relationWeight(relation), 0),
		evidence: said.map(relationEvidence).sort(byDay),
	};
}

/** A relation says what the other is to the subject; a link leads the way that goods and money go. */
function pairOf(relation: Relation): Pair {
	const { subject, kind } = relation;
	const other = otherId(relation);
	switch (kind) {
		case 'supplier':
		case 'investor':
			return { kind, from: other, to: subject, directed: true };
		case 'customer':
			return { kind: 'supplier', from: subject, to: other, directed: true };
		case 'holding':
			return { kind: 'investor', from: subject, to: other, directed: true };
		case 'person':
			return { kind, from: subject, to: other, directed: true };
		case 'partner':
		case 'competitor':
		case 'related':
			return compareIds(subject, other) < 0 ? { kind, from: subject, to: other, directed: false } : { kind, from: other, to: subject, directed: false };
	}
}

/** What the node at the other end of a link is to this one. */
export function kindSeenFrom({ kind, to }: RelationLink, id: string): RelationKind {
	if (kind === 'supplier') return to === id ? 'supplier' : 'customer';
	if (kind === 'investor') return to === id ? 'investor' : 'holding';
	return kind;
}
