import type { Place } from './watch';

/** What the user asked for: give the task at `place` of the note at `path` this status character. */
export interface TickIntention {
	readonly path: string;
	readonly place: Place;
	readonly status: string;
	/** Line it stood on when read, 0-based: only for showing the nearest place after a refusal. */
	readonly line: number;
}

export type RefusalCode =
	| 'note-gone'
	| 'changed-on-disk'
	| 'line-changed'
	| 'lines-moved'
	| 'not-a-task'
	| 'bad-status'
	| 'already-so'
	| 'write-failed';

/** Nothing was changed, and why. */
export interface Refusal {
	readonly done: false;
	readonly code: RefusalCode;
	/** What happened and what can be done, one or two sentences. */
	readonly message: string;
	/** Nearest line to show, 0-based. */
	readonly line: number;
}

/** One character of one line, replaced. */
export interface LineChange {
	readonly line: number;
	readonly column: number;
	readonly before: string;
	readonly after: string;
}

export interface Ticked {
	readonly done: true;
	readonly change: LineChange;
	/** Takes the change back if the line is still as the change left it. */
	readonly undo: TickIntention;
}

export type TickOutcome = Ticked | Refusal;
