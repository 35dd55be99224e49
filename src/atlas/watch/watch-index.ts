import type { DossierIndex } from '../../index/dossier-index';
import type { Change } from '../../model/resolved';
import { LinkGraph } from '../records/links';
import { ActorNames } from './actor-names';
import { isSameGist } from './gist';
import { trackNote } from './track-note';
import type { Named, TrackedItem } from './tracked-item';

/**
 * Every watch item of the vault, kept in step note by note and only when somebody asks. What has not
 * changed stays the same object, also when names have changed, so that what was made of it can be kept.
 */
export class WatchIndex {
	private readonly notes = new Map<string, readonly TrackedItem[]>();
	private readonly stale = new Set<string>();
	private readonly links: LinkGraph;
	private readonly names: ActorNames;
	private listed: readonly TrackedItem[] | null = [];

	constructor(private readonly index: DossierIndex) {
		this.links = new LinkGraph(index);
		this.names = new ActorNames(index);
	}

	changed({ paths, names }: Change): void {
		for (const path of paths) this.stale.add(path);
		if (!names) return;
		// Whom an item is about may be another now, and where links lead to.
		this.links.namesChanged();
		this.names.namesChanged();
		this.listed = null;
		for (const path of this.notes.keys()) this.stale.add(path);
	}

	/** By note and line. The same list as before until something in it or the names of the vault have changed. */
	items(): readonly TrackedItem[] {
		for (const path of this.stale) this.refresh(path);
		this.stale.clear();
		this.listed ??= [...this.notes].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, items]) => items);
		return this.listed;
	}

	private linksTo(path: string, other: string): boolean {
		const dossier = this.index.get(path);
		return dossier !== null && this.links.notesFrom(dossier).has(other);
	}

	private refresh(path: string): void {
		const dossier = this.index.get(path);
		const before = this.notes.get(path);
		const found = dossier === null ? [] : trackNote(dossier, this.index, this.names, other => this.linksTo(path, other));
		if (dossier === null || found.length === 0) {
			if (this.notes.delete(path)) this.listed = null;
			return;
		}
		const items = kept(before ?? [], found);
		if (items !== before) this.listed = null;
		this.notes.set(path, items);
	}
}

/** The new list with what is as before taken from there; the list itself where all is. */
function kept(before: readonly TrackedItem[], found: readonly TrackedItem[]): readonly TrackedItem[] {
	const known = new Map(before.map(one => [one.item, one]));
	const items = found.map(one => {
		const same = known.get(one.item);
		return same !== undefined && isSame(same, one) ? same : one;
	});
	return items.length === before.length && items.every((one, at) => one === before[at]) ? before : items;
}

function isSame(a: TrackedItem, b: TrackedItem): boolean {
	if (a.gist !== b.gist && (a.gist === null || b.gist === null || !isSameGist(a.gist, b.gist))) return false;
	return a.id === b.id && a.title === b.title && a.role === b.role && a.tags === b.tags && isNamed(a.subject, b.subject) && a.theses.length === b.theses.length && a.theses.every((thesis, at) => isNamed(thesis, b.theses[at]));
}

function isNamed(a: Named, b: Named | undefined): boolean {
	return a.name === b?.name && a.path === b.path;
}
