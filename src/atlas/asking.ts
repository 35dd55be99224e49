import type { DossierIndex } from '../index/dossier-index';
import type { Answer, AnswerOrErrors } from '../model/answer';
import type { UserKind } from '../model/kind';
import type { Query, QueryError, QuerySchema, SourceInfo, Suggestions } from '../model/query';
import type { Change } from '../model/resolved';
import { checkQuery } from '../query/check/check';
import { complete } from '../query/complete/complete';
import { explain } from '../query/explain/explain';
import type { RunEnv, RunSource } from '../query/run/asked';
import { runQuery } from '../query/run/run-query';
import { readQuery } from '../query/syntax/read';
import { Catalog, kindsWith } from './records/catalog';
import { LinkGraph } from './records/links';
import { RecordStore } from './records/record-store';

/** Questions over the vault as it stands: what a text asks, what is wrong with it, what may stand in it. */
export class Asking {
	private readonly records: RecordStore;
	private readonly links: LinkGraph;
	private readonly catalog: Catalog;
	private known: { readonly schema: QuerySchema; readonly kinds: readonly UserKind[] } | null = null;

	constructor(
		private readonly index: DossierIndex,
		private readonly kinds: () => readonly UserKind[],
	) {
		this.records = new RecordStore(index);
		this.links = new LinkGraph(index);
		this.catalog = new Catalog(index);
	}

	/** Says that notes or names have changed since the last question. */
	changed(change: Change): void {
		this.catalog.update(change.paths);
		this.records.changed(change);
		if (change.names) this.links.namesChanged();
		this.known = null;
	}

	/** @param within the notes whose records are asked; null for all */
	ask(text: string, today: string, within: ReadonlySet<string> | null = null): AnswerOrErrors {
		const read = readQuery(text);
		if ('errors' in read) return read;
		const errors = checkQuery(read.query, this.schema());
		if (errors.length > 0) return { errors };
		return read.query.explain ? this.explained(read.query, text) : runQuery(read.query, this.envOf(read.query, today, within));
	}

	/** What is wrong with a query, without answering it. */
	check(text: string): readonly QueryError[] {
		const read = readQuery(text);
		return 'errors' in read ? read.errors : checkQuery(read.query, this.schema());
	}

	complete(text: string, at: number): Suggestions | null {
		return complete(text, at, this.schema());
	}

	schema(): QuerySchema {
		const kinds = this.kinds();
		if (this.known === null || this.known.kinds !== kinds) this.known = { schema: this.makeSchema(kinds), kinds };
		return this.known.schema;
	}

	/** How a query was read, in place of its answer. */
	private explained(query: Query, text: string): Answer {
		return { view: query.view, columns: [], rows: [], notes: [], explanation: explain(query, text, this.schema()) };
	}

	/** The same as far as it is about some notes. */
	sourcesIn(paths: ReadonlySet<string>): readonly SourceInfo[] {
		const some = new Catalog(this.index);
		some.update(paths);
		return some.sources(this.kinds());
	}

	private makeSchema(kinds: readonly UserKind[]): QuerySchema {
		const dossiers = this.records.all();
		return {
			sources: this.catalog.sources(kinds),
			tags: [...new Set(dossiers.flatMap(({ tags }) => tags))].sort(),
			names: dossiers.filter(({ role }) => role !== 'note').map(({ title }) => title),
			isNote: target => this.index.find(target) !== null || this.links.isTarget(target),
		};
	}

	private envOf({ source }: Query, today: string, within: ReadonlySet<string> | null): RunEnv {
		return { set: this.records.set(source), source: this.sourceOf(source), within, today, find: name => this.index.find(name), linked: path => this.links.linked(path) };
	}

	private sourceOf(source: Query['source']): RunSource {
		if (source.type === 'section') return { id: '', columns: [], subject: null };
		const columns = this.schema().sources.find(({ id }) => id === source.id)?.columns ?? [];
		return { id: source.id, columns, subject: kindsWith(this.kinds()).find(({ id }) => id === source.id)?.subject ?? null };
	}
}
