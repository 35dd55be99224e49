import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import type { RelatedThesis, ThesisActor } from '../../model/thesis';
import { byTitle } from './by-title';

/** What the theses have to do with each other. */
export interface Ties {
	/** By the path of a thesis: those that it links to or that link to it. */
	readonly links: ReadonlyMap<string, ReadonlySet<string>>;
	/** By the path of an actor: its theses. */
	readonly theses: ReadonlyMap<string, ReadonlySet<string>>;
}

export function tiesOf(theses: readonly Dossier[], actors: (path: string) => readonly ThesisActor[], index: DossierIndex): Ties {
	const links = new Map<string, Set<string>>();
	const shared = new Map<string, Set<string>>();
	for (const thesis of theses) {
		for (const other of linkedTheses(thesis, index)) {
			put(links, thesis.path, other);
			put(links, other, thesis.path);
		}
		for (const { path } of actors(thesis.path)) put(shared, path, thesis.path);
	}
	return { links, theses: shared };
}

function linkedTheses({ path, mentions }: Dossier, index: DossierIndex): string[] {
	const names = mentions.flatMap(mention => (mention.type === 'impact' ? [...mention.subjects, ...(mention.target === null ? [] : [mention.target])] : [mention.target]));
	const found = names.flatMap(({ link }) => (link === null ? [] : (index.lookup.link(link.target, path) ?? [])));
	return [...new Set(found)].filter(other => other !== path && index.lookup.role(other) === 'thesis');
}

/** Linked ones first, then by the actors that both have. */
export function relatedTheses(path: string, actors: readonly ThesisActor[], ties: Ties, index: DossierIndex): RelatedThesis[] {
	const shared = new Map<string, number>();
	for (const actor of actors) for (const other of ties.theses.get(actor.path) ?? []) if (other !== path) shared.set(other, (shared.get(other) ?? 0) + 1);
	const linked = ties.links.get(path) ?? new Set<string>();
	const all = [...new Set([...linked, ...shared.keys()])].map(other => ({ path: other, title: index.get(other)?.title ?? other, linked: linked.has(other), shared: shared.get(other) ?? 0 }));
	return all.sort((a, b) => Number(b.linked) - Number(a.linked) || b.shared - a.shared || byTitle(a, b));
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
	const set = map.get(key);
	if (set === undefined) map.set(key, new Set([value]));
	else set.add(value);
}
