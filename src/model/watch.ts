import type { Inline } from './note';
import type { DateSpan } from './value';

/** A thing to watch. Only a task can be ticked. */
export interface WatchItem extends Inline {
	readonly form: 'task' | 'bullet' | 'row';
	/** The character between `[` and `]`; null for bullets and rows. */
	readonly status: string | null;
	readonly headings: readonly string[];
	readonly line: number;
	/** What is watched, without what came of it. */
	readonly condition: string;
	/** What came of it, as the note says: the words beside a struck-out condition, or after the dash of a ticked one. */
	readonly outcome: string | null;
	/** For the lists of a thesis: whether it speaks for the thesis or against it when it happens. */
	readonly side: 'validates' | 'invalidates' | null;
	/** When it is due, as the words say; null when they do not, or when it is done. */
	readonly due: DateSpan | null;
	/** The same in short words near those of the note: "by Jun 2026", "through 2026"; null where `due` is. */
	readonly dueWords: string | null;
	/** The day written into it as due (`📅 2026-06-30`, `[due:: 2026-06-30]`), which goes before what the words say; null without one. */
	readonly writtenDue: string | null;
	/** The day written into it as done (`✅ 2026-06-30`, `[completion:: 2026-06-30]`), or null. */
	readonly doneOn: string | null;
	/** It comes again when it is done (`🔁 every month`, `[repeat:: every month]`). */
	readonly recurs: boolean;
	/** Where what came of it is less than what was watched for: both in the note's words. */
	readonly shortfall: Shortfall | null;
	/** What an edit must find again; null for the rows of tables. */
	readonly place: Place | null;
}

export interface Shortfall {
	readonly asked: string;
	readonly got: string;
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
