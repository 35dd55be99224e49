import type { EditIntention, EditOutcome, LogPlace } from '../../model/edit';
import type { Behind, NewsSince } from '../../model/news';
import type { FoundName } from '../../model/resolved';
import type { ListVerbs } from '../draw/list-verbs';

/** What adding to evidence logs can ask and do. */
export interface LogVerbs {
	/** Asks for edits of notes, outcomes in the same order. Nothing redraws until the index says so. */
	edit(intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]>;
	/** Where the evidence log of a thesis is, or that several could be it; null where it has none. */
	logPlace(thesis: string): LogPlace | 'several' | null;
	/** Target of a link to a note, as short as it can be in the note that is to have it. */
	linkTo(path: string, from: string): string;
	/** Whom a click on a name leads to: vault path of the link's note, or null. */
	linkTarget(target: string, sourcePath: string): string | null;
	findNames(query: string): readonly FoundName[];
}

/** What the list of what is new can ask and do. */
export interface SinceVerbs extends LogVerbs, ListVerbs {
	/** What is new since a day, up to today. */
	newsSince(day: string): NewsSince;
	/** How far a note is behind what others have written of it. */
	behind(path: string): Behind;
	/** ISO day. */
	today(): string;
}
