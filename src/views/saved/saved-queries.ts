import { Notice } from 'obsidian';
import { type ImportedQueries, importQueries } from '../../atlas/import-queries';
import { moved, readNamedText, renamed, withQuery } from '../../atlas/saved-queries';
import type { SavedQuery } from '../../model/settings';
import { noticeWithButton } from '../notice';
import type { SavedVerbs } from './verbs';

/** Where the queries are kept. */
export interface QueryShelf {
	get(): readonly SavedQuery[];
	keep(queries: readonly SavedQuery[]): Promise<void>;
}

/** The saved queries, and who wants to know of changes. */
export class SavedQueries implements SavedVerbs {
	private readonly listeners = new Set<() => void>();

	constructor(private readonly shelf: QueryShelf) {}

	readonly saved = (): readonly SavedQuery[] => this.shelf.get();

	readonly save = (name: string, text: string): SavedQuery => {
		const queries = withQuery(this.saved(), name, text);
		this.keep(queries);
		return queries[queries.length - 1]!;
	};

	readonly rename = (id: string, name: string): void => this.keep(renamed(this.saved(), id, name));

	/** What was removed can be had back, where it stood. */
	readonly remove = (id: string): void => {
		const before = this.saved();
		const at = before.findIndex(query => query.id === id);
		const query = before[at];
		if (query === undefined) return;
		this.keep(before.filter(other => other !== query));
		noticeWithButton(`Deleted the query “${query.name}”.`, 'Undo', () => {
			if (!this.saved().some(other => other.id === id)) this.keep(moved([...this.saved(), query], this.saved().length, at));
		});
	};

	readonly onSavedChange = (listener: () => void): (() => void) => {
		this.listeners.add(listener);
		return () => {
			this.listeners.delete(listener);
		};
	};

	/** A text that could not be read back leaves the query as it is. */
	edit(id: string, text: string): void {
		if (typeof readNamedText({ name: id, text }) !== 'string') this.keep(this.saved().map(query => (query.id === id ? { ...query, text } : query)));
	}

	move(from: number, to: number): void {
		this.keep(moved(this.saved(), from, to));
	}

	takeIn(typed: string): ImportedQueries {
		const imported = importQueries(typed, this.saved());
		if (imported.added > 0) this.keep(imported.queries);
		return imported;
	}

	/** The settings were read anew. */
	changed(): void {
		for (const listener of [...this.listeners]) listener();
	}

	private keep(queries: readonly SavedQuery[]): void {
		if (queries === this.saved()) return;
		this.shelf.keep(queries).catch(() => new Notice('The queries could not be saved.'));
		this.changed();
	}
}
