import type { Fact } from './fact';
import type { Mention } from './mention';
import type { Passage, Section } from './passage';
import type { Problem } from './problem';
import type { RecordTable } from './record';
import type { ThesisNote } from './thesis';
import type { WatchItem } from './watch';

/** `note` is any note that is neither actor nor thesis; a note that is both is an actor. */
export type Role = 'actor' | 'thesis' | 'note';

/** All that was read out of one note. */
export interface Dossier {
	readonly path: string;
	/** File name without extension. */
	readonly title: string;
	readonly role: Role;
	/** The name the note gives its subject: its H1 or bold opening, else the title. */
	readonly name: string;
	readonly aliases: readonly string[];
	/** Tags without `#`, as written, front matter and inline, each once. */
	readonly tags: readonly string[];
	/** Tickers stated in the quick stats: `AMZN`, `0981.HK`. */
	readonly tickers: readonly string[];
	/** ISO day of the `*Updated ...*` line, or null. */
	readonly updated: string | null;
	readonly facts: readonly Fact[];
	readonly tables: readonly RecordTable[];
	readonly mentions: readonly Mention[];
	readonly watch: readonly WatchItem[];
	/** What links to other notes outside tables, by line. */
	readonly passages: readonly Passage[];
	/** Lines of a daily note that link to nobody, below headings that may name somebody, by line. */
	readonly under: readonly Passage[];
	/** Every heading of the note, by line. */
	readonly sections: readonly Section[];
	/** What a thesis states of itself; null for other notes. */
	readonly thesis: ThesisNote | null;
	readonly problems: readonly Problem[];
}
