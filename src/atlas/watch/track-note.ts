import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import type { WatchItem } from '../../model/watch';
import { rowsByLine, subjectUnder, titled, type PlacedRow } from '../records/places';
import type { ActorNames } from './actor-names';
import { gistOf } from './gist';
import type { Named, TrackedItem } from './tracked-item';

/** The watch items of a note, with what their names mean in the vault as it stands. */
export function trackNote(dossier: Dossier, index: DossierIndex, names: ActorNames, linksTo: (path: string) => boolean): TrackedItem[] {
	const { path, title, role, tags, watch } = dossier;
	if (watch.length === 0) return [];
	const rows = watch.some(({ form }) => form === 'row') ? rowsByLine(dossier) : NO_ROWS;
	const ids = new Ids(path);
	const namesTheses = thesesNamed(dossier, index);
	const own = role === 'thesis' ? [{ name: title, path }] : [];
	const subjects = new Subjects(dossier, index);
	return watch.map(item => ({
		id: ids.of(item),
		path,
		title,
		role,
		subject: subjects.of(item, rows.get(item.line)),
		theses: distinct([...own, ...linked(item, 'thesis', dossier, index), ...namesTheses(item)]),
		tags,
		item,
		gist: item.form === 'row' || item.recurs ? null : gistOf(item, path, index, names),
		linksTo,
	}));
}

const NO_ROWS: ReadonlyMap<number, PlacedRow> = new Map();

/** Names for the items of a note that stay when lines move: which one of its equals an item is counts, not its line. */
class Ids {
	private readonly seen = new Map<string, number>();

	constructor(private readonly path: string) {}

	of({ form, raw, headings, place }: WatchItem): string {
		const key = [this.path, form === 'row' ? 'row' : 'item', place?.rawLine ?? raw, ...headings].join('\n');
		const nth = this.seen.get(key) ?? 0;
		this.seen.set(key, nth + 1);
		return `${key}\n${nth}`;
	}
}

/** Whom the items of a note are about. */
class Subjects {
	private readonly underHeadings = new Map<readonly string[], Named>();

	constructor(
		private readonly dossier: Dossier,
		private readonly index: DossierIndex,
	) {}

	/** The note itself where that is an actor; else the actor that the item links to, or its row or headings name. */
	of(item: WatchItem, placed: PlacedRow | undefined): Named {
		const { dossier, index } = this;
		if (dossier.role === 'actor') return { name: dossier.title, path: dossier.path };
		const [first] = linked(item, 'actor', dossier, index);
		if (first !== undefined) return first;
		const own = placed === undefined ? null : titled(index.subjectOf(placed.row.subject, placed.table.subjects, dossier), index);
		if (own?.path != null && own.path !== dossier.path && index.lookup.role(own.path) === 'actor') return { name: own.name, path: own.path };
		return this.under(item.headings);
	}

	private under(headings: readonly string[]): Named {
		const known = this.underHeadings.get(headings);
		if (known !== undefined) return known;
		const { name, path } = subjectUnder(this.dossier, headings, this.index);
		const named = { name, path };
		this.underHeadings.set(headings, named);
		return named;
	}
}

/** The actors or theses that an item links to, in its order. */
function linked({ links }: WatchItem, role: 'actor' | 'thesis', { path }: Dossier, index: DossierIndex): Named[] {
	return links.flatMap(({ target, embed }) => {
		const found = embed || target === '' ? null : index.lookup.link(target, path);
		return found === null || index.lookup.role(found) !== role ? [] : [{ name: index.get(found)?.title ?? target, path: found }];
	});
}

/** The theses that the note says it bears on, as far as an item has their whole name. */
function thesesNamed(dossier: Dossier, index: DossierIndex): (item: WatchItem) => Named[] {
	const known = distinct(index.impactsFrom(dossier.path).flatMap(({ path }) => (path === null || path === dossier.path ? [] : [{ name: index.get(path)?.title ?? path, path }])));
	const wanted = known.map(thesis => ({ thesis, words: thesis.name.toLowerCase() }));
	return ({ text }) => {
		const within = wanted.length === 0 ? '' : text.toLowerCase();
		return wanted.filter(({ words }) => hasWords(within, words)).map(({ thesis }) => thesis);
	};
}

function hasWords(within: string, wanted: string): boolean {
	for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
		if (!isLetter(within[at - 1]) && !isLetter(within[at + wanted.length])) return true;
	}
	return false;
}

function isLetter(char: string | undefined): boolean {
	return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

function distinct(named: readonly Named[]): Named[] {
	if (named.length < 2) return [...named];
	return [...new Map(named.map(one => [one.path ?? one.name, one])).values()];
}
