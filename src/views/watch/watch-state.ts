import type { WatchGroup, WatchGrouping, WatchWish } from '../../atlas/watch/watch-wish';
import type { Role } from '../../model/dossier';

/** What the tracker keeps across a reload of the app. */
export interface WatchState extends Omit<WatchWish, 'today'> {
	/** Keys of the groups that were closed, and of those that were opened although they are closed at first. */
	readonly closed: readonly string[];
	readonly opened: readonly string[];
	/** Keys of the lines whose notes are shown, each by itself. */
	readonly unfolded: readonly string[];
}

export const ROLES: readonly Role[] = ['actor', 'thesis', 'note'];
export const GROUPINGS: readonly WatchGrouping[] = ['due', 'subject', 'thesis', 'tag', 'note'];

export const FIRST_STATE: WatchState = {
	search: '', grouping: 'due', roles: ROLES, forms: 'all', showDone: false, onlyOverdue: false, merge: true, closed: [], opened: [], unfolded: [],
};

/** Reads a saved state; whatever is not as it should be is as at first. */
export function readWatchState(saved: unknown): WatchState {
	if (typeof saved !== 'object' || saved === null) return FIRST_STATE;
	const { search, grouping, roles, forms, showDone, onlyOverdue, merge, closed, opened, unfolded }: Readonly<Record<string, unknown>> = { ...saved };
	return {
		search: typeof search === 'string' ? search : FIRST_STATE.search,
		grouping: GROUPINGS.find(one => one === grouping) ?? FIRST_STATE.grouping,
		roles: Array.isArray(roles) ? ROLES.filter(role => roles.includes(role)) : FIRST_STATE.roles,
		forms: forms === 'tasks' ? 'tasks' : 'all',
		showDone: showDone === true,
		onlyOverdue: onlyOverdue === true,
		merge: merge !== false,
		closed: texts(closed),
		opened: texts(opened),
		unfolded: texts(unfolded),
	};
}

function texts(saved: unknown): string[] {
	return Array.isArray(saved) ? saved.filter(one => typeof one === 'string') : [];
}

/** While words are searched for, what they find is not hidden in a group that is closed only at first. */
export function isOpen({ closed, opened, search }: WatchState, { key, foldedAtFirst }: Pick<WatchGroup, 'key' | 'foldedAtFirst'>): boolean {
	return !closed.includes(key) && (!foldedAtFirst || opened.includes(key) || search.trim() !== '');
}

/** Whether both ask for the same items in the same order, whatever of them is folded. */
export function isSameWish(a: WatchState, b: WatchState): boolean {
	return a.search === b.search && a.grouping === b.grouping && a.roles.join() === b.roles.join() && a.forms === b.forms && a.showDone === b.showDone && a.onlyOverdue === b.onlyOverdue && a.merge === b.merge;
}

export function setGroupOpen(state: WatchState, groups: readonly Pick<WatchGroup, 'key' | 'foldedAtFirst'>[], open: boolean): WatchState {
	const keys = new Set(groups.map(({ key }) => key));
	const [closed, opened] = [state.closed, state.opened].map(list => list.filter(key => !keys.has(key)));
	const folded = groups.filter(({ foldedAtFirst }) => foldedAtFirst).map(({ key }) => key);
	return open ? { ...state, closed: closed ?? [], opened: [...(opened ?? []), ...folded] } : { ...state, closed: [...(closed ?? []), ...keys], opened: opened ?? [] };
}

export function setUnfolded(state: WatchState, key: string, unfolded: boolean): WatchState {
	const others = state.unfolded.filter(other => other !== key);
	return { ...state, unfolded: unfolded ? [...others, key] : others };
}

export function toggleRole(state: WatchState, role: Role): WatchState {
	return { ...state, roles: ROLES.filter(one => state.roles.includes(one) !== (one === role)) };
}

/** What hides anything, beside the search and done items. */
export function filterCount({ roles, forms, onlyOverdue }: WatchState): number {
	return Number(roles.length < ROLES.length) + Number(forms === 'tasks') + Number(onlyOverdue);
}

/** Groups of a note stay as they were under its new name. */
export function renamed(state: WatchState, before: string, after: string): WatchState {
	const rename = (keys: readonly string[]): readonly string[] => keys.map(key => key.split(before).join(after));
	return { ...state, closed: rename(state.closed), opened: rename(state.opened), unfolded: rename(state.unfolded) };
}
