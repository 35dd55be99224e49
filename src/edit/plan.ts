import type { EditIntention, RefusalCode } from '../model/edit';
import type { Note } from '../model/note';
import { splitLines, type Lines } from '../parse/lines';
import { parseNote } from '../parse/note';
import { EqualLines } from './equal-lines';
import type { Touched } from './line-map';
import { PlacedRuns } from './placed-runs';
import type { ReadLine } from './read-line';
import { Sections } from './sections';
import type { Splice } from './splice';

/** A note as an edit sees it, read once for all edits of a batch. */
export interface OpenNote {
	readonly path: string;
	readonly text: string;
	readonly lines: Lines;
	readonly note: Note;
	readonly equals: EqualLines;
	readonly runs: PlacedRuns;
	readonly sections: Sections;
}

/** Front matter holds nothing to edit, so it is read with no engine at all. */
export const NO_YAML = () => ({});

export function openNote(path: string, text: string): OpenNote {
	const lines = splitLines(text);
	const note = parseNote(path, text, NO_YAML);
	return { path, text, lines, note, equals: new EqualLines(note, lines), runs: new PlacedRuns(note, lines), sections: new Sections(note) };
}

/** How a touched stretch of lines reads, before and after. */
export interface Seen {
	readonly touched: readonly Touched[];
	readonly before: (line: number) => ReadLine;
	readonly after: (line: number) => ReadLine;
	readonly noteAfter: Note;
	/** Where a line that was not touched is now. */
	readonly now: (line: number) => number;
}

/** What an edit would change, and how to tell that it changed what was asked for and nothing else of its lines. */
export interface Plan {
	readonly splices: readonly Splice[];
	readonly isAsAsked: (seen: Seen) => boolean;
	/** Where it makes a heading: how many lines below the first of those that it writes. */
	readonly heading?: number;
}

export interface Refused {
	readonly code: RefusalCode;
	/** What happened and what can be done, to go on after "Not ticked: ". */
	readonly why: string;
	/** The line that it is about, where it is known. */
	readonly line?: number;
}

export type Planned = Plan | Refused;

export function isRefused(planned: Planned): planned is Refused {
	return 'code' in planned;
}

/** One kind of edit. */
export type Planner<T extends EditIntention> = (open: OpenNote, intention: T) => Planned;
