import { DossierIndex } from '../index/dossier-index';
import type { ResolveLink } from '../index/resolve/link-resolver';
import type { AnswerOrErrors } from '../model/answer';
import type { Dossier, Role } from '../model/dossier';
import type { Impact, Relation } from '../model/mention';
import type { MetricWords } from '../model/history';
import type { UserKind } from '../model/kind';
import type { RecordTable } from '../model/record';
import type { PlacedProblem } from '../model/problem';
import type { Change, FoundName, ResolvedDossier } from '../model/resolved';
import { Knowledge } from './about/knowledge';
import { Asking } from './asking';
import { findNames } from './find-name';
import { inOrder, staleNote } from './problems';
import { totalsOf } from './totals';
import type { TrackedItem } from './watch/tracked-item';
import { WatchIndex } from './watch/watch-index';

export interface Counts {
	readonly notes: number;
	readonly actors: number;
	readonly theses: number;
	readonly tables: number;
	readonly rows: number;
	readonly watchItems: number;
	readonly tasks: number;
	readonly problems: number;
}

/** The verbs that panel, palette and command line share, over one index. */
export class Atlas {
	private readonly index: DossierIndex;
	private readonly watch: WatchIndex;
	private readonly listeners = new Set<(change: Change) => void>();

	/** What queries are asked of. */
	readonly asking: Asking;

	/** What the vault as a whole knows of actors and theses, and what is new of them. */
	readonly knowledge: Knowledge;

	/**
	 * @param kinds the user's own kinds of table, as they stand when it is called
	 * @param synonyms the user's own words for metrics, likewise
	 */
	constructor(
		readonly resolveLink: ResolveLink,
		kinds: () => readonly UserKind[] = () => [],
		synonyms?: () => readonly MetricWords[],
	) {
		this.index = new DossierIndex(resolveLink);
		this.watch = new WatchIndex(this.index);
		this.asking = new Asking(this.index, kinds);
		this.knowledge = new Knowledge(this.index, () => this.watch.items(), synonyms);
	}

	/** Puts notes in and takes notes out, then tells who listens, once. */
	update(act: (index: Pick<DossierIndex, 'put' | 'remove' | 'namesChanged'>) => void): void {
		act(this.index);
		const change = this.index.takeChange();
		if (change === null) return;
		this.asking.changed(change);
		this.watch.changed(change);
		this.knowledge.changed(change);
		for (const listener of [...this.listeners]) listener(change);
	}

	onChange(listener: (change: Change) => void): () => void {
		this.listeners.add(listener);
		return () => {
			this.listeners.delete(listener);
		};
	}

	has(path: string): boolean {
		return this.index.get(path) !== null;
	}

	/** What a note is about; null where it is not read. */
	role(path: string): Role | null {
		return this.index.get(path)?.role ?? null;
	}

	/** What was read out of a note, without anything of the vault around it; null where it is not read. */
	note(path: string): Dossier | null {
		return this.index.get(path);
	}

	/** Every dossier, sorted by path. */
	dossiers(): Dossier[] {
		return [...this.index.all()].sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	dossier(path: string): ResolvedDossier | null {
		const dossier = this.index.get(path);
		if (dossier === null) return null;
		const impacts = dossier.role === 'thesis' ? this.index.impactsOn(path) : this.index.impactsFrom(path);
		const relations = [...this.index.relationsFrom(path), ...this.index.relationsTo(path)];
		return { dossier, impacts, relations, totals: dossier.tables.map(totalsOf) };
	}

	/** Answers a query, or says what is wrong with it and where. */
	query(text: string, today: string): AnswerOrErrors {
		return this.asking.ask(text, today);
	}

	/** Name of whom each row of a table of this note is about. */
	rowSubjects(dossier: Dossier, table: RecordTable): string[] {
		return table.rows.map(({ subject }) => this.index.subjectOf(subject, table.subjects, dossier).name);
	}

	/** What this note itself says of theses and of other actors. */
	outgoing(path: string): { impacts: readonly Impact[]; relations: readonly Relation[] } {
		return { impacts: this.index.impactsFrom(path), relations: this.index.relationsFrom(path) };
	}

	/** What other notes say of this one: of the actor, on the thesis, or of their relation to it. */
	incoming(path: string): { impacts: readonly Impact[]; relations: readonly Relation[] } {
		const impacts = new Set([...this.index.impactsOn(path), ...this.index.impactsOf(path)]);
		return { impacts: [...impacts].filter(({ source }) => source.path !== path), relations: this.index.relationsTo(path) };
	}

	/** Every problem of the vault: of its notes, of their names, and of their age on that day. */
	problems(today: string): PlacedProblem[] {
		const own = this.dossiers().flatMap(dossier => [...dossier.problems.map(problem => ({ ...problem, path: dossier.path })), ...staleNote(dossier, today)]);
		return inOrder([...own, ...this.index.problems()]);
	}

	/** Every watch item with whom it is about, by note and line; the same list until something in it changes. */
	watchItems(): readonly TrackedItem[] {
		return this.watch.items();
	}

	findNames(query: string): FoundName[] {
		return findNames(this.index.all(), query);
	}

	/** How many actors there are: cheap enough for a status bar. */
	actors(): number {
		let actors = 0;
		for (const { role } of this.index.all()) if (role === 'actor') actors++;
		return actors;
	}

	counts(): Counts {
		const counts = { notes: 0, actors: 0, theses: 0, tables: 0, rows: 0, watchItems: 0, tasks: 0, problems: 0 };
		for (const { role, tables, watch, problems } of this.index.all()) {
			counts.notes++;
			if (role === 'actor') counts.actors++;
			if (role === 'thesis') counts.theses++;
			counts.tables += tables.length;
			counts.rows += tables.reduce((rows, table) => rows + table.rows.length, 0);
			counts.watchItems += watch.length;
			counts.tasks += watch.filter(({ form }) => form === 'task').length;
			counts.problems += problems.length;
		}
		return counts;
	}
}
