import type { Dossier, Role } from '../../model/dossier';
import type { Impact, ImpactMention, NameRef, Relation, RelationMention } from '../../model/mention';

/** What the names in a note mean in the vault as it stands. */
export interface NameLookup {
	link(target: string, sourcePath: string): string | null;
	/** By title or alias; null when unknown or ambiguous. */
	name(text: string): string | null;
	role(path: string): Role | null;
}

export interface Outgoing {
	readonly impacts: readonly Impact[];
	readonly relations: readonly Relation[];
}

export const NOTHING_OUTGOING: Outgoing = { impacts: [], relations: [] };

/** Turns what a note says by name into impacts and relations. */
export function resolveMentions({ path, mentions }: Dossier, lookup: NameLookup): Outgoing {
	const impacts: Impact[] = [];
	const relations: Relation[] = [];
	for (const mention of mentions) {
		const target = targetOf(mention.target, path, lookup);
		if (mention.type === 'impact') {
			if (mention.certain || isThesis(target, lookup)) impacts.push(impactOf(path, mention, target));
		} else if (isRelation(mention, target, path, lookup)) relations.push(relationOf(path, mention, target));
	}
	return { impacts, relations };
}

function targetOf({ link, text }: NameRef, sourcePath: string, lookup: NameLookup): string | null {
	return link === null ? lookup.name(text) : lookup.link(link.target, sourcePath);
}

function isThesis(path: string | null, lookup: NameLookup): boolean {
	return path !== null && lookup.role(path) === 'thesis';
}

/** A partner may have no note of its own; what is merely related must be an actor. */
function isRelation({ kind }: RelationMention, target: string | null, path: string, lookup: NameLookup): boolean {
	if (target === path) return false;
	if (kind !== 'related') return true;
	return target !== null && lookup.role(target) === 'actor';
}

function impactOf(subject: string, mention: ImpactMention, path: string | null): Impact {
	const { target, text, polarity, by, word, form, asOf, line } = mention;
	return { subject, thesis: target.text, path, text, polarity, by, word, form, asOf, source: { path: subject, line } };
}

function relationOf(subject: string, mention: RelationMention, path: string | null): Relation {
	const { target, kind, text, line } = mention;
	const inferred = target.link === null && path !== null;
	return { subject, name: target.text, path, kind, text, inferred, source: { path: subject, line } };
}
