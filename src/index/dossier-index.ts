import type { Dossier } from '../model/dossier';
import type { Impact, NameRef, Relation } from '../model/mention';
import type { PlacedProblem } from '../model/problem';
import type { Change } from '../model/resolved';
import { Asked, touchedNames } from './asked';
import { Names, sameNames } from './names';
import { Resolution } from './resolution';
import type { ResolveLink } from './resolve/link-resolver';
import { relationProblems } from './resolve/relation-problems';
import { subjectOf, type Subject } from './resolve/row-subject';
import { vaultProblems } from './resolve/vault-problems';
import { NOTHING_OUTGOING, resolveMentions, type NameLookup } from './resolve/resolve-mentions';

/** All dossiers of the vault, their names, and what follows from both. Knows no host and no clock. */
export class DossierIndex {
	private readonly dossiers = new Map<string, Dossier>();
	private readonly names = new Names();
	private readonly asked = new Asked();
	private readonly resolution: Resolution;
	/** What names and links mean in the vault as it stands. */
	readonly lookup: NameLookup;
	private changedPaths = new Set<string>();
	private changedNames = false;
	private touchedNames = new Set<string>();
	/** Names mean something else, and it is not known which. */
	private changedAny = false;

	constructor(private readonly resolveLink: ResolveLink) {
		this.lookup = {
			link: (target, sourcePath) => {
				this.asked.ask(target);
				return this.resolveLink(target, sourcePath);
			},
			name: text => {
				this.asked.ask(text);
				return this.names.find(text);
			},
			role: path => this.dossiers.get(path)?.role ?? null,
		};
		this.resolution = new Resolution(
			path => {
				const dossier = this.dossiers.get(path);
				return dossier === undefined ? NOTHING_OUTGOING : this.reading(path, () => resolveMentions(dossier, this.lookup));
			},
			() => this.dossiers.keys(),
		);
	}

	get size(): number {
		return this.dossiers.size;
	}

	get(path: string): Dossier | null {
		this.asked.ask(path);
		return this.dossiers.get(path) ?? null;
	}

	/** Runs what reads a note, and keeps in mind which names of the vault it asks for. */
	reading<T>(path: string, read: () => T): T {
		return this.asked.whileReading(path, read);
	}

	all(): IterableIterator<Dossier> {
		return this.dossiers.values();
	}

	put(dossier: Dossier): void {
		const before = this.dossiers.get(dossier.path);
		if (before === undefined || !sameNames(before, dossier)) {
			if (before !== undefined) this.names.remove(before);
			this.names.add(dossier);
			this.changedNames = true;
		}
		this.dossiers.set(dossier.path, dossier);
		this.touch(dossier.path, before ?? null, dossier);
	}

	remove(path: string): void {
		const before = this.dossiers.get(path);
		if (before === undefined) return;
		this.names.remove(before);
		this.dossiers.delete(path);
		this.changedNames = true;
		this.touch(path, before, null);
	}

	/** Says that links lead elsewhere now, though no dossier changed. */
	namesChanged(): void {
		this.changedNames = true;
		this.changedAny = true;
	}

	/** What has changed since it was last asked. */
	takeChange(): Change | null {
		if (this.changedPaths.size === 0 && !this.changedNames) return null;
		const change = { paths: this.changedPaths, names: this.changedNames, ...this.takeTouched() };
		this.changedPaths = new Set();
		this.changedNames = false;
		return change;
	}

	private takeTouched(): Pick<Change, 'touched'> {
		const touched = this.asked.by(this.touchedNames);
		const isAny = this.changedAny;
		this.touchedNames = new Set();
		this.changedAny = false;
		if (isAny) this.resolution.allChanged();
		for (const path of touched) this.resolution.changed(path);
		return isAny ? {} : { touched };
	}

	impactsFrom(path: string): readonly Impact[] {
		return this.resolution.outgoing(path).impacts;
	}

	impactsOn(path: string): readonly Impact[] {
		return this.resolution.impactsOn(path);
	}

	/** Impacts of this actor, from its own note and from others. */
	impactsOf(path: string): readonly Impact[] {
		return this.resolution.impactsOf(path);
	}

	relationsFrom(path: string): readonly Relation[] {
		return this.resolution.outgoing(path).relations;
	}

	relationsTo(path: string): readonly Relation[] {
		return this.resolution.relationsTo(path);
	}

	/** Whom a row of this note is about. */
	subjectOf(own: NameRef | null, above: readonly NameRef[], note: Dossier): Subject {
		return subjectOf(own, above, note, this.lookup);
	}

	/** The note that a link or a plain name stands for, wherever it is written. */
	find(name: string): string | null {
		return this.resolveLink(name, '') ?? this.names.find(name);
	}

	/** What only the vault as a whole shows. */
	problems(): PlacedProblem[] {
		const dossiers = [...this.dossiers.values()];
		const relations = { relationsFrom: (path: string) => this.relationsFrom(path), bearers: (name: string) => this.names.bearers(name) };
		return [...vaultProblems(dossiers, this.lookup), ...relationProblems(dossiers, relations)];
	}

	private touch(path: string, before: Dossier | null, after: Dossier | null): void {
		for (const name of touchedNames(before, after)) this.touchedNames.add(name);
		this.asked.forget(path);
		this.changedPaths.add(path);
		this.resolution.changed(path);
	}
}
