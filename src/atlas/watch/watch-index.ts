import type { DossierIndex } from '../../index/dossier-index';
import type { Change } from '../../model/resolved';
import { trackNote } from './track-note';
import type { Named, TrackedItem } from './tracked-item';

/**
 * Every watch item of the vault, kept in step note by note and only when somebody asks. What has not
 * changed stays the same object, also when names have changed, so that what was made of it can be kept.
 */
export class WatchIndex {
	private readonly notes = new Map<string, readonly TrackedItem[]>();
	private readonly stale = new Set<string>();
	private listed: readonly TrackedItem[] | null = [];

	constructor(private readonly index: DossierIndex) {}

	changed({ paths, names }: Change): void {
		for (const path of paths) this.stale.add(path);
		// Whom an item is about may be another now.
		if (names) for (const path of this.notes.keys()) this.stale.add(path);
	}

	/** By note and line. The same list as before when nothing in it has changed. */
	items(): readonly TrackedItem[] {
		for (const path of this.stale) this.refresh(path);
		this.stale.clear();
		this.listed ??= [...this.notes].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, items]) => items);
		return this.listed;
	}

	private refresh(path: string): void {
		const dossier = this.index.get(path);
		const before = this.notes.get(path);
		const found = dossier === null ? [] : trackNote(dossier, this.index);
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
	return a.id === b.id && a.title === b.title && a.role === b.role && a.tags === b.tags && isNamed(a.subject, b.subject) && a.theses.length === b.theses.length && a.theses.every((thesis, at) => isNamed(thesis, b.theses[at]));
}

function isNamed(a: Named, b: Named | undefined): boolean {
	return a.name === b?.name && a.path === b.path;
}
