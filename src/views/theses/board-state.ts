/** What the theses are put in order by. */
export type BoardSort = 'attention' | 'title' | 'due' | 'newest' | 'review' | 'balance';

export const SORTS: readonly BoardSort[] = ['attention', 'title', 'balance', 'newest', 'due', 'review'];

/** What the board keeps across a reload of the app. */
export interface BoardState {
	/** Words that all must be found in a thesis. */
	readonly search: string;
	readonly sort: BoardSort;
	readonly reversed: boolean;
	/** Statuses that are shown, as `statusKey` has them; none: all. */
	readonly statuses: readonly string[];
	readonly onlyAttention: boolean;
	/** Paths of the theses that were opened. */
	readonly opened: readonly string[];
	/** Keys of groups, sections and actors that were closed. */
	readonly closed: readonly string[];
}

export const FIRST_STATE: BoardState = { search: '', sort: 'attention', reversed: false, statuses: [], onlyAttention: false, opened: [], closed: [] };

/** Reads a saved state; whatever is not as it should be is as at first. */
export function readBoardState(saved: unknown): BoardState {
	if (typeof saved !== 'object' || saved === null) return FIRST_STATE;
	const { search, sort, reversed, statuses, onlyAttention, opened, closed }: Readonly<Record<string, unknown>> = { ...saved };
	return {
		search: typeof search === 'string' ? search : '',
		sort: SORTS.find(one => one === sort) ?? FIRST_STATE.sort,
		reversed: reversed === true,
		statuses: texts(statuses),
		onlyAttention: onlyAttention === true,
		opened: texts(opened),
		closed: texts(closed),
	};
}

function texts(saved: unknown): string[] {
	return Array.isArray(saved) ? saved.filter(one => typeof one === 'string') : [];
}

/** The same column again turns the order round. */
export function sortedBy(state: BoardState, sort: BoardSort): BoardState {
	return { ...state, sort, reversed: sort === state.sort && !state.reversed };
}

/** The list with this entry in it or not. */
export function having(list: readonly string[], entry: string, has: boolean): readonly string[] {
	const others = list.filter(other => other !== entry);
	return has ? [...others, entry] : others;
}

/** What hides anything, beside the search. */
export function filterCount({ statuses, onlyAttention }: BoardState): number {
	return Number(statuses.length > 0) + Number(onlyAttention);
}

/** What was opened or closed of a note stays so under its new name. */
export function renamed(state: BoardState, before: string, after: string): BoardState {
	const rename = (keys: readonly string[]): readonly string[] => keys.map(key => key.split(before).join(after));
	return { ...state, opened: rename(state.opened), closed: rename(state.closed) };
}
