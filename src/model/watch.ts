import type { Inline } from './note';

/** A thing to watch. Only a task can be ticked. */
export interface WatchItem extends Inline {
	readonly form: 'task' | 'bullet' | 'row';
	/** The character between `[` and `]`; null for bullets and rows. */
	readonly status: string | null;
	readonly headings: readonly string[];
	readonly line: number;
	/** What an edit must find again; null for what cannot be ticked. */
	readonly place: Place | null;
}

/** A line of a note as it was read: how it is told apart from its equals. */
export interface Place {
	readonly headings: readonly string[];
	/** The whole line without its ending. */
	readonly rawLine: string;
	/** Which one among the equal lines under that heading, from 0. */
	readonly ordinal: number;
	/** How many equal lines there were. */
	readonly count: number;
}
