import type { Severity } from '../../model/problem';
import { SEVERITIES } from './severity';

/** What the list of problems keeps across a reload of the app. */
export interface ProblemsState {
	readonly shown: readonly Severity[];
	/** Words that all must be found in a problem or its note. */
	readonly query: string;
	/** Paths of the notes that were closed. */
	readonly closed: readonly string[];
}

export const FIRST_STATE: ProblemsState = { shown: ['error', 'warning'], query: '', closed: [] };

/** Reads a saved state; whatever is not as it should be is as at first. */
export function readProblemsState(saved: unknown): ProblemsState {
	if (typeof saved !== 'object' || saved === null) return FIRST_STATE;
	const { shown, query, closed }: Readonly<Record<string, unknown>> = { ...saved };
	return {
		shown: Array.isArray(shown) ? SEVERITIES.filter(severity => shown.includes(severity)) : FIRST_STATE.shown,
		query: typeof query === 'string' ? query : FIRST_STATE.query,
		closed: Array.isArray(closed) ? closed.filter(path => typeof path === 'string') : FIRST_STATE.closed,
	};
}

/** The state with a severity shown or hidden. */
export function toggleSeverity(state: ProblemsState, severity: Severity): ProblemsState {
	return { ...state, shown: SEVERITIES.filter(one => state.shown.includes(one) !== (one === severity)) };
}

/** The state with a note closed or open. */
export function setClosed(state: ProblemsState, path: string, closed: boolean): ProblemsState {
	const others = state.closed.filter(other => other !== path);
	return { ...state, closed: closed ? [...others, path] : others };
}

/** A closed note stays closed under its new name. */
export function renamed(state: ProblemsState, before: string, path: string): ProblemsState {
	return state.closed.includes(before) ? setClosed(setClosed(state, before, false), path, true) : state;
}
