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
export function resolveMentions(dossier: Dossier, lookup: NameLookup): Outgoing {
	const impacts: Impact[] = [];
	const relations: Relation[] = [];
	let logged: Impact | null = null;
	for (const mention of dossier.mentions) {
		if (mention.type === 'impact') {
			const impact = impactOf(dossier, mention, lookup);
			if (impact?.form === 'evidence') logged = impact;
			if (impact !== null && (impact === logged || !isOfLine(impact, logged))) impacts.push(impact);
		} else {
			const target = targetOf(mention.target, dossier.path, lookup);
			if (isRelation(mention, target, dossier.path, lookup)) relations.push(relationOf(dossier.path, mention, target));
		}
	}
	return { impacts, relations };
}

/** Whether a line of the log says it already as a whole, of the same actor. */
function isOfLine({ subject, path, source }: Impact, logged: Impact | null): boolean {
	return logged?.source.line === source.line && logged.subject === subject && logged.path === path;
}

function targetOf({ link, text }: NameRef, sourcePath: string, lookup: NameLookup): string | null {
	return link === null ? lookup.name(text) : lookup.link(link.target, sourcePath);
}

/** Links outside thesis tables and sections count when they lead to a thesis; from a thesis, when they lead to an actor. */
function impactOf({ path: source, title }: Dossier, mention: ImpactMention, lookup: NameLookup): Impact | null {
	const { target, subjects, certain, text, reading, word, form, asOf, line } = mention;
	const path = target === null ? source : targetOf(target, source, lookup);
	const actor = firstActor(subjects, source, lookup);
	if (!certain && (target === null ? actor === null : !isThesis(path, lookup))) return null;
	if (actor === null && target !== null && (path === source || isThesis(source, lookup))) return null;
	const polarity = reading?.polarity ?? null;
	const thesis = target?.text ?? title;
	return { subject: actor ?? source, thesis, path, text, polarity, by: reading?.by ?? null, words: reading?.words ?? [], word, form, asOf, source: { path: source, line }, place: mention.place ?? null };
}

function firstActor(subjects: readonly NameRef[], source: string, lookup: NameLookup): string | null {
	for (const subject of subjects) {
		const path = targetOf(subject, source, lookup);
		if (path !== null && lookup.role(path) === 'actor') return path;
	}
	return null;
}

function isThesis(path: string | null, lookup: NameLookup): boolean {
	return path !== null && lookup.role(path) === 'thesis';
}

/** Who is named in a table may have no note; who stands under Related must be an actor. */
function isRelation({ target: { link }, form }: RelationMention, target: string | null, path: string, lookup: NameLookup): boolean {
	if (target === path) return false;
	return form === 'table' ? true : target !== null && link !== null && lookup.role(target) === 'actor';
}

function relationOf(subject: string, mention: RelationMention, path: string | null): Relation {
	const { target, kind, former, text, line } = mention;
	const inferred = target.link === null && path !== null;
	return { subject, name: target.text, path, kind, former, text, inferred, source: { path: subject, line } };
}
