import type { Link } from './note';
import type { Place } from './watch';

export type RefusalCode =
	| 'note-gone'
	| 'changed-on-disk'
	| 'line-changed'
	| 'lines-moved'
	| 'not-a-task'
	| 'bad-status'
	| 'already-so'
	| 'bad-day'
	| 'bad-text'
	| 'no-place'
	| 'more-would-change'
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

/** What the user asked for: put these lines in place of those, where they still stand as they were read. */
export interface BlockIntention {
	readonly path: string;
	/** As they stood, without line endings. */
	readonly lines: readonly string[];
	/** Path of the last heading above, which of equal stretches under that path it is, and how many there were. */
	readonly headings: readonly string[];
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

/** Where a character stands: as an editor counts, lines and characters from 0. */
export interface Position {
	readonly line: number;
	readonly ch: number;
}

/** One run of characters put in the place of another. A line break within is "\n"; on disk it becomes the note's own. */
export interface TextChange {
	readonly from: Position;
	readonly to: Position;
	readonly before: string;
	readonly after: string;
}

/** How a date is written into an item: `📅 2026-06-30` and `✅ 2026-06-30` as the Tasks plugin has it, or `[due:: 2026-06-30]` and `[completion:: 2026-06-30]`. */
export type DateForm = 'emoji' | 'field';

/** Something asked of the line that stands at a place. */
interface OfLine {
	readonly path: string;
	readonly place: Place;
	/** Line it stood on when read, 0-based: only for showing the nearest place after a refusal. */
	readonly line: number;
}

/** Give the task this status; when it gets done and `done` is set, write that day too, and take it out again when it is no longer done. */
export interface StatusIntention extends OfLine {
	readonly type: 'status';
	readonly status: string;
	readonly done: { readonly day: string; readonly form: DateForm } | null;
}

/** Make a bullet a task that is open. */
export interface TaskIntention extends OfLine {
	readonly type: 'task';
}

/** Write the day on which the item is due into it, in place of the one written there; null takes that one out. */
export interface DueIntention extends OfLine {
	readonly type: 'due';
	readonly day: string | null;
	readonly form: DateForm;
}

/** Which of the lists of a note: the heading path, and which of those with the same path. */
export interface ListPlace {
	readonly headings: readonly string[];
	readonly ordinal: number;
	readonly count: number;
}

/** Put a task at the end of a list; null: under a heading made for it. */
export interface AddIntention {
	readonly type: 'add';
	readonly path: string;
	readonly list: ListPlace | null;
	/** The heading to make, without its marks. */
	readonly heading: string;
	readonly text: string;
	readonly line: number;
}

/** A column of an evidence log, by its header as it is shown; null: what it holds is left to its writer. */
export interface LogColumn {
	readonly header: string;
	readonly holds: 'day' | 'words' | 'source' | null;
}

/** The evidence log of a thesis: a table under a heading, or where there are no columns a list of dated bullets. */
export interface LogPlace extends ListPlace {
	readonly columns: readonly LogColumn[] | null;
}

/** Put what a note says of a thesis into the thesis's evidence log, where its newest stand; null: it has none. */
export interface LogIntention {
	readonly type: 'log';
	/** The thesis. */
	readonly path: string;
	readonly list: LogPlace | 'several' | null;
	/** ISO day that it stands for. */
	readonly day: string;
	/** What is said, as it is shown, with targets that lead to the same notes from the thesis. */
	readonly text: string;
	readonly links: readonly Link[];
	/** Target of a link to the note that says it. */
	readonly source: string;
	readonly line: number;
}

export type PolaritySign = '+' | '-' | '±';

/** Write `(+)`, `(-)` or `(±)` behind the words that tell of a thesis, in place of the sign that stands there. */
export interface SignIntention extends OfLine {
	readonly type: 'sign';
	/** Target of the link to the thesis, as the line writes it; null where the line has none. */
	readonly target: string | null;
	readonly sign: PolaritySign;
	/**
	 * Targets of other links of the line that lead to no thesis (in a thesis: to no actor), so that a sign beside them says nothing
	 * of them. What is told of any other in the same words would get the sign by the way, so that is refused.
	 */
	readonly passing?: readonly string[];
}

/** Put what another program made of the line in its place: one line or more. */
export interface RewriteIntention extends OfLine {
	readonly type: 'rewrite';
	readonly lines: readonly string[];
}

/** Take an edit back where its lines still stand as it left them. */
export interface RevertIntention {
	readonly type: 'revert';
	readonly path: string;
	/** The lines that the edit touched, as it left them, without line endings. */
	readonly lines: readonly string[];
	/** Path of the last heading at the first of them or above, which of equal stretches under that path they are, and how many there were. */
	readonly headings: readonly string[];
	readonly ordinal: number;
	readonly count: number;
	/** Of an edit within one line: how many lines under these headings said what it would say again, and how many of them above it. */
	readonly twins: { readonly above: number; readonly count: number };
	/** What to change, with lines counted from the first of them. */
	readonly changes: readonly TextChange[];
	readonly line: number;
}

export type EditIntention = StatusIntention | TaskIntention | DueIntention | AddIntention | LogIntention | SignIntention | RewriteIntention | RevertIntention;

export interface Edited {
	readonly done: true;
	/** In the order of the text, none touching another. */
	readonly changes: readonly TextChange[];
	readonly undo: RevertIntention;
	/** What the user should know beside, in a sentence. */
	readonly remark?: string;
}

export type EditOutcome = Edited | Refusal;
