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

/** What the user asked for: put these lines in place of those, where they still stand as they were read. */
export interface BlockIntention {
	readonly path: string;
	/** As they stood, without line endings. */
	readonly lines: readonly string[];
	/** Which of equal stretches of the note it is, and how many there were. */
	readonly ordinal: number;
	readonly count: number;
	readonly instead: readonly string[];
	/** Whether the lines must be a code block of their own: not so where an edit is taken back. */
	readonly isBlock: boolean;
	/** Line it began on when read, 0-based: only for showing the nearest place after a refusal. */
	readonly line: number;
}

/** Whole lines, replaced. */
export interface LinesChange {
	readonly line: number;
	readonly before: readonly string[];
	readonly after: readonly string[];
}

export interface Replaced {
	readonly done: true;
	readonly change: LinesChange;
	/** Takes the change back if the lines are still as the change left them. */
	readonly undo: BlockIntention;
}

export type BlockOutcome = Replaced | Refusal;
