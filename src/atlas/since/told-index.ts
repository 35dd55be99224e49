import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import type { Change } from '../../model/resolved';

/** How what one note tells is found, and of whom it is. */
export interface Telling<Told> {
	readonly read: (dossier: Dossier, index: DossierIndex) => readonly Told[];
	readonly about: (told: Told) => Iterable<string>;
}

/** What notes tell of each other, by whom it is about: a note is read again only after it or a name that it asks for has changed, and only when somebody asks. */
export class ToldIndex<Told> {
	private readonly byNote = new Map<string, readonly Told[]>();
	/** By the path of whom it is about, then by the path of the note that tells it. */
	private readonly bySubject = new Map<string, Map<string, readonly Told[]>>();
	private readonly stale = new Set<string>();

	constructor(
		private readonly index: DossierIndex,
		private readonly telling: Telling<Told>,
	) {}

	changed({ paths, names, touched }: Change): void {
		for (const path of paths) this.stale.add(path);
		if (touched !== undefined) for (const path of touched) this.stale.add(path);
		else if (names) for (const { path } of this.index.all()) this.stale.add(path);
	}

	/** Everything, note by note. */
	all(): Told[] {
		this.refresh();
		return byPath(this.byNote);
	}

	/** Paths of all that something is told of. */
	subjects(): string[] {
		this.refresh();
		return [...this.bySubject.keys()].sort();
	}

	/** What is told of one. */
	of(path: string): Told[] {
		this.refresh();
		return byPath(this.bySubject.get(path) ?? new Map());
	}

	private refresh(): void {
		for (const path of this.stale) {
			const dossier = this.index.get(path);
			this.replace(path, dossier === null ? [] : this.index.reading(path, () => this.telling.read(dossier, this.index)));
		}
		this.stale.clear();
	}

	private replace(path: string, next: readonly Told[]): void {
		for (const subject of this.grouped(this.byNote.get(path) ?? []).keys()) {
			const notes = this.bySubject.get(subject);
			if (notes?.delete(path) === true && notes.size === 0) this.bySubject.delete(subject);
		}
		if (next.length === 0) this.byNote.delete(path);
		else this.byNote.set(path, next);
		for (const [subject, told] of this.grouped(next)) {
			const notes = this.bySubject.get(subject) ?? new Map<string, readonly Told[]>();
			this.bySubject.set(subject, notes.set(path, told));
		}
	}

	private grouped(told: readonly Told[]): Map<string, Told[]> {
		const groups = new Map<string, Told[]>();
		for (const one of told) {
			for (const subject of this.telling.about(one)) {
				const group = groups.get(subject);
				if (group === undefined) groups.set(subject, [one]);
				else group.push(one);
			}
		}
		return groups;
	}
}

/** Whatever the order in which notes were read. */
function byPath<Told>(notes: ReadonlyMap<string, readonly Told[]>): Told[] {
	return [...notes].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, told]) => told);
}
