import type { Polarity, PolarityBy, Source } from './mention';
import type { Link } from './note';

/** What says it: a line or a list item, a row of a table, what is said of a thesis, a thing to watch, a labelled fact. */
export type NewsForm = 'passage' | 'row' | 'impact' | 'watch' | 'fact';

/** How a day is known: the row or heading says it, the note is about that day, or the note was last updated then. */
export type DayBasis = 'own' | 'daily' | 'updated';

/** What a line says of a thesis, and how that is known. */
export interface Verdict {
	readonly polarity: Polarity;
	readonly by: PolarityBy;
	/** Words that decided it; empty where a sign, a group or a column did. */
	readonly words: readonly string[];
	/** The note's own word: "Strengthening". */
	readonly word: string | null;
}

/** One sentence that a note has written about another. */
export interface News extends Source {
	/** ISO day that it stands for. */
	readonly day: string;
	readonly dayBy: DayBasis;
	/** The whole line, item or row as words. */
	readonly sentence: string;
	/** Links within the sentence. */
	readonly links: readonly Link[];
	readonly form: NewsForm;
	/** Paths of the theses that it concerns. */
	readonly theses: readonly string[];
	/** What it says of them, where it is an impact; with a thesis, of that one. */
	readonly polarity: Polarity | null;
	/** How that is known. */
	readonly verdict: Verdict | null;
	/** Where the same sentence stands too. */
	readonly also: readonly Source[];
}

/** How far a note is behind what others have written about its subject. */
export interface Behind {
	/** How many sentences are newer than the note. */
	readonly count: number;
	/** Day of the newest; null when there is none. */
	readonly newest: string | null;
	/** The day they are newer than: when the note was updated, a thesis reviewed; null when it does not say. */
	readonly since: string | null;
}

/** What is new about one actor or thesis. */
export interface NewsGroup {
	readonly path: string;
	readonly title: string;
	/** Newest first. */
	readonly news: readonly News[];
	readonly newest: string;
}

/** What is new in the vault since a day, that day among it. A sentence stands with each actor and thesis that it names. */
export interface NewsSince {
	readonly since: string;
	readonly actors: readonly NewsGroup[];
	readonly theses: readonly NewsGroup[];
	/** How many sentences there are, each counted once. */
	readonly count: number;
}
