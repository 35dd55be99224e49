export type SinceSpan = 'day' | 'week' | 'month' | 'date';
export type SinceGrouping = 'actors' | 'theses';

/** What the list keeps across a reload of the app. */
export interface SinceState {
	readonly span: SinceSpan;
	/** A date in words, for a span of its own. */
	readonly date: string;
	readonly by: SinceGrouping;
	/** Words that all must be found in a line or the names around it. */
	readonly search: string;
	/** What has no day but that of its note is left out. */
	readonly onlyOwnDays: boolean;
	/** Paths of the groups that were closed. */
	readonly closed: readonly string[];
	/** Paths of the groups that are shown with all of their lines. */
	readonly whole: readonly string[];
}

export const SPANS: readonly SinceSpan[] = ['day', 'week', 'month', 'date'];
export const GROUPINGS: readonly SinceGrouping[] = ['actors', 'theses'];
export const FIRST_STATE: SinceState = { span: 'week', date: '', by: 'actors', search: '', onlyOwnDays: false, closed: [], whole: [] };

/** Reads a saved state; whatever is not as it should be is as at first. */
export function readSinceState(saved: unknown): SinceState {
	if (typeof saved !== 'object' || saved === null) return FIRST_STATE;
	const { span, date, by, search, onlyOwnDays, closed, whole }: Readonly<Record<string, unknown>> = { ...saved };
	return {
		span: SPANS.find(one => one === span) ?? FIRST_STATE.span,
		date: typeof date === 'string' ? date : '',
		by: GROUPINGS.find(one => one === by) ?? FIRST_STATE.by,
		search: typeof search === 'string' ? search : '',
		onlyOwnDays: onlyOwnDays === true,
		closed: paths(closed),
		whole: paths(whole),
	};
}

function paths(saved: unknown): string[] {
	return Array.isArray(saved) ? saved.filter(one => typeof one === 'string') : [];
}

export function setClosed(state: SinceState, groups: readonly string[], closed: boolean): SinceState {
	const others = state.closed.filter(path => !groups.includes(path));
	return { ...state, closed: closed ? [...others, ...groups] : others };
}

/** Groups of a note stay as they were under its new name. */
export function renamed(state: SinceState, before: string, after: string): SinceState {
	const rename = (all: readonly string[]): readonly string[] => all.map(path => (path === before ? after : path));
	return { ...state, closed: rename(state.closed), whole: rename(state.whole) };
}
